#include "condition.h"

#include "arena.h"
#include "re.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_MATCHED 120 /* bytes of matched words that are shown */

enum op {
    OP_ALL,
    OP_ANY,
    OP_NONE,
    OP_TEXT,
    OP_CONCEPT,
    OP_IS,
    OP_COMPARE,
    OP_FUNCTION
};

enum comparison { CMP_GE, CMP_LE, CMP_GT, CMP_LT, CMP_EQ, CMP_NE };

struct np_condition {
    enum op op;
    struct np_condition **children;
    size_t n; /* children, patterns, names or values */
    const struct np_fact *fact;
    struct np_re **patterns;
    const char **names; /* concepts, or the values of OP_IS */
    bool headline;      /* OP_CONCEPT: over the headline */
    bool want;          /* OP_IS over a boolean */
    enum comparison comparison;
    double number;
    int function;
};

static const struct {
    const char *name;
    enum op op;
} ops[] = {
    {"all", OP_ALL},         {"any", OP_ANY}, {"none", OP_NONE},
    {"text", OP_TEXT},       {"is", OP_IS},   {"compare", OP_COMPARE},
    {"concept", OP_CONCEPT},
};

/* ---------------------------------------------------------------- building */

struct builder {
    struct np_arena *arena;
    const struct np_lexicon *lexicon;
    char *why;
    size_t why_size;
};

static struct np_condition *build(struct builder *b, const struct np_value *v);

static bool build_children(struct builder *b, struct np_condition *c,
                           const struct np_value *v)
{
    if (!v->n_list) {
        snprintf(b->why, b->why_size,
                 "`all`, `any` and `none` want "
                 "conditions, but this one is empty");
        return false;
    }
    c->children = np_arena_alloc(b->arena, v->n_list * sizeof *c->children);
    for (c->n = 0; c->n < v->n_list; c->n++)
        if (!(c->children[c->n] = build(b, &v->list[c->n])))
            return false;
    return true;
}

/* Shows where a pattern is wrong: the text up to the fault and a mark. */
static void explain_pattern(struct builder *b, const char *pattern,
                            const char *why, size_t offset)
{
    snprintf(b->why, b->why_size, "bad pattern: %s at the mark: %.*s<HERE>%s",
             why, (int)offset, pattern, pattern + offset);
}

/* "\b" in a Lua string is a backspace, and would match nothing for ever. */
static bool has_control(const char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < ' ' && !strchr("\t\n\r", *s))
            return true;
    return false;
}

static bool build_patterns(struct builder *b, struct np_condition *c,
                           const struct np_value *v)
{
    c->patterns = np_arena_alloc(b->arena, v->n_list * sizeof *c->patterns);
    for (size_t i = 0; i < v->n_list; i++) {
        char why[128];
        size_t offset;
        if (v->list[i].type != NP_STRING) {
            snprintf(b->why, b->why_size, "a pattern must be a string");
            return false;
        }
        if (has_control(v->list[i].string)) {
            snprintf(b->why, b->why_size,
                     "a pattern holds a control character: write it in [[...]],"
                     " so that \\b stays \\b");
            return false;
        }
        c->patterns[i] = np_re_new(v->list[i].string, why, sizeof why, &offset);
        if (!c->patterns[i]) {
            explain_pattern(b, v->list[i].string, why, offset);
            return false;
        }
        c->n++;
    }
    return true;
}

/* Whether a fact can ever have that value: a misspelled one would never be
 * true, without a word. */
static bool is_possible(const struct builder *b, const char *fact,
                        const char *value)
{
    if (strcmp(fact, "language") == 0)
        return np_lexicon_speaks(b->lexicon, value);
    if (strcmp(fact, "authenticity") == 0)
        return !strcmp(value, "genuine") || !strcmp(value, "unverified");
    if (strcmp(fact, "kind") != 0)
        return true;
    for (int k = 0; k < NP_KINDS; k++)
        if (strcmp(np_kind_name((enum np_kind)k), value) == 0)
            return true;
    return false;
}

static bool build_names(struct builder *b, struct np_condition *c,
                        const struct np_value *v)
{
    c->names = np_arena_alloc(b->arena, v->n_list * sizeof *c->names);
    for (size_t i = 0; i < v->n_list; i++) {
        if (v->list[i].type != NP_STRING) {
            snprintf(b->why, b->why_size, "a name must be a string");
            return false;
        }
        c->names[c->n++] = v->list[i].string;
        if (c->op == OP_CONCEPT &&
            !np_lexicon_knows(b->lexicon, v->list[i].string, c->headline)) {
            snprintf(b->why, b->why_size, "there is no concept `%s`",
                     v->list[i].string);
            return false;
        }
        if (c->op == OP_IS &&
            !is_possible(b, c->fact->name, v->list[i].string)) {
            snprintf(b->why, b->why_size, "there is no %s `%s`", c->fact->name,
                     v->list[i].string);
            return false;
        }
    }
    return true;
}

static bool build_comparison(struct builder *b, struct np_condition *c,
                             const struct np_value *v)
{
    static const char *const signs[] = {">=", "<=", ">", "<", "==", "~="};
    const char *text = np_value_string(v, "number", "");
    char *end;

    c->comparison = CMP_EQ;
    for (int i = 0; i < 6; i++) {
        if (strncmp(text, signs[i], strlen(signs[i])) == 0) {
            c->comparison = (enum comparison)i;
            text += strlen(signs[i]);
            break;
        }
    }
    c->number = strtod(text, &end);
    if (end == text || end[strspn(end, " ")]) {
        snprintf(b->why, b->why_size,
                 "`%s` wants a number or a comparison such as \">= 3\", "
                 "not \"%s\"",
                 c->fact->name, np_value_string(v, "number", ""));
        return false;
    }
    return true;
}

static const char *const type_names[] = {
    [NP_BOOL] = "truth value", [NP_NUMBER] = "number", [NP_STRING] = "text"};

/* Whether a fact's type is what its condition compares. */
static bool fits(const struct np_condition *c, const struct np_value *v)
{
    if (c->op == OP_COMPARE)
        return c->fact->type == NP_NUMBER;
    if (c->op == OP_IS && np_value_get(v, "want"))
        return c->fact->type == NP_BOOL;
    return c->fact->type == NP_STRING;
}

static bool build_op(struct builder *b, struct np_condition *c,
                     const struct np_value *v)
{
    const char *fact = np_value_string(v, "fact", NULL);

    c->headline = np_value_bool(v, "headline", false);
    c->want = np_value_bool(v, "want", true);
    if (fact && !(c->fact = np_fact_by_name(fact))) {
        snprintf(b->why, b->why_size, "there is no fact `%s`", fact);
        return false;
    }
    if (c->fact && !fits(c, v)) {
        snprintf(b->why, b->why_size, "`%s` is a %s, and cannot be asked so",
                 fact, type_names[c->fact->type]);
        return false;
    }
    switch (c->op) {
    case OP_TEXT:
        return build_patterns(b, c, v);
    case OP_CONCEPT:
    case OP_IS:
        return build_names(b, c, v);
    case OP_COMPARE:
        return build_comparison(b, c, v);
    default:
        return build_children(b, c, v);
    }
}

static struct np_condition *build(struct builder *b, const struct np_value *v)
{
    struct np_condition *c = np_arena_alloc(b->arena, sizeof *c);

    if (v->type == NP_FUNCTION) {
        c->op = OP_FUNCTION;
        c->function = v->function;
        return c;
    }
    const char *name = np_value_string(v, "op", "");
    if (strcmp(name, "error") == 0) {
        snprintf(b->why, b->why_size, "%s",
                 np_value_string(v, "message", "wrong"));
        return NULL;
    }
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
        if (strcmp(ops[i].name, name) != 0)
            continue;
        c->op = ops[i].op;
        if (build_op(b, c, v))
            return c;
        np_condition_free(c);
        return NULL;
    }
    snprintf(b->why, b->why_size,
             "a condition is wanted, such as words [[...]] or a function");
    return NULL;
}

struct np_condition *np_condition_new(struct np_arena *arena,
                                      const struct np_lexicon *lexicon,
                                      const struct np_value *value, char *why,
                                      size_t why_size)
{
    struct builder b = {arena, lexicon, why, why_size};
    return build(&b, value);
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

/* ----------------------------------------------------------------- testing */

static void keep_match(struct np_finding *finding, const struct np_facts *facts,
                       const char *text, struct np_span span)
{
    size_t n = span.end - span.start;

    if (finding->matched || !n)
        return;
    bool cut = n > MAX_MATCHED;
    if (cut)
        n = MAX_MATCHED;
    while (cut && n && ((unsigned char)text[span.start + n] & 0xc0) == 0x80)
        n--; /* not within a character */
    const char *s = np_arena_strndup(facts->arena, text + span.start, n);
    s = np_text_line(facts->arena, s);
    finding->matched = cut ? np_arena_printf(facts->arena, "%s...", s) : s;
}

static enum np_truth on_match(enum np_match m, struct np_finding *finding,
                              const char *what)
{
    if (m == NP_MATCH_LIMIT) {
        snprintf(finding->error.message, sizeof finding->error.message,
                 "%s takes too long on this text", what);
        return NP_FAULT;
    }
    return m == NP_MATCH ? NP_TRUE : NP_FALSE;
}

static enum np_truth test_text(const struct np_condition *c,
                               const struct np_facts *facts,
                               struct np_finding *finding)
{
    struct np_value v = np_facts_get(facts, c->fact);
    const char *text = v.type == NP_STRING ? v.string : "";

    for (size_t i = 0; i < c->n; i++) {
        struct np_span span;
        enum np_match m =
            np_re_search(c->patterns[i], text, strlen(text), 0, &span, NULL);
        if (m == NP_MATCH)
            keep_match(finding, facts, text, span);
        if (m != NP_NO_MATCH)
            return on_match(m, finding, "a pattern");
    }
    return NP_FALSE;
}

static enum np_truth test_concept(const struct np_condition *c,
                                  const struct np_world *world,
                                  const struct np_facts *facts,
                                  struct np_finding *finding)
{
    const char *text = c->headline ? facts->headline : facts->words;
    const char *language = facts->mail->language;

    for (size_t i = 0; *text && i < c->n; i++) {
        struct np_span span;
        enum np_match m = np_lexicon_search(world->lexicon, c->names[i],
                                            c->headline, language, text, &span);
        if (m == NP_MATCH)
            keep_match(finding, facts, text, span);
        if (m != NP_NO_MATCH)
            return on_match(m, finding, c->names[i]);
    }
    return NP_FALSE;
}

static enum np_truth test_is(const struct np_condition *c,
                             const struct np_facts *facts)
{
    struct np_value v = np_facts_get(facts, c->fact);

    if (v.type == NP_BOOL)
        return v.boolean == c->want ? NP_TRUE : NP_FALSE;
    for (size_t i = 0; v.type == NP_STRING && i < c->n; i++)
        if (strcmp(c->names[i], v.string) == 0)
            return NP_TRUE;
    return NP_FALSE;
}

static enum np_truth test_number(const struct np_condition *c,
                                 const struct np_facts *facts)
{
    struct np_value v = np_facts_get(facts, c->fact);
    double a = v.number, b = c->number;

    if (v.type != NP_NUMBER)
        return NP_FALSE;
    switch (c->comparison) {
    case CMP_GE:
        return a >= b ? NP_TRUE : NP_FALSE;
    case CMP_LE:
        return a <= b ? NP_TRUE : NP_FALSE;
    case CMP_GT:
        return a > b ? NP_TRUE : NP_FALSE;
    case CMP_LT:
        return a < b ? NP_TRUE : NP_FALSE;
    case CMP_EQ:
        return a == b ? NP_TRUE : NP_FALSE;
    case CMP_NE:
        return a != b ? NP_TRUE : NP_FALSE;
    }
    return NP_FALSE;
}

static enum np_truth test_children(const struct np_condition *c,
                                   const struct np_world *world,
                                   const struct np_facts *facts,
                                   struct np_finding *finding)
{
    for (size_t i = 0; i < c->n; i++) {
        struct np_finding own = {.matched = NULL};
        enum np_truth t = np_condition_test(c->children[i], world, facts, &own);
        if (t == NP_FAULT) {
            *finding = own;
            return NP_FAULT;
        }
        if (t == NP_TRUE && c->op != OP_NONE) {
            finding->evidence |= own.evidence;
            if (!finding->matched)
                finding->matched = own.matched;
        }
        if (c->op == OP_ALL && t == NP_FALSE)
            return NP_FALSE;
        if (c->op != OP_ALL && t == NP_TRUE)
            return c->op == OP_ANY ? NP_TRUE : NP_FALSE;
    }
    return c->op == OP_ANY ? NP_FALSE : NP_TRUE;
}

static unsigned evidence_of(const struct np_condition *c)
{
    /* That there are no words to quote rests on no words. */
    if (c->op == OP_IS && !c->want && c->fact->evidence == NP_EVIDENCE_WORDS)
        return 0;
    if (c->op == OP_CONCEPT)
        return c->headline ? NP_EVIDENCE_HEADLINE : NP_EVIDENCE_WORDS;
    return c->fact ? c->fact->evidence : 0;
}

enum np_truth np_condition_test(const struct np_condition *c,
                                const struct np_world *world,
                                const struct np_facts *facts,
                                struct np_finding *finding)
{
    enum np_truth t = NP_FALSE;
    bool truth = false;

    switch (c->op) {
    case OP_ALL:
    case OP_ANY:
    case OP_NONE:
        return test_children(c, world, facts, finding);
    case OP_TEXT:
        t = test_text(c, facts, finding);
        break;
    case OP_CONCEPT:
        t = test_concept(c, world, facts, finding);
        break;
    case OP_IS:
        t = test_is(c, facts);
        break;
    case OP_COMPARE:
        t = test_number(c, facts);
        break;
    case OP_FUNCTION:
        /* What a function looked at is not known: it counts as words where
         * there are any, else as history. */
        if (!np_script_call(world->script, c->function, &truth,
                            &finding->error))
            return NP_FAULT;
        t = truth ? NP_TRUE : NP_FALSE;
        if (truth)
            finding->evidence |=
                *facts->words ? NP_EVIDENCE_WORDS : NP_EVIDENCE_HISTORY;
        break;
    }
    if (t == NP_TRUE)
        finding->evidence |= evidence_of(c);
    return t;
}
