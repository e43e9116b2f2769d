/* nopitch tag: the main job. */
#include "cmd.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

struct state {
    bool quiet, json, dry_run, progress, query;
    struct timespec start;
    size_t faults;
};

/* ------------------------------------------------------------------- output */

static void print_json(const struct np_change *c)
{
    if (!c->judgement)
        return;
    char *json = np_judgement_json(c->judgement, c, false);
    puts(json);
    free(json);
}

/* notmuch's batch format: a tag's special characters are hex-escaped. */
static void print_tag(char sign, const char *tag)
{
    printf("%c", sign);
    for (; *tag; tag++) {
        if (strchr(" %\"", *tag))
            printf("%%%02x", (unsigned char)*tag);
        else
            putchar(*tag);
    }
    putchar(' ');
}

static void print_reasons(const struct np_judgement *j)
{
    const struct np_person *p = &j->mail.person;

    printf("# %s (%s)", p->name ? p->name : "somebody",
           np_kind_name(j->mail.kind));
    for (size_t i = 0; i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        if (v->outcome != NP_TAGGED || !v->n_symbols)
            continue;
        printf("; %s %.1f: %s", v->tag, v->score, v->symbols[0].about);
        if (v->symbols[0].matched)
            printf(" \"%s\"", v->symbols[0].matched);
    }
    putchar('\n');
}

/* A diff that `notmuch tag --batch` understands. */
static void print_diff(const struct np_change *c)
{
    if (!c->add[0] && !c->remove[0])
        return;
    print_reasons(c->judgement);
    for (size_t i = 0; c->remove[i]; i++)
        print_tag('-', c->remove[i]);
    for (size_t i = 0; c->add[i]; i++)
        print_tag('+', c->add[i]);
    fputs("-- id:\"", stdout);
    for (const char *p = c->message_id; *p; p++) {
        if (*p == '"') /* notmuch doubles it */
            putchar('"');
        putchar(*p);
    }
    puts("\"");
}

static void on_change(void *ctx, const struct np_change *c)
{
    struct state *s = ctx;

    if (s->json)
        print_json(c);
    else if (s->dry_run && c->judgement)
        print_diff(c);
}

static void on_fault(void *ctx, const char *message_id, enum np_status status,
                     const char *why)
{
    struct state *s = ctx;

    (void)status;
    if (s->faults++ < 5 && !s->quiet)
        np_complain("tag", "id:%s: %s", message_id, why);
}

/* A bar, and the time left as the mails so far suggest. */
static bool on_progress(void *ctx, size_t done, size_t total)
{
    enum { WIDTH = 30 };
    struct state *s = ctx;
    struct timespec now;
    char bar[WIDTH + 1];

    if (!s->progress || (done % 50 && done != total) || !total)
        return true;
    clock_gettime(CLOCK_MONOTONIC, &now);
    double spent = (double)(now.tv_sec - s->start.tv_sec) +
                   (double)(now.tv_nsec - s->start.tv_nsec) / 1e9;
    double left = spent / (double)done * (double)(total - done);
    memset(bar, ' ', WIDTH);
    memset(bar, '#', done * WIDTH / total);
    bar[WIDTH] = '\0';
    fprintf(stderr, "\r[%s] %zu/%zu  %d:%02d left ", bar, done, total,
            (int)left / 60, (int)left % 60);
    if (done == total)
        fprintf(stderr, "\r\033[K");
    return true;
}

static void print_counts(const struct state *s, const struct np_run_counts *c,
                         const struct np_engine *engine)
{
    FILE *out = s->json || s->dry_run ? stderr : stdout;

    if (s->quiet)
        return;
    fprintf(out, "%s%zu LinkedIn mail%s judged: %zu tagged, %zu unsure",
            s->dry_run ? "(dry run) " : "", c->judged,
            c->judged == 1 ? "" : "s", c->tagged, c->unsure);
    if (c->untagged)
        fprintf(out, ", %zu untagged", c->untagged);
    if (c->corrected)
        fprintf(out, ", %zu corrected by you", c->corrected);
    if (c->settled)
        fprintf(out, ", %zu left as you settled them", c->settled);
    if (c->faults)
        fprintf(out, ", %zu not judged", c->faults);
    fprintf(out, "\n");
    if (c->first && c->only_read)
        fprintf(out,
                "first run: %zu mails older than %d days were read and not "
                "tagged; `nopitch tag --all` tags them too\n",
                c->only_read, np_engine_first_run_days(engine));
    if (c->left)
        fprintf(out, "%zu more were left%s\n", c->left,
                s->query ? "" : " for the next run");
}

/* ---------------------------------------------------------------- arguments */

/* Operands joined by blanks, as notmuch's commands take their search terms. */
static char *join(int argc, char **argv)
{
    size_t size = 1;

    for (int i = 0; i < argc; i++)
        size += strlen(argv[i]) + 1;
    char *s = calloc(1, size);
    if (!s)
        abort();
    for (int i = 0; i < argc; i++) {
        strcat(s, i ? " " : "");
        strcat(s, argv[i]);
    }
    return s;
}

static int parse_limit(const char *text, unsigned *limit)
{
    char *end;
    unsigned long n = text ? strtoul(text, &end, 10) : 0;

    *limit = (unsigned)n;
    if (!text || (*text && !*end && n > 0 && n < 1000000000))
        return EX_OK;
    np_complain("tag", "--limit wants a number, not \"%s\"", text);
    return EX_USAGE;
}

/* Without `work` it only says what is wrong with the rules. */
static int run(struct np_store *store, struct state *s, char *query, bool all,
               unsigned limit, bool work)
{
    struct np_run_counts counts;
    struct np_error error;
    size_t warned = 0;
    char run_id[NP_RUN_NAME];
    int rc = EX_OK;
    struct np_engine *engine =
        np_open_engine("tag", np_store_authserv(store), &rc);

    if (!engine)
        return rc;
    int64_t now = np_name_run(run_id);
    struct np_run_options options = {
        .query = *query ? query : NULL,
        .all = all,
        .dry_run = s->dry_run,
        .limit = limit,
        .now = now,
        .run_id = run_id,
        .on_change = on_change,
        .on_progress = on_progress,
        .on_fault = on_fault,
        .ctx = s,
    };
    if (!work) {
        np_print_warnings("tag", engine, &warned);
        if (!s->json)
            puts("nothing new");
        np_engine_free(engine);
        return EX_OK;
    }
    clock_gettime(CLOCK_MONOTONIC, &s->start);
    enum np_status status = np_run(store, engine, &options, &counts, &error);
    np_print_warnings("tag", engine, &warned);
    if (status)
        np_complain("tag", "%s", error.message);
    else
        print_counts(s, &counts, engine);
    np_engine_free(engine);
    return np_exit_status(status);
}

int np_cmd_tag(int argc, char **argv)
{
    struct state s = {.quiet = false};
    const char *limit_text = NULL;
    bool all = false;
    unsigned limit;
    int n, rc;
    const struct np_option options[] = {
        {"--all", &all, NULL},          {"--dry-run", &s.dry_run, NULL},
        {"--json", &s.json, NULL},      {"--quiet", &s.quiet, NULL},
        {"--limit", NULL, &limit_text}, {NULL, NULL, NULL},
    };

    if ((rc = np_options("tag", options, argc, argv, &n)) ||
        (rc = parse_limit(limit_text, &limit)))
        return rc;
    if (all && (n || limit)) {
        np_complain("tag",
                    "--all does not go together with a query or a limit");
        return EX_USAGE;
    }
    struct np_store *store = np_open_store("tag", &rc);
    if (!store)
        return rc;
    s.query = n > 0;
    s.progress = !s.quiet && !s.json && !s.dry_run && isatty(STDERR_FILENO);
    /* The hook runs at every `notmuch new`: with nothing new it must cost
     * nothing, so this comes before Lua and patterns. */
    bool work = all || n || np_store_changed(store);
    if (work || !s.quiet) {
        char *query = join(n, argv);
        rc = run(store, &s, query, all, limit, work);
        free(query);
    }
    np_store_close(store);
    return rc;
}
