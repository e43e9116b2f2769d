/* nopitch undo: takes back what a run did. */
#include "cmd.h"

#include <sysexits.h>

static void print_run(void *ctx, const char *run_id, size_t mails)
{
    int *n = ctx;

    ++*n;
    printf("%s  %zu mail%s\n", run_id, mails, mails == 1 ? "" : "s");
}

static int list(struct np_store *store)
{
    struct np_error error;
    int n = 0;
    enum np_status status = np_runs_list(store, print_run, &n, &error);

    if (status)
        np_complain("undo", "%s", error.message);
    else if (!n)
        puts("no run has changed anything that is not taken back yet");
    return np_exit_status(status);
}

static int undo(struct np_store *store, const char *run_id)
{
    struct np_error error;
    char name[64];
    size_t n;
    enum np_status status = np_undo(store, run_id, &n, name, &error);

    if (status)
        np_complain("undo", "%s", error.message);
    else if (!*name)
        puts("there is nothing to take back");
    else
        printf("took back run %s: %zu mail%s changed\n", name, n,
               n == 1 ? "" : "s");
    return np_exit_status(status);
}

int np_cmd_undo(int argc, char **argv)
{
    bool only_list = false;
    int n, rc;
    const struct np_option options[] = {{"--list", &only_list, NULL},
                                        {NULL, NULL, NULL}};

    if ((rc = np_options("undo", options, argc, argv, &n)))
        return rc;
    if (n > 1 || (only_list && n)) {
        np_complain("undo", "wants one run, or none for the latest");
        return EX_USAGE;
    }
    struct np_store *store = np_open_store("undo", &rc);
    if (!store)
        return rc;
    rc = only_list ? list(store) : undo(store, n ? argv[0] : NULL);
    np_store_close(store);
    return rc;
}
