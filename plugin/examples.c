#include "examples.h"

#include "arena.h"
#include "names.h"
#include "nearest.h"
#include "possible.h"
#include "verdict.h"

#include <stdlib.h>
#include <string.h>

/* What an example is made of: the mail that it describes. */
struct example {
    struct np_notification mail;
    struct np_value given; /* facts that the mail does not carry */
};

/* The words of a message; where the rule is not for such, of the first kind
 * that it is for. */
static enum np_kind kind_for(const struct np_engine *e, const struct np_rule *r)
{
    static const enum np_kind order[] = {NP_KIND_MESSAGE, NP_KIND_INMAIL,
                                         NP_KIND_INVITATION, NP_KIND_REMINDER,
                                         NP_KIND_NOTICE};
    unsigned kinds =
        np_possible_kinds(r->when) & np_rules_tag(&e->rules, r->tag)->kinds;

    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (kinds >> order[i] & 1)
            return order[i];
    return NP_KIND_MESSAGE;
}

/* One fact of an example: where the mail carries it, else as given.  Returns
 * NULL, or what is wrong. */
static const char *take_fact(struct np_arena *arena, struct example *x,
                             const char *name, const struct np_value *v)
{
    const struct np_fact *fact = np_fact_by_name(name);
    struct np_nearest near = {.name = name};

    if (!fact) {
        np_facts_near(&near);
        return np_nearest_say(arena, "fact", &near);
    }
    if (fact->type != v->type)
        return np_arena_printf(arena, "`%s` cannot be %s", name,
                               np_value_say(arena, v));
    if (!strcmp(name, "words"))
        x->mail.words = v->string;
    else if (!strcmp(name, "subject"))
        x->mail.subject = v->string;
    else if (!strcmp(name, "headline"))
        x->mail.person.headline = v->string;
    else if (!strcmp(name, "name"))
        x->mail.person.name = v->string;
    else if (!strcmp(name, "place"))
        x->mail.person.place = v->string;
    else if (!strcmp(name, "kind"))
        x->mail.kind = np_kind_by_name(v->string, strlen(v->string));
    else
        x->given.pairs[x->given.n_pairs++] = (struct np_pair){name, *v};
    return x->mail.kind == NP_KINDS ? "there is no such kind" : NULL;
}

/* A table of facts; those of a group stand in a table of their own. */
static const char *take_facts(struct np_arena *arena, struct example *x,
                              const char *group, const struct np_value *table)
{
    const char *wrong = NULL;

    for (size_t i = 0; !wrong && i < table->n_pairs; i++) {
        const struct np_pair *p = &table->pairs[i];
        const char *name = np_arena_printf(arena, "%s%s", group, p->key);
        if (!*group && p->value.type == NP_TABLE && np_fact_is_group(p->key))
            wrong = take_facts(arena, x, np_arena_printf(arena, "%s.", name),
                               &p->value);
        else
            wrong = take_fact(arena, x, name, &p->value);
    }
    return wrong;
}

static size_t count_facts(const struct np_value *table)
{
    size_t n = table->n_pairs;

    for (size_t i = 0; i < table->n_pairs; i++)
        n += table->pairs[i].value.n_pairs;
    return n;
}

static void describe(struct np_engine *e, const struct np_rule *r,
                     struct example *x)
{
    *x = (struct example){.mail = {.kind = kind_for(e, r),
                                   .words = "",
                                   .subject = "",
                                   .recognized = true,
                                   .authenticity = NP_AUTH_UNVERIFIED,
                                   .common = -1}};
    x->given.type = NP_TABLE;
}

static const char *read_example(struct np_engine *e, const struct np_rule *r,
                                const struct np_value *v, struct example *x)
{
    struct np_arena *arena = e->examples;

    describe(e, r, x);
    if (v->type == NP_STRING) {
        x->mail.words = v->string;
        return NULL;
    }
    x->given.pairs =
        np_arena_alloc(arena, count_facts(v) * sizeof *x->given.pairs);
    return take_facts(arena, x, "", v);
}

static enum np_truth test(struct np_engine *e, const struct np_rule *r,
                          struct example *x, struct np_finding *finding)
{
    struct np_world world = {e->lexicon, e->script};
    struct np_past none = {.asked = false};
    struct np_history h = np_history_of(&none, 0);
    struct np_facts facts;

    np_facts_fill(e->examples, &facts, &x->mail, &h);
    facts.given = &x->given;
    x->mail.language = np_value_string(
        &x->given, "language",
        np_lexicon_language(e->lexicon, e->examples, facts.words));
    np_script_next_mail(e->script);
    e->facts = &facts;
    enum np_truth t = np_verdict_try(r, &world, &facts, finding);
    e->facts = NULL;
    return t;
}

/* What went wrong at work, without the place that it begins with. */
static const char *placed(const struct np_rule *r,
                          const struct np_finding *finding, int *line)
{
    const char *what = finding->error.message;
    size_t n = strlen(r->file);
    char *end;

    if (strncmp(what, r->file, n) != 0 || what[n] != ':')
        return what;
    long at = strtol(what + n + 1, &end, 10);
    if (strncmp(end, ": ", 2) != 0)
        return what;
    *line = (int)at;
    return end + 2;
}

/* What a plain text lacks of that which the rule looks at. */
static const char *hint(const struct np_rule *r, const struct np_value *v)
{
    unsigned looks = np_condition_evidence(r->when);

    if (v->type != NP_STRING || r->when->op == NP_OP_FUNCTION)
        return "";
    if (looks & NP_EVIDENCE_HEADLINE)
        return "; it has no headline or name: write "
               "{ words = \"...\", headline = \"...\" }";
    if (looks & NP_EVIDENCE_HISTORY)
        return "; it has no history: write "
               "{ words = \"...\", history = { unanswered = 2 } }";
    return "";
}

const char *np_example_try(struct np_engine *e, const struct np_rule *r,
                           size_t i, const char **text, int *line)
{
    bool hit = i < r->n_hits;
    const struct np_value *v = hit ? &r->hits[i] : &r->misses[i - r->n_hits];
    struct np_finding finding;
    struct example x;

    np_arena_free(e->examples);
    e->examples = np_arena_new();
    const char *wrong = read_example(e, r, v, &x);
    *text = x.mail.words;
    if (wrong)
        return np_arena_printf(e->examples, "rule `%s`: an example: %s",
                               r->name, wrong);
    enum np_truth t = test(e, r, &x, &finding);
    if (t == (hit ? NP_TRUE : NP_FALSE))
        return NULL;
    const char *shown = np_name_shown(e->examples, x.mail.words);
    if (t == NP_FAULT)
        return np_arena_printf(e->examples, "rule `%s` fails on \"%s\": %s",
                               r->name, shown, placed(r, &finding, line));
    return np_arena_printf(e->examples, "rule `%s` %s: \"%s\"%s%s%s", r->name,
                           hit ? "misses its `hit`" : "hits its `miss`", shown,
                           finding.matched ? ", by " : "",
                           finding.matched ? finding.matched : "",
                           hit ? hint(r, v) : "");
}

/* Every fact that is a number or a truth, as somebody who came back has it. */
static void give_all(struct np_arena *arena, struct example *x)
{
    const struct np_fact *fact;

    x->given.pairs =
        np_arena_alloc(arena, NP_MAX_FACTS * sizeof *x->given.pairs);
    for (size_t i = 0; (fact = np_fact_at(i)); i++) {
        struct np_value v = {.type = fact->type, .number = 5, .boolean = true};
        if (fact->type != NP_STRING)
            x->given.pairs[x->given.n_pairs++] =
                (struct np_pair){fact->name, v};
    }
}

const char *np_example_probe(struct np_engine *e, const struct np_rule *r,
                             int *line)
{
    for (int told = 0; told < 2; told++) {
        struct np_finding finding;
        struct example x;
        np_arena_free(e->examples);
        e->examples = np_arena_new();
        describe(e, r, &x);
        if (told)
            give_all(e->examples, &x);
        x.mail.words = told ? "Hello, this is a text." : "";
        if (test(e, r, &x, &finding) == NP_FAULT)
            return np_arena_printf(
                e->examples, "rule `%s` fails on a mail with%s a history: %s",
                r->name, told ? "" : "out", placed(r, &finding, line));
    }
    return NULL;
}
