#include "xnopitch.h"

#include "arena.h"
#include "mail.h"

#include <string.h>

#define MAX_SYMBOLS 40 /* named in X-Nopitch */
#define MAX_NAME 60    /* bytes of a symbol or tag there */
#define FOLD 76        /* columns */

/* A field that folds itself. */
struct writing {
    struct np_buf *out;
    const char *newline;
    size_t column;
};

static void word(struct writing *w, const char *text)
{
    size_t n = strlen(text);

    if (w->column + 1 + n > FOLD && w->column > 20) {
        np_buf_printf(w->out, "%s\t", w->newline);
        w->column = 8;
    } else {
        np_buf_puts(w->out, " ");
        w->column++;
    }
    np_buf_puts(w->out, text);
    w->column += n;
}

static void start(struct writing *w, const char *name)
{
    np_buf_printf(w->out, "%s:", name);
    w->column = strlen(name) + 1;
}

static void end(struct writing *w)
{
    np_buf_puts(w->out, w->newline);
}

/* A name out of the reader's rules, as one word. */
static char *plain_name(struct np_arena *arena, const char *name)
{
    char *s = np_arena_printf(arena, "%.*s", MAX_NAME, name);

    for (char *p = s; *p; p++)
        if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    "0123456789.-_",
                    *p))
            *p = '_';
    return s;
}

static bool has(const struct np_judgement *j, enum np_outcome outcome)
{
    for (size_t i = 0; i < j->n_tags; i++)
        if (j->tags[i].enabled && j->tags[i].outcome == outcome)
            return true;
    return false;
}

static const char *verdict_of(const struct np_judgement *j)
{
    if (has(j, NP_TAGGED))
        return "tagged";
    if (has(j, NP_UNSURE))
        return "unsure";
    if (j->kept)
        return "kept";
    return j->judged ? "clear" : "unjudged";
}

/* A list "; NAME=A B C", the first word with the name before it. */
struct list {
    struct np_arena *arena;
    struct writing *writing;
    const char *name;
    struct np_buf held; /* the word before, that wants to know if it is last */
};

static void list_add(struct list *l, const char *item)
{
    if (l->held.len)
        word(l->writing, np_buf_take(&l->held, l->arena));
    np_buf_printf(&l->held, "%s%s", l->name ? l->name : "", item);
    l->name = NULL;
}

/* What comes behind the list: ";" or nothing. */
static void list_end(struct list *l, const char *behind)
{
    if (l->held.len)
        word(l->writing,
             np_arena_printf(l->arena, "%s%s", np_buf_take(&l->held, l->arena),
                             behind));
}

static void write_tags(struct np_arena *arena, struct writing *w,
                       const struct np_judgement *j, enum np_outcome outcome,
                       const char *name)
{
    struct list l = {arena, w, name, {0}};

    for (size_t i = 0; i < j->n_tags; i++)
        if (j->tags[i].enabled && j->tags[i].outcome == outcome)
            list_add(&l, plain_name(arena, j->tags[i].tag));
    list_end(&l, ";");
}

static void write_symbols(struct np_arena *arena, struct writing *w,
                          const struct np_judgement *j)
{
    struct list l = {arena, w, "symbols=", {0}};
    size_t n = 0;

    for (size_t i = 0; i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        if (!v->enabled || v->outcome == NP_CLEAR)
            continue;
        for (size_t k = 0; k < v->n_symbols && n < MAX_SYMBOLS; k++, n++)
            list_add(&l, np_arena_printf(arena, "%s(%.1f)",
                                         plain_name(arena, v->symbols[k].name),
                                         v->symbols[k].score));
    }
    list_end(&l, "");
}

static void write_verdict(struct np_arena *arena, struct writing *w,
                          const struct np_judgement *j)
{
    bool symbols = has(j, NP_TAGGED) || has(j, NP_UNSURE);

    start(w, "X-Nopitch");
    word(w, np_arena_printf(arena, "%s;", verdict_of(j)));
    write_tags(arena, w, j, NP_TAGGED, "tags=");
    write_tags(arena, w, j, NP_UNSURE, "unsure=");
    word(w, np_arena_printf(arena, "kind=%s%s", np_kind_name(j->mail.kind),
                            symbols ? ";" : ""));
    if (symbols)
        write_symbols(arena, w, j);
    end(w);
}

/* The nearest that any tag came to its threshold, as a part of it: comparable
 * between tags.  1.00 and more is tagged, all else is below. */
static double score_of(const struct np_judgement *j)
{
    double best = 0;

    for (size_t i = 0; !j->kept && i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        bool tagged = v->outcome == NP_TAGGED;
        double part = v->threshold > 0 ? v->score / v->threshold : tagged;
        if (!tagged && part > 0.99)
            part = 0.99;
        if (tagged && part < 1)
            part = 1;
        if (v->enabled && part > best)
            best = part;
    }
    return best > 999 ? 999 : best;
}

/* What is no printable text, or would end a label, becomes '_'. */
static char *our_label(struct np_arena *arena, const char *prefix,
                       const char *tag)
{
    char *label = np_arena_printf(arena, "%s%s", prefix, tag);

    for (char *p = label; *p; p++)
        if ((unsigned char)*p <= ' ' || *p == 127 || *p == ',')
            *p = '_';
    return np_mail_encode(arena, label);
}

static void write_labels(struct np_arena *arena, struct writing *w,
                         const struct np_judgement *j, const char *prefix,
                         const char *own)
{
    struct np_buf labels = {0};

    np_buf_puts(&labels, own);
    for (size_t i = 0; i < j->n_tags; i++)
        if (j->tags[i].enabled && j->tags[i].outcome == NP_TAGGED)
            np_buf_printf(&labels, "%s%s", labels.len ? ", " : "",
                          our_label(arena, prefix, j->tags[i].tag));
    start(w, "X-Label");
    for (char *s = np_buf_take(&labels, arena), *save, *label = s;
         (label = strtok_r(label, " ", &save)); label = NULL)
        word(w, label);
    end(w);
}

bool np_xnopitch_gives(const struct np_judgement *j)
{
    return has(j, NP_TAGGED);
}

void np_xnopitch_write(struct np_arena *arena, struct np_buf *out,
                       const char *newline, const struct np_judgement *j,
                       const char *prefix, const char *own)
{
    struct writing w = {out, newline, 0};

    write_verdict(arena, &w, j);
    start(&w, "X-Nopitch-Score");
    word(&w, np_arena_printf(arena, "%.2f", score_of(j)));
    end(&w);
    if (has(j, NP_TAGGED))
        write_labels(arena, &w, j, prefix, own);
}
