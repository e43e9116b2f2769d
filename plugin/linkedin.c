#include "linkedin.h"

#include "arena.h"
#include "names.h"
#include "re.h"
#include "text.h"
#include "value.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Patterns that stand for a result; the first that matches wins. */
struct entry {
    unsigned of; /* subjects: kinds that it applies to */
    int result;  /* a kind or a class */
    struct np_re *re;
};

struct table {
    struct entry *at;
    size_t n;
};

struct np_linkedin {
    struct np_arena *arena;
    const struct np_value *data;
    struct table template_words, subjects, links, regions, lines;
    struct table second_notice, name_additions, card_names;
    struct table default_notes; /* over folded text */
    struct np_layout *layouts;
    size_t n_layouts;
    struct np_card *cards;
    size_t n_cards;
    struct np_error *error; /* while the tables are read */
    bool failed;
};

static const char *const class_names[NP_CLASSES] = {
    [NP_LINE_BLANK] = "blank",         [NP_LINE_TEXT] = "text",
    [NP_LINE_SEPARATOR] = "separator", [NP_LINE_NAME] = "name",
    [NP_LINE_NAMED] = "named",         [NP_LINE_SIGNATURE] = "signature",
    [NP_LINE_SUBJECT] = "subject",     [NP_LINE_ABOUT] = "about",
    [NP_LINE_HEADLINE] = "headline",   [NP_LINE_WORDS] = "words",
    [NP_LINE_PLACE] = "place",         [NP_LINE_COMMON] = "common",
    [NP_LINE_FRAME] = "frame",         [NP_LINE_FOOTER] = "footer",
    [NP_LINE_CHROME] = "chrome",       [NP_LINE_SUGGESTED] = "suggested",
    [NP_LINE_ACCEPT] = "accept",       [NP_LINE_THREAD] = "thread",
    [NP_LINE_PROFILE] = "profile",     [NP_LINE_LINK] = "link",
};

static int by_name(const char *const *names, int count, const char *name,
                   size_t n)
{
    for (int i = 0; i < count; i++)
        if (strlen(names[i]) == n && strncmp(names[i], name, n) == 0)
            return i;
    return count;
}

/* ------------------------------------------------------ reading the tables */

static void fail(struct np_linkedin *l, const char *what, const char *which)
{
    if (!l->failed)
        snprintf(l->error->message, sizeof l->error->message,
                 "linkedin.lua: %s: %s", what, which);
    l->failed = true;
}

static int class_of(struct np_linkedin *l, const char *name, size_t n)
{
    int class = by_name(class_names, NP_CLASSES, name, n);
    if (class == NP_CLASSES)
        fail(l, "no such class of lines", name);
    return class;
}

static int kind_of(struct np_linkedin *l, const char *name, size_t n)
{
    enum np_kind kind = np_kind_by_name(name, n);
    if (kind == NP_KINDS)
        fail(l, "no such kind", name);
    return (int)kind;
}

/* A set from names separated by blanks. */
static unsigned set_of(struct np_linkedin *l, const char *names,
                       int (*one)(struct np_linkedin *, const char *, size_t))
{
    unsigned set = 0;

    for (; *names; names += *names == ' ') {
        size_t n = strcspn(names, " ");
        if (n)
            set |= NP_BIT(one(l, names, n));
        names += n;
    }
    return set;
}

static void add_entry(struct np_linkedin *l, struct table *t, unsigned of,
                      int result, const char *pattern)
{
    char why[128];
    size_t offset;
    struct np_re *re = np_re_new(pattern, why, sizeof why, &offset);

    if (!re) {
        fail(l, why, pattern);
        return;
    }
    t->at = np_xrealloc(t->at, (t->n + 1) * sizeof *t->at);
    t->at[t->n++] = (struct entry){of, result, re};
}

static void free_table(struct table *t)
{
    for (size_t i = 0; i < t->n; i++)
        np_re_free(t->at[i].re);
    free(t->at);
}

/* Joins patterns into one alternation: one pass over a line instead of many. */
static void add_joined(struct np_linkedin *l, struct table *t, int result,
                       const struct np_value *list, size_t n)
{
    struct np_buf all = {0};

    for (size_t i = 0; i < n; i++)
        np_buf_printf(&all, "%s(?:%s)", i ? "|" : "", list[i].string);
    if (n)
        add_entry(l, t, ~0u, result, all.data);
    np_buf_free(&all);
}

/* { { RESULT, PATTERN }, ... } */
static void read_table(struct np_linkedin *l, struct table *t, const char *key,
                       int (*one)(struct np_linkedin *, const char *, size_t))
{
    const struct np_value *rows;
    size_t n = np_value_list(l->data, key, &rows);

    for (size_t i = 0; i < n; i++) {
        const struct np_value *cell = rows[i].list;
        if (rows[i].n_list != 2 || cell[0].type != NP_STRING ||
            cell[1].type != NP_STRING) {
            fail(l, "a row must be { \"name\", [[pattern]] }", key);
            return;
        }
        add_entry(l, t, ~0u, one(l, cell[0].string, strlen(cell[0].string)),
                  cell[1].string);
    }
}

static void read_subjects(struct np_linkedin *l)
{
    const struct np_value *rows;
    size_t n = np_value_list(l->data, "subjects", &rows);

    for (size_t i = 0; i < n; i++) {
        const char *kind = np_value_string(&rows[i], "kind", "");
        unsigned of = set_of(l, np_value_string(&rows[i], "of", ""), kind_of);
        for (size_t j = 0; j < rows[i].n_list; j++)
            add_entry(l, &l->subjects, of, kind_of(l, kind, strlen(kind)),
                      rows[i].list[j].string);
    }
}

static void read_lines(struct np_linkedin *l)
{
    static const enum np_class order[] = {NP_LINE_SEPARATOR, NP_LINE_COMMON,
                                          NP_LINE_FOOTER, NP_LINE_FRAME};
    const struct np_value *lines = np_value_get(l->data, "lines"), *list;

    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        size_t n = np_value_list(lines, class_names[order[i]], &list);
        if (order[i] != NP_LINE_COMMON) {
            add_joined(l, &l->lines, order[i], list, n);
            continue;
        }
        for (size_t j = 0; j < n; j++) /* each captures its number */
            add_entry(l, &l->lines, ~0u, order[i], list[j].string);
    }
}

static void read_list(struct np_linkedin *l, struct table *t, const char *key)
{
    const struct np_value *list;
    size_t n = np_value_list(l->data, key, &list);

    for (size_t i = 0; i < n; i++)
        add_entry(l, t, ~0u, 0, list[i].string);
}

static void read_edge(struct np_linkedin *l, const char *name,
                      enum np_edge *edge, enum np_class *class)
{
    static const struct {
        const char *name;
        enum np_edge edge;
    } edges[] = {{"top", NP_EDGE_TOP},
                 {"card", NP_EDGE_CARD},
                 {"footer", NP_EDGE_FOOTER},
                 {"actions", NP_EDGE_ACTIONS}};

    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++) {
        if (strcmp(edges[i].name, name) == 0) {
            *edge = edges[i].edge;
            return;
        }
    }
    *edge = NP_EDGE_CLASS;
    *class = (enum np_class)class_of(l, name, strlen(name));
}

static bool is_html(const struct np_value *row)
{
    return strcmp(np_value_string(row, "part", "text"), "html") == 0;
}

static void read_layouts(struct np_linkedin *l)
{
    const struct np_value *rows;
    size_t n = np_value_list(l->data, "layouts", &rows);

    l->layouts = np_arena_alloc(l->arena, n * sizeof *l->layouts);
    for (size_t i = 0; i < n; i++) {
        struct np_layout *y = &l->layouts[l->n_layouts++];
        unsigned trim =
            set_of(l, np_value_string(&rows[i], "trim", ""), class_of);
        y->name = np_value_string(&rows[i], "name", "?");
        y->kinds = set_of(l, np_value_string(&rows[i], "kinds", ""), kind_of);
        y->html = is_html(&rows[i]);
        y->marked = np_value_bool(&rows[i], "marked", false);
        read_edge(l, np_value_string(&rows[i], "begin", "top"), &y->begin_edge,
                  &y->begin);
        read_edge(l, np_value_string(&rows[i], "finish", "footer"),
                  &y->finish_edge, &y->finish);
        y->head =
            trim | set_of(l, np_value_string(&rows[i], "head", ""), class_of);
        y->tail =
            trim | set_of(l, np_value_string(&rows[i], "tail", ""), class_of);
        y->drop = set_of(l, np_value_string(&rows[i], "drop", ""), class_of);
        y->sure = np_value_bool(&rows[i], "sure", false);
        y->salutation = np_value_bool(&rows[i], "salutation", false);
    }
}

static void read_cards(struct np_linkedin *l)
{
    const struct np_value *rows;
    size_t n = np_value_list(l->data, "cards", &rows);

    l->cards = np_arena_alloc(l->arena, n * sizeof *l->cards);
    for (size_t i = 0; i < n; i++) {
        struct np_card *c = &l->cards[l->n_cards++];
        c->kinds = set_of(l, np_value_string(&rows[i], "kinds", ""), kind_of);
        c->html = is_html(&rows[i]);
        c->named = !strcmp(np_value_string(&rows[i], "form", ""), "named");
    }
}

enum np_status np_linkedin_new(const struct np_value *data,
                               struct np_linkedin **linkedin,
                               struct np_error *error)
{
    struct np_linkedin *l = np_xrealloc(NULL, sizeof *l);

    *l = (struct np_linkedin){
        .arena = np_arena_new(), .data = data, .error = error};
    read_table(l, &l->template_words, "template_words", kind_of);
    read_subjects(l);
    read_table(l, &l->links, "links", class_of);
    read_table(l, &l->regions, "regions", class_of);
    read_lines(l);
    read_list(l, &l->second_notice, "second_notice");
    read_list(l, &l->name_additions, "name_additions");
    read_list(l, &l->card_names, "card_names");
    read_list(l, &l->default_notes, "default_notes");
    read_layouts(l);
    read_cards(l);
    if (l->failed) {
        np_linkedin_free(l);
        return NP_BAD_RULES;
    }
    *linkedin = l;
    return NP_OK;
}

void np_linkedin_free(struct np_linkedin *l)
{
    if (!l)
        return;
    free_table(&l->template_words);
    free_table(&l->subjects);
    free_table(&l->links);
    free_table(&l->regions);
    free_table(&l->lines);
    free_table(&l->second_notice);
    free_table(&l->name_additions);
    free_table(&l->card_names);
    free_table(&l->default_notes);
    np_arena_free(l->arena);
    free(l);
}

/* ------------------------------------------------------------------ asking */

static const struct entry *search(const struct table *t, const char *text)
{
    for (size_t i = 0; i < t->n; i++)
        if (np_re_test(t->at[i].re, text))
            return &t->at[i];
    return NULL;
}

/* The kind under which a list of names in `key` holds `name`. */
static enum np_kind listed(const struct np_linkedin *l, const char *key,
                           const char *name, size_t n)
{
    const struct np_value *kinds = np_value_get(l->data, key);

    for (size_t i = 0; kinds && i < kinds->n_pairs; i++) {
        const struct np_value *names = &kinds->pairs[i].value;
        for (size_t j = 0; j < names->n_list; j++)
            if (strlen(names->list[j].string) == n &&
                strncasecmp(names->list[j].string, name, n) == 0)
                return np_kind_by_name(kinds->pairs[i].key,
                                       strlen(kinds->pairs[i].key));
    }
    return NP_KIND_NONE;
}

enum np_kind np_linkedin_template(const struct np_linkedin *l, const char *name,
                                  bool *known)
{
    enum np_kind kind = listed(l, "templates", name, strlen(name));

    *known = kind != NP_KIND_NONE;
    if (*known)
        return kind;
    const struct entry *e = search(&l->template_words, name);
    return e ? (enum np_kind)e->result : NP_KIND_NONE;
}

enum np_kind np_linkedin_sender(const struct np_linkedin *l,
                                const char *local_part, size_t n)
{
    return listed(l, "senders", local_part, n);
}

enum np_kind np_linkedin_subject(const struct np_linkedin *l,
                                 struct np_arena *arena, enum np_kind kind,
                                 const char *subject, const char **name)
{
    const char *plain = np_text_plain(arena, subject);
    size_t n = strlen(plain);

    for (size_t i = 0; i < l->subjects.n; i++) {
        const struct entry *e = &l->subjects.at[i];
        struct np_span whole, group;
        if (!(e->of & NP_BIT(kind)) ||
            np_re_search(e->re, plain, n, 0, &whole, &group) != NP_MATCH)
            continue;
        if (group.start != whole.start || group.end != whole.end)
            *name = np_arena_strndup(arena, plain + group.start,
                                     group.end - group.start);
        return (enum np_kind)e->result;
    }
    return kind;
}

const char *np_linkedin_name(const struct np_linkedin *l,
                             struct np_arena *arena, const char *name)
{
    const struct np_value *list;
    char *cut = np_arena_strdup(arena, name);

    for (size_t i = 0; i < l->name_additions.n; i++) {
        struct np_span span;
        if (np_re_search(l->name_additions.at[i].re, cut, strlen(cut), 0, &span,
                         NULL) == NP_MATCH)
            cut[span.start] = '\0';
    }
    size_t n = np_value_list(l->data, "no_person", &list);
    for (size_t i = 0; i < n; i++)
        if (strcasecmp(list[i].string, cut) == 0)
            return NULL;
    return *cut ? cut : NULL;
}

bool np_linkedin_second_notice(const struct np_linkedin *l, const char *plain)
{
    return search(&l->second_notice, plain) != NULL;
}

bool np_linkedin_greeting(const struct np_linkedin *l, const char *folded_word)
{
    const struct np_value *list;
    size_t n = np_value_list(l->data, "greetings", &list);

    for (size_t i = 0; i < n; i++)
        if (strcmp(list[i].string, folded_word) == 0)
            return true;
    return false;
}

bool np_linkedin_default_note(const struct np_linkedin *l, const char *folded)
{
    return strlen(folded) < 200 && search(&l->default_notes, folded);
}

enum np_class np_linkedin_link(const struct np_linkedin *l, const char *href)
{
    const struct entry *e = search(&l->links, href);
    return e ? (enum np_class)e->result : NP_LINE_TEXT;
}

enum np_class np_linkedin_region(const struct np_linkedin *l,
                                 const char *region)
{
    const struct entry *e = search(&l->regions, region);
    return e ? (enum np_class)e->result : NP_LINE_TEXT;
}

bool np_linkedin_names_card(const struct np_linkedin *l, const char *href)
{
    return search(&l->card_names, href) != NULL;
}

bool np_linkedin_words_style(const struct np_linkedin *l, const char *style)
{
    const char *mark = np_value_string(l->data, "words_style", NULL);
    return mark && strstr(style, mark);
}

enum np_class np_linkedin_line(const struct np_linkedin *l, const char *plain,
                               int *common)
{
    size_t n = strlen(plain);

    if (n > 400) /* no frame is that long */
        return NP_LINE_TEXT;
    for (size_t i = 0; i < l->lines.n; i++) {
        const struct entry *e = &l->lines.at[i];
        struct np_span group;
        if (np_re_search(e->re, plain, n, 0, NULL, &group) != NP_MATCH)
            continue;
        if (e->result == NP_LINE_COMMON)
            *common = atoi(plain + group.start);
        return (enum np_class)e->result;
    }
    return NP_LINE_TEXT;
}

const struct np_layout *np_linkedin_layouts(const struct np_linkedin *l,
                                            size_t *n)
{
    *n = l->n_layouts;
    return l->layouts;
}

const struct np_card *np_linkedin_cards(const struct np_linkedin *l, size_t *n)
{
    *n = l->n_cards;
    return l->cards;
}
