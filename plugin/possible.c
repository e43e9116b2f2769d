#include "possible.h"

#include "arena.h"
#include "re.h"

#include <math.h>
#include <string.h>

#define NOTICE (1u << NP_KIND_NOTICE)

enum { MAY_BE_FALSE = 1, MAY_BE_TRUE = 2 };

/* What one fact may be. */
struct range {
    double low, high;           /* of a number; none is negative */
    bool above_low, below_high; /* the ends do not belong to it */
    unsigned truths;
    const struct np_condition *names; /* it is one of these; NULL: any */
};

/* What all of them may be. */
struct space {
    bool empty;
    const struct np_fact *clash; /* which made it empty; NULL: the kind */
    unsigned kinds;
    struct range facts[NP_MAX_FACTS];
};

static size_t index_of(const struct np_fact *fact)
{
    return (size_t)(fact - np_fact_at(0));
}

static void everything(struct space *s)
{
    *s = (struct space){.kinds = ~0u};
    for (size_t i = 0; i < NP_MAX_FACTS; i++)
        s->facts[i] = (struct range){.high = HUGE_VAL,
                                     .truths = MAY_BE_FALSE | MAY_BE_TRUE};
}

/* --------------------------------------------------------- two conditions */

static bool share_a_name(const struct np_condition *a,
                         const struct np_condition *b)
{
    for (size_t i = 0; i < a->n; i++)
        for (size_t k = 0; k < b->n; k++)
            if (strcmp(a->names[i], b->names[k]) == 0)
                return true;
    return false;
}

/* Both hold: false if they cannot. */
static bool meet_ranges(struct range *a, const struct range *b)
{
    if (b->low > a->low || (b->low == a->low && b->above_low)) {
        a->low = b->low;
        a->above_low = b->above_low;
    }
    if (b->high < a->high || (b->high == a->high && b->below_high)) {
        a->high = b->high;
        a->below_high = b->below_high;
    }
    a->truths &= b->truths;
    bool names = !a->names || !b->names || share_a_name(a->names, b->names);
    if (!a->names)
        a->names = b->names;
    return names && a->truths &&
           (a->low < a->high ||
            (a->low == a->high && !a->above_low && !a->below_high));
}

static void fail(struct space *s, const struct np_fact *clash)
{
    if (!s->empty)
        s->clash = clash;
    s->empty = true;
    s->kinds = 0;
}

static void meet(struct space *a, const struct space *b)
{
    if (b->empty)
        fail(a, b->clash);
    for (size_t i = 0; !a->empty && np_fact_at(i); i++)
        if (!meet_ranges(&a->facts[i], &b->facts[i]))
            fail(a, np_fact_at(i));
    a->kinds &= b->kinds;
    if (!a->kinds)
        fail(a, NULL);
}

/* One of them holds: whatever either allows, and perhaps more. */
static void join(struct space *a, const struct space *b)
{
    if (b->empty)
        return;
    if (a->empty) {
        *a = *b;
        return;
    }
    a->kinds |= b->kinds;
    for (size_t i = 0; i < NP_MAX_FACTS; i++) {
        struct range *r = &a->facts[i];
        const struct range *o = &b->facts[i];
        if (o->low < r->low || (o->low == r->low && !o->above_low)) {
            r->low = o->low;
            r->above_low = o->above_low;
        }
        if (o->high > r->high || (o->high == r->high && !o->below_high)) {
            r->high = o->high;
            r->below_high = o->below_high;
        }
        r->truths |= o->truths;
        if (r->names != o->names)
            r->names = NULL;
    }
}

/* --------------------------------------------------------- one condition */

static unsigned kinds_of(const struct np_condition *c)
{
    unsigned kinds = 0;

    for (size_t i = 0; i < c->n; i++)
        for (int k = 0; k < NP_KINDS; k++)
            if (strcmp(np_kind_name((enum np_kind)k), c->names[i]) == 0)
                kinds |= 1u << k;
    return kinds;
}

static bool asks_kind(const struct np_condition *c)
{
    return c->op == NP_OP_IS && strcmp(c->fact->name, "kind") == 0;
}

/* A notice is what has no words. */
static void need_words(struct space *s)
{
    s->kinds &= ~NOTICE;
    s->facts[index_of(np_fact_by_name("has_words"))].truths = MAY_BE_TRUE;
}

static void compare(struct range *r, const struct np_condition *c)
{
    switch (c->comparison) {
    case NP_CMP_GE:
    case NP_CMP_GT:
        r->low = fmax(c->number, 0);
        r->above_low = c->comparison == NP_CMP_GT && c->number >= 0;
        break;
    case NP_CMP_LE:
    case NP_CMP_LT:
        r->high = c->number;
        r->below_high = c->comparison == NP_CMP_LT;
        break;
    case NP_CMP_EQ:
        r->low = fmax(c->number, 0);
        r->high = c->number;
        break;
    case NP_CMP_NE:
        break;
    }
}

static void take_comparison(struct space *s, const struct np_condition *c)
{
    struct range *r = &s->facts[index_of(c->fact)];

    compare(r, c);
    if (r->low > r->high ||
        (r->low == r->high && (r->above_low || r->below_high)))
        fail(s, c->fact);
    else if (!strcmp(c->fact->name, "length") && (r->low > 0 || r->above_low))
        need_words(s);
}

static void take_is(struct space *s, const struct np_condition *c)
{
    struct range *r = &s->facts[index_of(c->fact)];

    if (asks_kind(c)) {
        s->kinds = kinds_of(c);
    } else if (c->fact->type == NP_STRING) {
        r->names = c;
    } else {
        r->truths = c->want ? MAY_BE_TRUE : MAY_BE_FALSE;
        if (c->want && strcmp(c->fact->name, "has_words") == 0)
            need_words(s);
    }
}

static bool wants_words(const struct np_condition *c)
{
    if (c->op == NP_OP_CONCEPT)
        return !c->headline;
    if (strcmp(c->fact->name, "words") != 0)
        return false;
    for (size_t i = 0; i < c->n; i++)
        if (np_re_test(c->patterns[i], ""))
            return false;
    return true;
}

/* What is left if a condition does not hold; of few it can be told. */
static void take_not(struct space *s, const struct np_condition *c)
{
    if (asks_kind(c))
        s->kinds &= ~kinds_of(c);
    else if (c->op == NP_OP_IS && c->fact->type == NP_BOOL)
        s->facts[index_of(c->fact)].truths &=
            c->want ? MAY_BE_FALSE : MAY_BE_TRUE;
}

static void look_at(const struct np_condition *c, struct space *s)
{
    struct space child;

    everything(s);
    if (c->op == NP_OP_ANY)
        fail(s, NULL);
    switch (c->op) {
    case NP_OP_ALL:
    case NP_OP_ANY:
        for (size_t i = 0; i < c->n; i++) {
            look_at(c->children[i], &child);
            if (c->op == NP_OP_ANY && s->empty && child.empty)
                s->clash = child.clash;
            (c->op == NP_OP_ALL ? meet : join)(s, &child);
        }
        break;
    case NP_OP_NONE:
        for (size_t i = 0; i < c->n; i++)
            take_not(s, c->children[i]);
        break;
    case NP_OP_TEXT:
    case NP_OP_CONCEPT:
        if (wants_words(c))
            need_words(s);
        break;
    case NP_OP_IS:
        take_is(s, c);
        break;
    case NP_OP_COMPARE:
        take_comparison(s, c);
        break;
    default:
        break;
    }
}

unsigned np_possible_kinds(const struct np_condition *c)
{
    struct space s;

    look_at(c, &s);
    return s.kinds;
}

static const char *names_of(struct np_arena *arena, unsigned kinds)
{
    struct np_buf out = {0};

    for (int k = 0; k < NP_KINDS; k++)
        if (kinds >> k & 1 && np_kind_judged((enum np_kind)k))
            np_buf_printf(&out, "%s`%s`", out.len ? ", " : "",
                          np_kind_name((enum np_kind)k));
    return np_buf_take(&out, arena);
}

const char *np_possible_clash(struct np_arena *arena,
                              const struct np_condition *c, unsigned kinds)
{
    struct space s;

    for (int k = 0; k < NP_KINDS; k++)
        if (!np_kind_judged((enum np_kind)k))
            kinds &= ~(1u << k);
    look_at(c, &s);
    if (s.empty && s.clash)
        return np_arena_printf(arena,
                               "what it asks of `%s` excludes each other, or "
                               "is less than nothing",
                               s.clash->name);
    if (s.empty)
        return "the kinds that it asks for exclude each other, or are notices, "
               "which have no words";
    if (s.kinds & kinds)
        return NULL;
    return np_arena_printf(arena,
                           "it asks for other kinds of mail than its tag is "
                           "for: %s",
                           names_of(arena, kinds));
}
