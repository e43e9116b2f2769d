#include "rules.h"

#include "arena.h"
#include "nearest.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void np_rules_init(struct np_rules *r, struct np_arena *arena,
                   const struct np_lexicon *lexicon,
                   const struct np_linkedin *linkedin)
{
    *r = (struct np_rules){.arena = arena,
                           .prefix = "linkedin/",
                           .sensitivity = 1.0,
                           .first_run = 14};
    r->build = (struct np_build){.arena = arena,
                                 .lexicon = lexicon,
                                 .linkedin = linkedin,
                                 .lists = &r->lists};
}

void np_rules_free(struct np_rules *r)
{
    for (size_t i = 0; i < r->n_rules; i++)
        np_condition_free(r->rules[i].when);
    free(r->rules);
    free(r->tags);
    free(r->trusted);
    free(r->codewords);
    free(r->authserv);
    free(r->broken);
    free(r->templates);
}

struct np_rule *np_rules_find(const struct np_rules *r, const char *name)
{
    for (size_t i = 0; i < r->n_rules; i++)
        if (strcmp(r->rules[i].name, name) == 0)
            return &r->rules[i];
    return NULL;
}

struct np_tag *np_rules_tag(const struct np_rules *r, const char *name)
{
    for (size_t i = 0; i < r->n_tags; i++)
        if (strcmp(r->tags[i].name, name) == 0)
            return &r->tags[i];
    return NULL;
}

/* ----------------------------------------------------------- unknown names */

static void try_tags(const struct np_rules *r, struct np_nearest *near)
{
    for (size_t i = 0; i < r->n_tags; i++)
        np_nearest_try(near, r->tags[i].name);
}

static void try_rules(const struct np_rules *r, struct np_nearest *near)
{
    for (size_t i = 0; i < r->n_rules; i++)
        np_nearest_try(near, r->rules[i].name);
}

const char *np_rules_no_tag(struct np_rules *r, const char *name)
{
    struct np_nearest near = {.name = name};

    try_tags(r, &near);
    r->wrong_text = name;
    return np_nearest_say(r->arena, "tag", &near);
}

/* Whether `name` is one of `names`, which are separated by blanks. */
static bool is_key(const char *names, const char *name)
{
    size_t n = strlen(name);

    for (const char *p = names; *p; p += strcspn(p, " "), p += *p == ' ')
        if (strcspn(p, " ") == n && strncmp(p, name, n) == 0)
            return true;
    return false;
}

static const char *no_key(struct np_rules *r, const char *what, const char *key,
                          const char *known)
{
    struct np_nearest near = {.name = key};
    char *save, *names = np_arena_strdup(r->arena, known);
    const char *shown = np_name_shown(r->arena, key);

    r->wrong_text = key;
    for (char *n = strtok_r(names, " ", &save); n;
         n = strtok_r(NULL, " ", &save))
        np_nearest_try(&near, n);
    if (near.best)
        return np_arena_printf(r->arena, "%s has no `%s`; did you mean `%s`?",
                               what, shown, near.best);
    return np_arena_printf(r->arena, "%s has no `%s`; it may have: %s", what,
                           shown, known);
}

const char *np_rules_keys(struct np_rules *r, const struct np_value *v,
                          const char *what, const char *known)
{
    for (size_t i = 0; i < v->n_pairs; i++)
        if (!is_key(known, v->pairs[i].key))
            return no_key(r, what, v->pairs[i].key, known);
    return NULL;
}

/* ------------------------------------------------------------------- rules */

static bool is_number(const struct np_value *v)
{
    return v && v->type == NP_NUMBER && isfinite(v->number);
}

static const char *wants(struct np_rules *r, const struct np_value *v,
                         const char *key, const char *what)
{
    r->wrong_text = key;
    return np_arena_printf(r->arena, "`%s` wants %s; this is %s", key, what,
                           np_value_say(r->arena, np_value_get(v, key)));
}

static bool is_example(const struct np_value *v)
{
    return v->type == NP_STRING || (v->type == NP_TABLE && !v->n_list);
}

/* One text, one table of facts, or a list of such. */
static const char *take_examples(struct np_rules *r, const struct np_value *v,
                                 const char *key, const struct np_value **out,
                                 size_t *n)
{
    const struct np_value *one = np_value_get(v, key);

    if (one && one->type == NP_TABLE && one->n_pairs && !one->n_list) {
        *out = one;
        *n = 1;
        return NULL;
    }
    *n = np_value_list(v, key, out);
    for (size_t i = 0; i < *n; i++)
        if (!is_example(&(*out)[i]))
            return wants(r, v, key,
                         "a text, or a list of texts or tables of facts");
    return NULL;
}

/* The parts of a rule that are optional: of the right type, if there. */
static const char *check_types(struct np_rules *r, const struct np_value *v)
{
    static const struct {
        const char *key, *what;
        enum np_type type;
    } types[] = {{"name", "a text in quotes", NP_STRING},
                 {"tag", "the name of a tag in quotes", NP_STRING},
                 {"score", "a number", NP_NUMBER},
                 {"about", "a text in quotes", NP_STRING},
                 {"support", "true or false", NP_BOOL}};

    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        const struct np_value *part = np_value_get(v, types[i].key);
        if (part && part->type != types[i].type)
            return wants(r, v, types[i].key, types[i].what);
    }
    return NULL;
}

static const char *check_rule(struct np_rules *r, const struct np_value *v,
                              const struct np_rule *rule)
{
    const char *wrong = np_rules_keys(
        r, v, "a rule", "name tag score about when hit miss support");

    if (wrong || (wrong = check_types(r, v)))
        return wrong;
    if (!rule->name || !*rule->name)
        return "a rule needs a `name`, as in name = \"mine.something\"";
    if (v->n_list)
        return "a rule's parts need names, as in when = ...";
    if (!rule->tag)
        return "a rule needs a `tag`, as in tag = \"sales-pitch\"";
    if (!np_rules_tag(r, rule->tag))
        return np_rules_no_tag(r, rule->tag);
    if (!is_number(np_value_get(v, "score")))
        return "a rule needs a `score`, a number, as in score = 2";
    return np_value_get(v, "when")
               ? NULL
               : "a rule needs a condition, as in when = words [[...]]";
}

static const char *build_rule(struct np_rules *r, const struct np_value *v,
                              struct np_rule *rule)
{
    const char *wrong = check_rule(r, v, rule);

    if (wrong ||
        (wrong = take_examples(r, v, "hit", &rule->hits, &rule->n_hits)) ||
        (wrong = take_examples(r, v, "miss", &rule->misses, &rule->n_misses)))
        return wrong;
    rule->score = np_value_number(v, "score", 0);
    rule->when = np_condition_new(&r->build, np_value_get(v, "when"));
    if (rule->when)
        return NULL;
    r->wrong_line = r->build.line;
    return r->build.wrong;
}

/* What is wrong with a rule, with its name; and the name is remembered, so
 * that what else is said about the rule is no second fault. */
static const char *call_broken(struct np_rules *r, const struct np_rule *rule,
                               const char *wrong)
{
    if (!rule->name || !*rule->name)
        return wrong;
    r->broken = np_xgrow(r->broken, r->n_broken, sizeof *r->broken);
    r->broken[r->n_broken++] = rule->name;
    return np_arena_printf(r->arena, "rule `%s`: %s",
                           np_name_shown(r->arena, rule->name), wrong);
}

/* What the rule language found wrong already goes before all else. */
static const char *spoilt(struct np_rules *r, const struct np_value *when)
{
    if (strcmp(np_value_string(when, "op", ""), "error") != 0)
        return NULL;
    r->wrong_line = (int)np_value_number(when, "line", 0);
    return np_value_string(when, "message", "wrong");
}

/* A rule of the same name is replaced, where it stands. */
const char *np_rules_add(struct np_rules *r, const struct np_value *v,
                         const char *file, int line)
{
    struct np_rule rule = {
        .name = np_value_string(v, "name", NULL),
        .tag = np_value_string(v, "tag", NULL),
        .about = np_value_string(v, "about", ""),
        .support = np_value_bool(v, "support", false),
        .file = file,
        .line = line,
    };
    const char *wrong = spoilt(r, np_value_get(v, "when"));

    if (!wrong)
        wrong = build_rule(r, v, &rule);

    if (wrong)
        return call_broken(r, &rule, wrong);
    struct np_rule *old = np_rules_find(r, rule.name);
    if (old) {
        rule.twice = strcmp(old->file, file) == 0 ? old->line : 0;
        np_condition_free(old->when);
        *old = rule;
    } else {
        r->rules = np_xgrow(r->rules, r->n_rules, sizeof *r->rules);
        r->rules[r->n_rules++] = rule;
    }
    return NULL;
}

static bool is_broken(const struct np_rules *r, const char *name)
{
    for (size_t i = 0; i < r->n_broken; i++)
        if (strcmp(r->broken[i], name) == 0)
            return true;
    return false;
}

const char *np_rules_score(struct np_rules *r, const struct np_value *v)
{
    struct np_nearest near = {.name = np_value_string(v, "name", NULL)};
    const struct np_value *score = np_value_get(v, "score");
    struct np_rule *rule = near.name ? np_rules_find(r, near.name) : NULL;

    if (!near.name || !is_number(score))
        return "score wants the name of a rule and a number, as in "
               "score(\"pitch.ask_call\", 3)";
    if (!rule && is_broken(r, near.name))
        return NULL;
    if (!rule) {
        try_rules(r, &near);
        return np_nearest_say(r->arena, "rule", &near);
    }
    rule->score = score->number;
    return NULL;
}

/* enable and disable take a tag or a rule. */
const char *np_rules_switch(struct np_rules *r, const struct np_value *v,
                            bool on)
{
    struct np_nearest near = {.name = v->string};

    if (v->type != NP_STRING)
        return np_arena_printf(r->arena,
                               "enable and disable want the name of a tag or a "
                               "rule in quotes; this is %s",
                               np_value_say(r->arena, v));
    struct np_tag *tag = np_rules_tag(r, v->string);
    struct np_rule *rule = np_rules_find(r, v->string);
    if (!tag && !rule) {
        if (is_broken(r, v->string))
            return NULL;
        try_tags(r, &near);
        try_rules(r, &near);
        r->wrong_text = near.name;
        return np_nearest_say(r->arena, "tag or rule", &near);
    }
    if (tag)
        tag->enabled = on;
    if (rule)
        rule->disabled = !on;
    return NULL;
}

/* ------------------------------------------------------------- fingerprint */

uint64_t np_hash(uint64_t seed, const char *s)
{
    for (; *s; s++)
        seed = (seed ^ (unsigned char)*s) * 0x100000001b3u;
    return (seed ^ 0xff) * 0x100000001b3u;
}

uint64_t np_rules_fingerprint(const struct np_rules *r, uint64_t seed)
{
    char number[64];

    for (size_t i = 0; i < r->n_rules; i++) {
        const struct np_rule *rule = &r->rules[i];
        snprintf(number, sizeof number, "%.9g %d", rule->score, rule->disabled);
        seed = np_hash(np_hash(seed, rule->name), number);
    }
    for (size_t i = 0; i < r->n_tags; i++) {
        snprintf(number, sizeof number, "%.9g %d",
                 r->tags[i].threshold * r->sensitivity, r->tags[i].enabled);
        seed = np_hash(np_hash(seed, r->tags[i].name), number);
    }
    return np_hash(seed ^ r->lists.hash, r->prefix);
}
