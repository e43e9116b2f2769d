#include "build.h"

#include "arena.h"
#include "known.h"
#include "nearest.h"
#include "re.h"

#include <stdlib.h>
#include <string.h>

static struct np_condition *build(struct np_build *b, const struct np_value *v);

static bool wrong(struct np_build *b, const char *why)
{
    b->wrong = why;
    return false;
}

/* ---------------------------------------------------------------- patterns */

#define WINDOW 60 /* signs of a pattern that are shown around its fault */

/* The pattern, and a caret below the place.  A long one is cut. */
static const char *show_pattern(struct np_arena *arena, const char *pattern,
                                size_t offset)
{
    struct np_buf out = {0};
    const char *from = pattern, *fault = pattern + offset;
    size_t column = 0, signs = 0;

    for (const char *p = pattern; p < fault; p++)
        column += ((unsigned char)*p & 0xc0) != 0x80;
    bool cut = column > WINDOW * 2 / 3;
    for (; cut && column > WINDOW / 2; column--)
        do
            from++;
        while (((unsigned char)*from & 0xc0) == 0x80);
    const char *to = from;
    while (*to && signs < WINDOW) {
        do
            to++;
        while (((unsigned char)*to & 0xc0) == 0x80);
        signs++;
    }
    np_buf_printf(&out, "    %s%.*s%s\n    %*s^", cut ? "..." : "",
                  (int)(to - from), from, *to ? "..." : "",
                  (int)column + (cut ? 3 : 0), "");
    return np_buf_take(&out, arena);
}

static bool bad_pattern(struct np_build *b, const char *pattern,
                        const char *why, size_t offset)
{
    char *flat = np_arena_strdup(b->arena, pattern);

    for (char *p = flat; *p; p++)
        if ((unsigned char)*p < ' ')
            *p = ' ';
    return wrong(b, np_arena_printf(b->arena, "bad pattern: %s\n%s", why,
                                    show_pattern(b->arena, flat, offset)));
}

/* "\b" in a Lua string is a backspace, and would match nothing for ever. */
static bool has_control(const char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < ' ' && !strchr("\t\n\r", *s))
            return true;
    return false;
}

static bool add_pattern(struct np_build *b, struct np_condition *c,
                        const char *pattern)
{
    char why[128];
    size_t offset;

    if (has_control(pattern))
        return wrong(b, "a pattern holds a control character: write it in "
                        "[[...]], so that \\b stays \\b");
    struct np_re *re = np_re_new(pattern, why, sizeof why, &offset);
    if (!re)
        return bad_pattern(b, pattern, why, offset);
    c->names[c->n] = pattern;
    c->patterns[c->n++] = re;
    return true;
}

/* ------------------------------------------------------------ lists, people */

static bool is_list(const struct np_value *v)
{
    return v->type == NP_TABLE && !strcmp(np_value_string(v, "op", ""), "list");
}

static bool add_list(struct np_build *b, struct np_condition *c,
                     const struct np_value *v)
{
    struct np_error error;
    const char *file = np_value_string(v, "file", "");

    c->lists[c->n_lists] =
        np_lists_get(b->lists, b->arena, b->folder, file, &error);
    if (!c->lists[c->n_lists])
        return wrong(b, np_arena_strdup(b->arena, error.message));
    c->n_lists++;
    return true;
}

static bool build_text(struct np_build *b, struct np_condition *c,
                       const struct np_value *v)
{
    c->patterns = np_arena_alloc(b->arena, v->n_list * sizeof *c->patterns);
    c->names = np_arena_alloc(b->arena, v->n_list * sizeof *c->names);
    c->lists = np_arena_alloc(b->arena, v->n_list * sizeof *c->lists);
    for (size_t i = 0; i < v->n_list; i++) {
        const struct np_value *one = &v->list[i];
        bool fine = is_list(one)             ? add_list(b, c, one)
                    : one->type == NP_STRING ? add_pattern(b, c, one->string)
                                             : false;
        if (!fine && !b->wrong)
            wrong(b,
                  np_arena_printf(b->arena,
                                  "`%s` wants patterns or list \"...\"; %s "
                                  "is neither",
                                  c->fact->name, np_value_say(b->arena, one)));
        if (!fine)
            return false;
    }
    return true;
}

/* A list stands for all its entries. */
static size_t count_people(const struct np_condition *c,
                           const struct np_value *v)
{
    size_t n = v->n_list;

    for (size_t i = 0; i < c->n_lists; i++)
        n += c->lists[i]->n;
    return n;
}

static bool add_person(struct np_build *b, struct np_who *who,
                       const struct np_value *v)
{
    const char *why = np_who_read(b->arena, v, who);

    return !why || wrong(b, np_arena_printf(b->arena, "`person` %s", why));
}

static bool build_person(struct np_build *b, struct np_condition *c,
                         const struct np_value *v)
{
    c->lists = np_arena_alloc(b->arena, v->n_list * sizeof *c->lists);
    for (size_t i = 0; i < v->n_list; i++)
        if (is_list(&v->list[i]) && !add_list(b, c, &v->list[i]))
            return false;
    struct np_who *who =
        np_arena_alloc(b->arena, count_people(c, v) * sizeof *who);
    c->who = who;
    for (size_t i = 0; i < v->n_list; i++)
        if (!is_list(&v->list[i]) && !add_person(b, &who[c->n++], &v->list[i]))
            return false;
    for (size_t i = 0; i < c->n_lists; i++)
        for (size_t k = 0; k < c->lists[i]->n; k++)
            c->n += np_who_of_entry(b->arena, c->lists[i]->entries[k].text,
                                    &who[c->n]);
    return true;
}

/* ------------------------------------------------------------------- names */

static bool build_names(struct np_build *b, struct np_condition *c,
                        const struct np_value *v)
{
    const char *what = c->op != NP_OP_CONCEPT ? c->fact->name
                       : c->headline          ? "headline concept"
                                              : "concept";

    c->names = np_arena_alloc(b->arena, v->n_list * sizeof *c->names);
    for (size_t i = 0; i < v->n_list; i++) {
        struct np_nearest near = {.name = v->list[i].string};
        if (v->list[i].type != NP_STRING)
            return wrong(
                b, np_arena_printf(b->arena, "`%s` wants names; %s is none",
                                   what, np_value_say(b->arena, &v->list[i])));
        c->names[c->n++] = near.name;
        bool known = c->op == NP_OP_CONCEPT
                         ? np_known_concept(b->lexicon, c->headline, &near)
                         : np_known_value(b->lexicon, b->linkedin, what, &near);
        if (!known)
            return wrong(b, np_nearest_say(b->arena, what, &near));
    }
    return true;
}

/* ----------------------------------------------------------------- numbers */

static bool parse_comparison(struct np_condition *c, const char *text)
{
    static const char *const signs[] = {">=", "<=", ">", "<", "==", "~="};
    char *end;

    c->comparison = NP_CMP_EQ;
    for (int i = 0; i < 6; i++) {
        if (strncmp(text, signs[i], strlen(signs[i])) == 0) {
            c->comparison = (enum np_comparison)i;
            text += strlen(signs[i]);
            break;
        }
    }
    text += strspn(text, " ");
    if (text[strspn(text, "+-.0123456789")])
        return false;
    c->number = strtod(text, &end);
    return end != text && !*end;
}

static bool build_comparison(struct np_build *b, struct np_condition *c,
                             const struct np_value *v)
{
    const struct np_value *number = np_value_get(v, "number");

    if (number && number->type == NP_NUMBER && number->number == number->number)
        return c->comparison = NP_CMP_EQ, c->number = number->number, true;
    if (number && number->type == NP_STRING &&
        parse_comparison(c, number->string))
        return true;
    return wrong(b, np_arena_printf(
                        b->arena,
                        "`%s` wants a number or a comparison such as \">= 3\" "
                        "(there are >= <= > < == ~=), not %s",
                        c->fact->name, np_value_say(b->arena, number)));
}

/* ------------------------------------------------------------------- facts */

static const char *const type_names[] = {[NP_BOOL] = "true or false",
                                         [NP_NUMBER] = "a number",
                                         [NP_STRING] = "a text"};

/* How a fact of that type is asked. */
static const char *const type_examples[] = {[NP_BOOL] = "= true",
                                            [NP_NUMBER] = "= \">= 3\"",
                                            [NP_STRING] = "= \"...\""};

/* Whether a fact's type is what its condition compares. */
static bool fits(const struct np_condition *c, const struct np_value *v)
{
    if (c->op == NP_OP_COMPARE)
        return c->fact->type == NP_NUMBER;
    if (c->op == NP_OP_IS && np_value_get(v, "want"))
        return c->fact->type == NP_BOOL;
    return c->fact->type == NP_STRING;
}

static bool take_fact(struct np_build *b, struct np_condition *c,
                      const struct np_value *v)
{
    struct np_nearest near = {.name = np_value_string(v, "fact", "")};

    c->fact = np_fact_by_name(near.name);
    if (!c->fact) {
        np_facts_near(&near);
        return wrong(b, np_nearest_say(b->arena, "fact", &near));
    }
    return fits(c, v) ||
           wrong(b,
                 np_arena_printf(b->arena, "`%s` is %s: ask it as in %s %s",
                                 c->fact->name, type_names[c->fact->type],
                                 c->fact->name, type_examples[c->fact->type]));
}

/* --------------------------------------------------------------------- all */

static bool build_children(struct np_build *b, struct np_condition *c,
                           const struct np_value *v)
{
    if (!v->n_list)
        return wrong(b, "`all`, `any` and `none` want conditions, but this "
                        "one is empty");
    c->children = np_arena_alloc(b->arena, v->n_list * sizeof *c->children);
    for (c->n = 0; c->n < v->n_list; c->n++)
        if (!(c->children[c->n] = build(b, &v->list[c->n])))
            return false;
    return true;
}

static bool build_is(struct np_build *b, struct np_condition *c,
                     const struct np_value *v)
{
    return c->fact->type == NP_BOOL || build_names(b, c, v);
}

static const struct {
    const char *name;
    enum np_op op;
    bool fact; /* it is about one */
    bool (*build)(struct np_build *, struct np_condition *,
                  const struct np_value *);
} ops[] = {
    {"all", NP_OP_ALL, false, build_children},
    {"any", NP_OP_ANY, false, build_children},
    {"none", NP_OP_NONE, false, build_children},
    {"text", NP_OP_TEXT, true, build_text},
    {"is", NP_OP_IS, true, build_is},
    {"compare", NP_OP_COMPARE, true, build_comparison},
    {"concept", NP_OP_CONCEPT, false, build_names},
    {"person", NP_OP_PERSON, false, build_person},
};

/* A table that no word of the language made, or no table at all. */
static struct np_condition *no_condition(struct np_build *b,
                                         const struct np_value *v)
{
    if (is_list(v))
        wrong(b, "a list is no condition by itself: say what it lists, as in "
                 "headline(list \"...\")");
    else if (v->type == NP_TABLE && v->n_list)
        wrong(b, "a list of conditions needs `all`, `any` or `none` in front, "
                 "as in all { ... }");
    else
        wrong(b, np_arena_printf(b->arena,
                                 "a condition is wanted, such as words [[...]] "
                                 "or a function; this is %s",
                                 np_value_say(b->arena, v)));
    return NULL;
}

static struct np_condition *build_op(struct np_build *b, size_t op,
                                     const struct np_value *v)
{
    struct np_condition *c = np_arena_alloc(b->arena, sizeof *c);

    c->op = ops[op].op;
    c->line = (int)np_value_number(v, "line", 0);
    c->headline = np_value_bool(v, "headline", false);
    c->want = np_value_bool(v, "want", true);
    if ((!ops[op].fact || take_fact(b, c, v)) && ops[op].build(b, c, v))
        return c;
    if (!b->line)
        b->line = c->line;
    np_condition_free(c);
    return NULL;
}

static struct np_condition *build(struct np_build *b, const struct np_value *v)
{
    const char *name = np_value_string(v, "op", "");

    if (v->type == NP_FUNCTION) {
        struct np_condition *c = np_arena_alloc(b->arena, sizeof *c);
        c->op = NP_OP_FUNCTION;
        c->function = v->function;
        return c;
    }
    if (strcmp(name, "error") == 0) {
        b->line = (int)np_value_number(v, "line", 0);
        wrong(b, np_value_string(v, "message", "wrong"));
        return NULL;
    }
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++)
        if (strcmp(ops[i].name, name) == 0)
            return build_op(b, i, v);
    return no_condition(b, v);
}

struct np_condition *np_condition_new(struct np_build *b,
                                      const struct np_value *value)
{
    b->wrong = NULL;
    b->line = 0;
    return build(b, value);
}

void np_condition_free(struct np_condition *c)
{
    if (!c)
        return;
    for (size_t i = 0; c->patterns && i < c->n; i++)
        np_re_free(c->patterns[i]);
    for (size_t i = 0; c->children && i < c->n; i++)
        np_condition_free(c->children[i]);
    c->n = 0;
}
