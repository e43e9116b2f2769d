/* nopitch explain: what a mail is, and why. */
#include "cmd.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <time.h>

/* ------------------------------------------------------------------- text */

struct style {
    const char *bold, *hit, *dim, *off;
};

static void field(const struct style *st, const char *name, const char *value)
{
    if (value && *value)
        printf("%s%-13s%s %s\n", st->dim, name, st->off, value);
}

/* Paragraphs, each line indented. */
static void print_words(const struct style *st, const char *words)
{
    if (!*words)
        return;
    printf("\n");
    while (*words) {
        size_t n = strcspn(words, "\n");
        printf("%s    |%s%s%.*s\n", st->dim, st->off, n ? " " : "", (int)n,
               words);
        words += n + (words[n] == '\n');
    }
    printf("\n");
}

static void print_mail(const struct style *st, const struct np_judgement *j)
{
    const struct np_notification *m = &j->mail;
    const struct np_person *p = &m->person;
    char date[40] = "", common[32] = "";
    time_t t = (time_t)m->date;
    struct tm tm;

    if (m->date && gmtime_r(&t, &tm))
        strftime(date, sizeof date, "%Y-%m-%d %H:%M UTC", &tm);
    if (m->common >= 0)
        snprintf(common, sizeof common, "%d connections", m->common);
    printf("%s%-13s %s%s%s\n", st->dim, "kind", st->off, np_kind_name(m->kind),
           m->template && !m->template_known && m->kind != NP_KIND_NONE
               ? " (by a template that is not known)"
               : "");
    field(st, "authenticity", np_authenticity_name(m->authenticity));
    field(st, "date", date);
    field(st, "subject", m->subject);
    field(st, "from", p->name);
    field(st, "headline", p->headline);
    field(st, "place", p->place);
    field(st, "profile", p->profile);
    field(st, "in common", common);
    field(st, "language", m->language);
    if (np_kind_judged(m->kind) && !*m->words)
        field(st, "words",
              m->default_note ? "none but LinkedIn's own sentence"
                              : "none in this mail");
    print_words(st, m->words);
}

static const char *plural(int n)
{
    return n == 1 ? "" : "s";
}

static void print_history(const struct style *st, const struct np_judgement *j)
{
    const struct np_history *h = &j->history;

    if (!h->asked) {
        field(st, "history", "no mailbox was asked");
        return;
    }
    printf("%s%-13s %s", st->dim, "history", st->off);
    if (!h->earlier)
        printf("nothing from this person before");
    else
        printf("%d earlier mail%s, %d unanswered, the last %.1f days before",
               h->earlier, plural(h->earlier), h->unanswered,
               h->days_since_last);
    if (h->accepted)
        printf("; accepted you %.1f days before", h->days_since_accepted);
    if (h->invited)
        printf("; invited you");
    if (h->pitches)
        printf("; %d pitch%s before", h->pitches, h->pitches == 1 ? "" : "es");
    printf("\n");
}

static void print_symbol(const struct style *st, const struct np_symbol *s)
{
    printf("    %+5.1f  %s%s%s  %s", s->score, st->bold, s->name, st->off,
           s->about);
    if (s->matched)
        printf(": %s\"%s\"%s", st->hit, s->matched, st->off);
    if (s->line)
        printf("  %s(%s:%d)%s", st->dim, s->file, s->line, st->off);
    printf("\n");
}

static void print_tag(const struct style *st, const struct np_tag_verdict *v)
{
    printf("\n  %s%s%s: %s  %.1f of %.1f", st->bold, v->tag, st->off,
           np_outcome_name(v->outcome), v->score, v->threshold);
    if (v->evidence) {
        const char *sep = ", by ";
        for (int i = 0; i < NP_EVIDENCES; i++) {
            if (!(v->evidence >> i & 1))
                continue;
            printf("%s%s", sep, np_evidence_name(i));
            sep = " and ";
        }
    }
    if (v->outcome != NP_TAGGED && v->score > 0 && v->score < v->threshold)
        printf(" (%.1f short)", v->threshold - v->score);
    if (!v->enabled)
        printf(" (this tag is off)");
    printf("\n");
    for (size_t i = 0; i < v->n_symbols; i++)
        print_symbol(st, &v->symbols[i]);
}

static void print_verdict(const struct style *st, const struct np_judgement *j)
{
    size_t silent = 0;

    if (j->mail.kind == NP_KIND_NONE)
        printf("\nnot a mail of LinkedIn's: not judged\n");
    else if (!j->judged && j->mail.authenticity != NP_AUTH_FORGED)
        printf("\nmails of this kind are never judged\n");
    if (j->kept)
        printf("\n%skept%s: %s%s%s\n", st->bold, st->off, j->kept,
               j->exchanged_id ? ", see id:" : "",
               j->exchanged_id ? j->exchanged_id : "");
    for (size_t i = 0; i < j->n_tags; i++) {
        if (j->tags[i].n_symbols)
            print_tag(st, &j->tags[i]);
        else
            silent++;
    }
    if (j->judged && silent == j->n_tags)
        printf("\nno rule found anything: not tagged\n");
}

static void print_text(const struct np_judgement *j)
{
    const struct style color = {"\033[1m", "\033[33m", "\033[2m", "\033[0m"};
    const struct style plain = {"", "", "", ""};
    const struct style *st = np_use_color(stdout) ? &color : &plain;

    print_mail(st, j);
    if (j->judged)
        print_history(st, j);
    print_verdict(st, j);
}

/* ------------------------------------------------------------------- input */

/* Reads at most one byte more than a mail may have: enough to see that it is
 * too large. */
static int read_all(const char *name, char **bytes, size_t *size)
{
    FILE *f = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");

    if (!f) {
        np_complain("explain", "%s: %s%s%s", name, strerror(errno),
                    strchr(name, '@') ? "; did you mean id:" : "",
                    strchr(name, '@') ? name : "");
        return EX_NOINPUT;
    }
    *bytes = malloc(NP_MAX_MAIL + 1);
    if (!*bytes)
        abort();
    *size = fread(*bytes, 1, NP_MAX_MAIL + 1, f);
    bool bad = ferror(f);
    if (bad)
        np_complain("explain", "%s: %s", name, strerror(errno));
    if (f != stdin)
        fclose(f);
    if (bad)
        free(*bytes);
    return bad ? EX_IOERR : EX_OK;
}

static int finish(struct np_engine *engine, enum np_status status,
                  struct np_judgement *j, const struct np_error *error,
                  bool json)
{
    size_t warned = 0;

    np_print_warnings("explain", engine, &warned);
    if (status) {
        np_complain("explain", "%s", error->message);
    } else if (json) {
        char *s = np_judgement_json(j, NULL, true);
        puts(s);
        free(s);
    } else {
        print_text(j);
    }
    if (!status)
        np_judgement_free(j);
    return np_exit_status(status);
}

static void print_list(const char *name, const char *const *list)
{
    if (!*list)
        return;
    printf("%-13s", name);
    for (; *list; list++)
        printf(" %s", *list);
    printf("\n");
}

/* What the mail carries, which may differ from what the rules say today. */
static void print_standing(struct np_store *store, const char *id)
{
    struct np_standing standing;
    struct np_error error;

    if (np_store_standing(store, id, &standing, &error))
        return;
    if (*standing.given || *standing.settled)
        printf("\n");
    print_list("given", standing.given);
    print_list("your word", standing.settled);
    if (*standing.settled)
        printf("              no run changes what you settled\n");
}

static int explain_id(const char *id, bool json)
{
    struct np_judgement *j = NULL;
    struct np_error error;
    int rc = EX_OK;
    struct np_store *store = np_open_store("explain", &rc);
    struct np_engine *engine =
        store ? np_open_engine("explain", np_store_authserv(store), &rc) : NULL;

    if (engine) {
        enum np_status status = np_store_judge(store, engine, id, &j, &error);
        rc = finish(engine, status, j, &error, json);
        if (!status && !json)
            print_standing(store, id);
    }
    np_engine_free(engine);
    np_store_close(store);
    return rc;
}

/* A file is judged with the mailbox's history where there is a mailbox. */
static int explain_file(const char *name, bool json)
{
    struct np_judgement *j = NULL;
    struct np_store *store = NULL;
    struct np_error error;
    char *bytes;
    size_t size;
    int rc = read_all(name, &bytes, &size);

    if (rc)
        return rc;
    if (np_store_open(NULL, &store, &error))
        store = NULL;
    struct np_engine *engine =
        np_open_engine("explain", store ? np_store_authserv(store) : "", &rc);
    if (engine) {
        enum np_status status =
            np_engine_judge(engine, bytes, size, store ? np_store_past : NULL,
                            store, &j, &error);
        rc = finish(engine, status, j, &error, json);
    }
    np_engine_free(engine);
    np_store_close(store);
    free(bytes);
    return rc;
}

int np_cmd_explain(int argc, char **argv)
{
    bool json = false;
    int n, rc;
    const struct np_option options[] = {{"--json", &json, NULL},
                                        {NULL, NULL, NULL}};

    if ((rc = np_options("explain", options, argc, argv, &n)))
        return rc;
    if (n != 1) {
        np_complain("explain", "wants one mail: id:MESSAGE-ID, a file, or -");
        return EX_USAGE;
    }
    if (strncmp(argv[0], "id:", 3) == 0)
        return explain_id(argv[0] + 3, json);
    return explain_file(argv[0], json);
}
