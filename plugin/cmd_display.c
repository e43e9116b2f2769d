/* nopitch display: for mutt's display_filter and aerc's filters. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

#define MAX_REASONS 4

struct display {
    struct np_input input;
    const char *history;
    bool color;
    size_t columns;
    bool whole; /* the input is a mail as it was sent */
    FILE *out;
};

struct paint {
    const char *verdict, *dim, *off;
};

/* -------------------------------------------------------------------- banner
 */

static size_t count(const struct np_judgement *j, enum np_outcome outcome)
{
    size_t n = 0;

    for (size_t i = 0; i < j->n_tags; i++)
        n += j->tags[i].enabled && j->tags[i].outcome == outcome;
    return n;
}

static enum np_outcome outcome_of(const struct np_judgement *j)
{
    return count(j, NP_TAGGED)   ? NP_TAGGED
           : count(j, NP_UNSURE) ? NP_UNSURE
                                 : NP_CLEAR;
}

static struct paint paint_for(const struct display *d,
                              const struct np_judgement *j)
{
    static const char *const verdicts[] = {
        [NP_CLEAR] = "\033[1;32m",
        [NP_UNSURE] = "\033[1;33m",
        [NP_TAGGED] = "\033[1;31m",
    };

    if (!d->color)
        return (struct paint){"", "", ""};
    return (struct paint){verdicts[outcome_of(j)], "\033[2m", "\033[0m"};
}

/* Lines wrapped to the terminal, those after the first indented as well. */
static void print_wrapped(const struct display *d, const char *indent,
                          const char *color, const char *off, const char *text)
{
    char *lines = np_wrap(text, d->columns - strlen(indent)), *save;

    for (char *l = strtok_r(lines, "\n", &save); l;
         l = strtok_r(NULL, "\n", &save))
        fprintf(d->out, "%s%s%s%s\n", color, indent, l, off);
    free(lines);
}

static void print_verdict(const struct display *d, const struct paint *p,
                          const struct np_judgement *j)
{
    enum np_outcome outcome = outcome_of(j);
    char line[1024];
    int n = snprintf(line, sizeof line, "nopitch: ");

    if (outcome == NP_UNSURE)
        n += snprintf(line + n, sizeof line - (size_t)n, "unsure, perhaps ");
    if (outcome == NP_CLEAR)
        n += snprintf(line + n, sizeof line - (size_t)n, "%s%s",
                      j->kept ? "kept, " : "clear", j->kept ? j->kept : "");
    const char *sep = "";
    for (size_t i = 0; outcome != NP_CLEAR && i < j->n_tags; i++) {
        if (!j->tags[i].enabled || j->tags[i].outcome != outcome ||
            (size_t)n > sizeof line - 100)
            continue;
        n += snprintf(line + n, sizeof line - (size_t)n, "%s%.60s", sep,
                      j->tags[i].tag);
        sep = ", ";
    }
    print_wrapped(d, "", p->verdict, p->off, line);
}

/* The strongest symbols over all tags of that outcome, each once. */
static const struct np_symbol *next_reason(const struct np_judgement *j,
                                           enum np_outcome outcome,
                                           const struct np_symbol *const *told,
                                           size_t n)
{
    const struct np_symbol *best = NULL;

    for (size_t i = 0; i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        if (!v->enabled || v->outcome != outcome)
            continue;
        for (size_t k = 0; k < v->n_symbols; k++) {
            const struct np_symbol *s = &v->symbols[k];
            bool seen = s->score <= 0 || (best && s->score <= best->score);
            for (size_t t = 0; t < n; t++)
                seen =
                    seen || told[t] == s || !strcmp(told[t]->about, s->about);
            best = seen ? best : s;
        }
    }
    return best;
}

static void print_reasons(const struct display *d, const struct paint *p,
                          const struct np_judgement *j)
{
    const struct np_symbol *told[MAX_REASONS];
    enum np_outcome outcome = outcome_of(j);

    for (size_t n = 0; outcome != NP_CLEAR && n < MAX_REASONS; n++) {
        char line[512];
        const struct np_symbol *s = told[n] = next_reason(j, outcome, told, n);
        if (!s)
            return;
        snprintf(line, sizeof line, "%.200s%s%.200s%s", s->about,
                 s->matched ? ": \"" : "", s->matched ? s->matched : "",
                 s->matched ? "\"" : "");
        print_wrapped(d, "  ", p->dim, p->off, line);
    }
}

static void print_past(const struct display *d, const struct paint *p,
                       const struct np_history *h)
{
    char line[256];

    if (!h->asked || !h->earlier)
        return;
    snprintf(line, sizeof line,
             "%d earlier mail%s, %d unanswered, the last %.1f days before",
             h->earlier, h->earlier == 1 ? "" : "s", h->unanswered,
             h->days_since_last);
    print_wrapped(d, "  ", p->dim, p->off, line);
}

static void print_person(const struct display *d, const struct np_person *who)
{
    const char *parts[] = {who->name, who->headline, who->place};
    char line[2048] = "";
    size_t n = 0;

    for (size_t i = 0; i < 3; i++)
        if (parts[i] && *parts[i])
            n += (size_t)snprintf(line + n, sizeof line - n, "%s%.600s",
                                  n ? ", " : "", parts[i]);
    print_wrapped(d, "", "", "", line);
}

/* ---------------------------------------------------------------- the mail */

static void print_words(const struct display *d, const struct np_judgement *j)
{
    if (*j->mail.words) {
        char *words = np_wrap(j->mail.words, d->columns);
        fprintf(d->out, "\n%s\n", words);
        free(words);
    } else {
        fprintf(d->out, "\n(%s)\n",
                j->mail.default_note ? "LinkedIn's own sentence, and no word "
                                       "of theirs"
                                     : "no words in this mail");
    }
}

/* Nobody is led on by a forged mail. */
static void print_link(const struct display *d, const struct np_judgement *j)
{
    char *link = j->judged ? np_person_link(&j->mail.person) : NULL;

    if (link)
        fprintf(d->out, "\n%s\n", link);
    free(link);
}

/* Of a mail that came whole, the fields that a reader would miss. */
static void print_fields(const struct display *d,
                         const struct np_notification *m)
{
    time_t t = (time_t)m->date;
    struct tm tm;
    char date[40];

    if (m->date && gmtime_r(&t, &tm) &&
        strftime(date, sizeof date, "%Y-%m-%d %H:%M UTC", &tm))
        fprintf(d->out, "Date: %s\n", date);
    fprintf(d->out, "Subject: %s\n\n", m->subject);
}

static void print_mail(const struct display *d, const struct np_judgement *j,
                       size_t header)
{
    const struct paint p = paint_for(d, j);

    if (d->whole)
        print_fields(d, &j->mail);
    fwrite(d->input.bytes, 1, header, d->out);
    print_verdict(d, &p, j);
    print_reasons(d, &p, j);
    print_past(d, &p, &j->history);
    print_person(d, &j->mail.person);
    print_words(d, j);
    print_link(d, j);
}

/* Where the sender's words are not what the mail is about, there is nothing to
 * show but what the client shows already. */
static bool is_for_us(const struct np_judgement *j)
{
    return j->judged ||
           (j->mail.authenticity == NP_AUTH_FORGED && *j->mail.words);
}

/* The judgement on the mail as it stands in the database, which knows more
 * than a client shows. */
static struct np_judgement *recognize(struct np_judging *g,
                                      struct np_judgement *shown)
{
    struct np_judgement *j;
    struct np_error error;

    if (!g->store || shown->mail.kind == NP_KIND_NONE ||
        np_store_recognize(g->store, g->engine, shown, &j, &error))
        return shown;
    np_judgement_free(shown);
    return j;
}

/* Writes nothing where the mail is to stay as it is. */
static bool show(void *ctx, FILE *out)
{
    struct display *d = ctx;
    const char *type = getenv("AERC_MIME_TYPE");
    struct np_shown shown = {
        .bytes = d->input.bytes,
        .size = d->input.size,
        .from = type ? getenv("AERC_FROM") : NULL,
        .subject = getenv("AERC_SUBJECT"),
        .type = type,
    };
    struct np_judging g = {.command = "display",
                           .history = d->history,
                           .undated = shown.from != NULL};
    struct np_judgement *j;
    size_t size = shown.size, header;
    char *mail;

    if (np_shown_mail(&shown, &mail, &size, &header))
        return true; /* no mail at all */
    if (!np_may_be_linkedin(mail ? mail : shown.bytes, size))
        return true;
    if (!np_judging_open(&g) ||
        !np_judging_judge(&g, mail ? mail : shown.bytes, size, &j))
        return false;
    if (mail)
        j = recognize(&g, j);
    d->out = out;
    d->whole = !mail;
    if (is_for_us(j))
        print_mail(d, j, header);
    return true;
}

/* ------------------------------------------------------------------ command */

static size_t columns_of_terminal(void)
{
    const char *columns = getenv("COLUMNS");
    long n = columns ? strtol(columns, NULL, 10) : 0;
    struct winsize size;

    if (n <= 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        n = size.ws_col;
    return n <= 0 ? 80 : n < 20 ? 20 : n > 1000 ? 1000 : (size_t)n;
}

static bool choose_color(struct display *d, const char *when)
{
    if (!when || !strcmp(when, "auto"))
        d->color = np_use_color(stdout);
    else if (!strcmp(when, "always"))
        d->color = true;
    else
        return !strcmp(when, "never");
    return true;
}

int np_cmd_display(int argc, char **argv)
{
    static struct display d;
    const char *color = NULL;
    const struct np_option options[] = {{"--color", NULL, &color},
                                        {"--history", NULL, &d.history},
                                        {NULL, NULL, NULL}};
    char *text;
    size_t size;
    int n, rc;

    if ((rc = np_options("display", options, argc, argv, &n)))
        return rc;
    if (n || !choose_color(&d, color)) {
        np_complain("display", n ? "takes a mail on standard input, and no "
                                   "arguments"
                                 : "--color wants auto, always or never");
        return EX_USAGE;
    }
    d.columns = columns_of_terminal();
    if ((rc = np_input_read("display", &d.input)))
        return rc;
    if (d.input.size > NP_MAX_MAIL ||
        !np_guarded("display", show, &d, &text, &size))
        text = NULL, size = 0;
    rc = np_input_pass("display", &d.input, text ? text : "", size,
                       size ? d.input.size : 0);
    free(text);
    return rc;
}
