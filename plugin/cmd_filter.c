/* nopitch filter: a mail on its way to a mailbox gets its verdict in header
 * fields.  Nothing that goes wrong in here may cost the mail. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <sysexits.h>

struct filter {
    struct np_input input;
    const char *history;
};

/* Writes how many bytes are replaced, and by what; nothing if none are. */
static bool mark(void *ctx, FILE *out)
{
    struct filter *f = ctx;
    struct np_judgement *j = NULL;
    struct np_judging g = {
        .command = "filter", .history = f->history, .remember = true};
    const char *bytes = f->input.bytes;
    size_t size = f->input.size;
    struct np_header header;

    if (!np_judging_open(&g))
        return false;
    if (np_may_be_linkedin(bytes, size) &&
        !np_judging_judge(&g, bytes, size, &j))
        return false;
    np_header_mark(bytes, size, g.engine, j, &header);
    if (header.text) {
        fwrite(&header.replaces, sizeof header.replaces, 1, out);
        fwrite(header.text, 1, header.size, out);
    }
    return true;
}

/* What can be done without an engine, and by bytes alone. */
static int pass(struct filter *f)
{
    struct np_header header;

    np_header_mark(f->input.bytes, f->input.size, NULL, NULL, &header);
    if (f->input.size > NP_MAX_MAIL && header.replaces == f->input.size)
        header = (struct np_header){0}; /* its end is out of sight */
    int rc = np_input_pass("filter", &f->input, header.text ? header.text : "",
                           header.size, header.replaces);
    free(header.text);
    return rc;
}

static int filter(struct filter *f)
{
    const char *bytes = f->input.bytes;
    size_t size = f->input.size, replaces, got;
    char *text;

    if (size > NP_MAX_MAIL)
        np_complain("filter", "not judged: too large");
    if (size > NP_MAX_MAIL || (!np_may_be_linkedin(bytes, size) &&
                               !np_header_has_labels(bytes, size)))
        return pass(f);
    if (!np_guarded("filter", mark, f, &text, &got) || got < sizeof replaces) {
        free(text);
        return pass(f);
    }
    memcpy(&replaces, text, sizeof replaces);
    int rc = np_input_pass("filter", &f->input, text + sizeof replaces,
                           got - sizeof replaces, replaces);
    free(text);
    return rc;
}

int np_cmd_filter(int argc, char **argv)
{
    static struct filter f;
    const struct np_option options[] = {{"--history", NULL, &f.history},
                                        {NULL, NULL, NULL}};
    int n, rc;

    if ((rc = np_options("filter", options, argc, argv, &n)))
        return rc;
    if (n || (f.history && !*f.history)) {
        np_complain("filter", n ? "takes a mail on standard input, and no "
                                  "arguments"
                                : "--history wants the name of a file");
        return EX_USAGE;
    }
    if ((rc = np_input_read("filter", &f.input)))
        return rc;
    return filter(&f);
}
