#include "condition.h"

#include "arena.h"
#include "re.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define MAX_MATCHED 120 /* bytes of matched words that are shown */

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

/* An entry of a list is shown as it stands in the list. */
static enum np_truth test_lists(const struct np_condition *c,
                                const struct np_facts *facts, const char *text,
                                struct np_finding *finding)
{
    const char *folded = c->n_lists ? np_text_fold(facts->arena, text) : NULL;

    for (size_t i = 0; i < c->n_lists; i++) {
        const struct np_entry *entry =
            np_list_find(c->lists[i], facts->arena, folded);
        if (!entry)
            continue;
        if (!finding->matched)
            finding->matched = entry->text;
        return NP_TRUE;
    }
    return NP_FALSE;
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
    return test_lists(c, facts, text, finding);
}

static enum np_truth test_person(const struct np_condition *c,
                                 const struct np_facts *facts,
                                 struct np_finding *finding)
{
    const struct np_person *person = &facts->mail->person;
    const char *name = np_text_fold(facts->arena, facts->name);

    for (size_t i = 0; i < c->n; i++) {
        if (np_who_is(&c->who[i], person, name)) {
            finding->matched = person->name;
            return NP_TRUE;
        }
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
    case NP_CMP_GE:
        return a >= b ? NP_TRUE : NP_FALSE;
    case NP_CMP_LE:
        return a <= b ? NP_TRUE : NP_FALSE;
    case NP_CMP_GT:
        return a > b ? NP_TRUE : NP_FALSE;
    case NP_CMP_LT:
        return a < b ? NP_TRUE : NP_FALSE;
    case NP_CMP_EQ:
        return a == b ? NP_TRUE : NP_FALSE;
    case NP_CMP_NE:
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
        if (t == NP_TRUE && c->op != NP_OP_NONE) {
            finding->evidence |= own.evidence;
            if (!finding->matched)
                finding->matched = own.matched;
        }
        if (c->op == NP_OP_ALL && t == NP_FALSE)
            return NP_FALSE;
        if (c->op != NP_OP_ALL && t == NP_TRUE)
            return c->op == NP_OP_ANY ? NP_TRUE : NP_FALSE;
    }
    return c->op == NP_OP_ANY ? NP_FALSE : NP_TRUE;
}

static unsigned evidence_of(const struct np_condition *c)
{
    /* That there are no words to quote rests on no words. */
    if (c->op == NP_OP_IS && !c->want && c->fact->evidence == NP_EVIDENCE_WORDS)
        return 0;
    if (c->op == NP_OP_CONCEPT)
        return c->headline ? NP_EVIDENCE_HEADLINE : NP_EVIDENCE_WORDS;
    if (c->op == NP_OP_PERSON) /* a name accuses nobody */
        return NP_EVIDENCE_HEADLINE;
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
    case NP_OP_ALL:
    case NP_OP_ANY:
    case NP_OP_NONE:
        return test_children(c, world, facts, finding);
    case NP_OP_TEXT:
        t = test_text(c, facts, finding);
        break;
    case NP_OP_CONCEPT:
        t = test_concept(c, world, facts, finding);
        break;
    case NP_OP_IS:
        t = test_is(c, facts);
        break;
    case NP_OP_COMPARE:
        t = test_number(c, facts);
        break;
    case NP_OP_PERSON:
        t = test_person(c, facts, finding);
        break;
    case NP_OP_FUNCTION:
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

unsigned np_condition_evidence(const struct np_condition *c)
{
    unsigned all = evidence_of(c);

    if (c->op == NP_OP_FUNCTION)
        return NP_EVIDENCE_WORDS | NP_EVIDENCE_HISTORY;
    for (size_t i = 0; c->children && c->op != NP_OP_NONE && i < c->n; i++)
        all |= np_condition_evidence(c->children[i]);
    return all;
}
