/* A mail that stands in no database, and the past that is at hand. */
#include "cmd.h"

#define TRIES 3 /* while others write to notmuch's database */

/* A file that is named goes before a database that happens to be there. */
bool np_judging_open(struct np_judging *g)
{
    struct np_error error;
    enum np_status status = NP_OK;
    int rc;

    if (g->history)
        status = np_history_open(g->history, g->remember, &g->file, &error);
    else
        status = np_store_open(NULL, &g->store, &error);
    if (status == NP_NO_DATABASE || (status == NP_NO_FILE && !g->remember))
        status = NP_OK; /* then there is no past */
    if (status) {
        np_complain(g->command, "%s", error.message);
        return false;
    }
    g->engine = np_open_engine(
        g->command, g->store ? np_store_authserv(g->store) : "", &rc);
    return g->engine != NULL;
}

/* Others wait for the history file from when the past is asked for until the
 * mail is in it.  The first judgement of an engine compiles patterns, which is
 * most of its time: better before that. */
static void warm_up(struct np_judging *g, const char *bytes, size_t size)
{
    struct np_judgement *j;
    struct np_error error;

    if (g->file && g->remember &&
        !np_engine_judge(g->engine, bytes, size, NULL, NULL, &j, &error))
        np_judgement_free(j);
}

bool np_judging_judge(struct np_judging *g, const char *bytes, size_t size,
                      struct np_judgement **judgement)
{
    np_past_fn past = g->undated ? NULL
                      : g->file  ? np_history_past
                      : g->store ? np_store_past
                                 : NULL;
    void *ctx = g->file ? (void *)g->file : g->store;
    struct np_error error;
    enum np_status status;
    size_t warned = 0;
    int tries = 0;

    warm_up(g, bytes, size);
    while ((status = np_engine_judge(g->engine, bytes, size, past, ctx,
                                     judgement, &error)) == NP_CHANGED &&
           ++tries < TRIES) {
        np_store_close(g->store);
        g->store = NULL;
        if (np_store_open(NULL, &g->store, &error))
            break;
        ctx = g->store;
    }
    np_print_warnings(g->command, g->engine, &warned);
    if (status) {
        np_complain(g->command, "%s", error.message);
        return false;
    }
    /* The verdict stands, even if nobody will remember it. */
    if (g->file && np_history_add(g->file, *judgement, &error))
        np_complain(g->command, "%s", error.message);
    return true;
}
