#include "rules.h"

#include "arena.h"
#include "person.h"
#include "text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_TAGS 32
#define MAX_TAG 60 /* bytes of a tag's name: it must fit into a property */

void np_rules_init(struct np_rules *r, struct np_arena *arena,
                   const struct np_lexicon *lexicon)
{
    *r = (struct np_rules){.arena = arena,
                           .lexicon = lexicon,
                           .prefix = "linkedin/",
                           .sensitivity = 1.0,
                           .first_run = 14};
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

/* Grows an array of `n` members by one, zeroed. */
static void *grow(void *array, size_t n, size_t size)
{
    array = np_xrealloc(array, (n + 1) * size);
    memset((char *)array + n * size, 0, size);
    return array;
}

static const char *say(struct np_rules *r, const char *what, const char *which)
{
    return np_arena_printf(r->arena, what, which);
}

/* ----------------------------------------------------------------- nearest */

/* Steps of insertion, deletion, replacement between two short names. */
static size_t distance(const char *a, const char *b)
{
    size_t row[64], n = strlen(b);

    if (strlen(a) > 60 || n > 60)
        return 99;
    for (size_t j = 0; j <= n; j++)
        row[j] = j;
    for (size_t i = 1; a[i - 1]; i++) {
        size_t before = row[0];
        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t replace = before + (a[i - 1] != b[j - 1]);
            size_t least = row[j] < row[j - 1] ? row[j] + 1 : row[j - 1] + 1;
            before = row[j];
            row[j] = replace < least ? replace : least;
        }
    }
    return row[n];
}

/* "there is no rule `x`; did you mean `y`?" */
static const char *unknown(struct np_rules *r, const char *what,
                           const char *name, bool tags)
{
    size_t best = 4, n = tags ? r->n_tags : r->n_rules;
    const char *near = NULL;

    for (size_t i = 0; i < n; i++) {
        const char *other = tags ? r->tags[i].name : r->rules[i].name;
        size_t d = distance(name, other);
        if (d < best) {
            best = d;
            near = other;
        }
    }
    if (!near)
        return np_arena_printf(r->arena, "there is no %s `%s`", what, name);
    return np_arena_printf(r->arena, "there is no %s `%s`; did you mean `%s`?",
                           what, name, near);
}

/* ------------------------------------------------------------------- rules */

static bool is_number(const struct np_value *v)
{
    return v && v->type == NP_NUMBER && isfinite(v->number);
}

static const char *take_examples(struct np_rules *r, const struct np_value *v,
                                 const char *key, const char ***out, size_t *n)
{
    const struct np_value *list;
    size_t count = np_value_list(v, key, &list);

    *out = np_arena_alloc(r->arena, count * sizeof **out);
    for (*n = 0; *n < count; (*n)++) {
        if (list[*n].type != NP_STRING)
            return say(r, "`%s` must be a list of texts", key);
        (*out)[*n] = list[*n].string;
    }
    return NULL;
}

static const char *check_keys(struct np_rules *r, const struct np_value *v)
{
    static const char known[] = " name tag score about when hit miss support ";

    for (size_t i = 0; i < v->n_pairs; i++) {
        char key[64];
        snprintf(key, sizeof key, " %s ", v->pairs[i].key);
        if (!strstr(known, key))
            return np_arena_printf(r->arena,
                                   "a rule has no `%s`; it may have%s",
                                   v->pairs[i].key, known);
    }
    return v->n_list ? "a rule's parts need names, as in `when = ...`" : NULL;
}

static const char *build_rule(struct np_rules *r, const struct np_value *v,
                              struct np_rule *rule)
{
    const struct np_value *when = np_value_get(v, "when");
    const struct np_value *score = np_value_get(v, "score");
    const char *wrong;
    char why[400];

    if (!rule->name || !*rule->name)
        return "a rule needs a `name`, as in name = \"mine.something\"";
    if ((wrong = check_keys(r, v)))
        return wrong;
    if (!rule->tag)
        return say(r, "rule `%s` needs a `tag`, as in tag = \"sales-pitch\"",
                   rule->name);
    if (!np_rules_tag(r, rule->tag))
        return unknown(r, "tag", rule->tag, true);
    if (!is_number(score))
        return say(r, "rule `%s` needs a `score`, a number", rule->name);
    if (!when)
        return say(r, "rule `%s` needs a condition, `when`", rule->name);
    if ((wrong = take_examples(r, v, "hit", &rule->hits, &rule->n_hits)) ||
        (wrong = take_examples(r, v, "miss", &rule->misses, &rule->n_misses)))
        return wrong;
    rule->score = score->number;
    rule->when = np_condition_new(r->arena, r->lexicon, when, why, sizeof why);
    return rule->when
               ? NULL
               : np_arena_printf(r->arena, "rule `%s`: %s", rule->name, why);
}

/* A rule of the same name is replaced, where it stands. */
static const char *submit_rule(struct np_rules *r, const struct np_value *v,
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
    const char *wrong = build_rule(r, v, &rule);

    if (wrong)
        return wrong;
    struct np_rule *old = np_rules_find(r, rule.name);
    if (old) {
        np_condition_free(old->when);
        *old = rule;
    } else {
        r->rules = grow(r->rules, r->n_rules, sizeof *r->rules);
        r->rules[r->n_rules++] = rule;
    }
    return NULL;
}

/* ---------------------------------------------------------------- settings */

static const char *submit_tag(struct np_rules *r, const struct np_value *v)
{
    const char *name = np_value_string(v, "name", NULL);
    const struct np_value *kinds;

    if (!name || !*name || strlen(name) > MAX_TAG || strpbrk(name, " \t\n\""))
        return "a tag needs a `name` of at most 60 letters, without blanks";
    struct np_tag *tag = np_rules_tag(r, name);
    if (!tag && r->n_tags == MAX_TAGS)
        return "there are 32 tags already";
    if (!tag) {
        r->tags = grow(r->tags, r->n_tags, sizeof *r->tags);
        tag = &r->tags[r->n_tags++];
    }
    tag->name = name;
    tag->about = np_value_string(v, "about", "");
    tag->threshold = np_value_number(v, "threshold", 4);
    tag->enabled = np_value_bool(v, "enabled", true);
    tag->kinds = 0;
    size_t n = np_value_list(v, "kinds", &kinds);
    for (size_t i = 0; i < n; i++)
        for (int k = 0; k < NP_KINDS; k++)
            if (kinds[i].type == NP_STRING &&
                !strcmp(np_kind_name((enum np_kind)k), kinds[i].string))
                tag->kinds |= 1u << k;
    if (!n)
        tag->kinds = ~0u;
    return NULL;
}

static const char *submit_threshold(struct np_rules *r,
                                    const struct np_value *v)
{
    for (size_t i = 0; i < v->n_pairs; i++) {
        struct np_tag *tag = np_rules_tag(r, v->pairs[i].key);
        if (!tag)
            return unknown(r, "tag", v->pairs[i].key, true);
        if (!is_number(&v->pairs[i].value))
            return say(r, "the threshold of `%s` must be a number", tag->name);
        tag->threshold = v->pairs[i].value.number;
    }
    return v->n_pairs ? NULL
                      : "threshold wants a table, as in "
                        "threshold { [\"sales-pitch\"] = 4.5 }";
}

static const char *submit_score(struct np_rules *r, const struct np_value *v)
{
    const char *name = np_value_string(v, "name", "");
    const struct np_value *score = np_value_get(v, "score");
    struct np_rule *rule = np_rules_find(r, name);

    if (!rule)
        return unknown(r, "rule", name, false);
    if (!is_number(score))
        return say(r, "score(\"%s\", ...) wants a number", name);
    rule->score = score->number;
    return NULL;
}

/* enable and disable take a tag or a rule. */
static const char *switch_one(struct np_rules *r, const struct np_value *v,
                              bool on)
{
    struct np_tag *tag =
        v->type == NP_STRING ? np_rules_tag(r, v->string) : NULL;
    struct np_rule *rule =
        v->type == NP_STRING ? np_rules_find(r, v->string) : NULL;

    if (v->type != NP_STRING)
        return "enable and disable want the name of a tag or a rule";
    if (!tag && !rule)
        return unknown(r, "tag or rule", v->string,
                       strchr(v->string, '.') == NULL);
    if (tag)
        tag->enabled = on;
    if (rule)
        rule->disabled = !on;
    return NULL;
}

static const char *submit_enable(struct np_rules *r, const struct np_value *v)
{
    return switch_one(r, v, true);
}

static const char *submit_disable(struct np_rules *r, const struct np_value *v)
{
    return switch_one(r, v, false);
}

static void add_string(const char ***list, size_t *n, const char *s)
{
    *list = grow(*list, *n, sizeof **list);
    (*list)[(*n)++] = s;
}

static const char *submit_codeword(struct np_rules *r, const struct np_value *v)
{
    const char *word =
        v->type == NP_STRING ? np_text_fold(r->arena, v->string) : "";

    if (strlen(word) < 3)
        return "a code word needs three letters at least";
    add_string(&r->codewords, &r->n_codewords, word);
    return NULL;
}

/* A profile is its slug; people paste the whole link. */
static const char *slug_of(struct np_arena *arena, const char *profile)
{
    struct np_person person = {0};
    const char *link = profile;

    if (!strstr(profile, "://"))
        link = np_arena_printf(arena, "https://www.linkedin.com%s%s",
                               strncmp(profile, "/in/", 4) == 0 ? "" : "/in/",
                               profile);
    np_person_take_link(arena, &person, link);
    return person.profile && !strpbrk(person.profile, "@, ") ? person.profile
                                                             : NULL;
}

static const char *submit_trust(struct np_rules *r, const struct np_value *v)
{
    const char *name =
        v->type == NP_STRING ? v->string : np_value_string(v, "name", NULL);
    const char *profile = np_value_string(v, "profile", NULL);

    name = name && *np_text_fold(r->arena, name) ? name : NULL;
    profile = profile ? slug_of(r->arena, profile) : NULL;
    if ((!name && !profile) || (!profile && np_value_get(v, "profile")) ||
        (name && strstr(name, "://")))
        return "trust wants a name or a profile, as in "
               "trust { name = \"Ada Example\", profile = \"ada-example\" }";
    r->trusted = grow(r->trusted, r->n_trusted, sizeof *r->trusted);
    r->trusted[r->n_trusted++] = (struct np_trusted){
        .name = name ? np_text_fold(r->arena, name) : NULL,
        .profile = profile,
    };
    return NULL;
}

void np_rules_trust_authserv(struct np_rules *r, const char *id)
{
    add_string(&r->authserv, &r->n_authserv, np_arena_strdup(r->arena, id));
}

static const char *submit_authserv(struct np_rules *r, const struct np_value *v)
{
    if (v->type != NP_STRING || !*v->string)
        return "authserv wants the name of your mail host, as its "
               "Authentication-Results fields begin with it";
    np_rules_trust_authserv(r, v->string);
    return NULL;
}

static const char *submit_sensitivity(struct np_rules *r,
                                      const struct np_value *v)
{
    static const struct {
        const char *name;
        double factor;
    } levels[] = {{"strict", 0.8}, {"balanced", 1.0}, {"lenient", 1.3}};

    for (size_t i = 0; v->type == NP_STRING && i < 3; i++) {
        if (strcmp(levels[i].name, v->string) == 0) {
            r->sensitivity = levels[i].factor;
            return NULL;
        }
    }
    return "sensitivity is \"strict\", \"balanced\" or \"lenient\"";
}

static const char *submit_bare_invites(struct np_rules *r,
                                       const struct np_value *v)
{
    const char *s = v->type == NP_STRING ? v->string : "";

    if (strcmp(s, "unsure") != 0 && strcmp(s, "tagged") != 0)
        return "bare_invites is \"tagged\" or \"unsure\"";
    r->bare_unsure = strcmp(s, "unsure") == 0;
    return NULL;
}

static const char *submit_first_run(struct np_rules *r,
                                    const struct np_value *v)
{
    if (v->type != NP_NUMBER || v->number < 0 || v->number > 36500)
        return "first_run wants a number of days";
    r->first_run = (int)v->number;
    return NULL;
}

static const char *submit_prefix(struct np_rules *r, const struct np_value *v)
{
    if (v->type != NP_STRING || !*v->string || strlen(v->string) > MAX_TAG ||
        strpbrk(v->string, " \t\n\"") || v->string[0] == '-')
        return "prefix wants a text of at most 60 letters, without blanks, as "
               "in prefix \"linkedin/\"";
    r->prefix = v->string;
    return NULL;
}

const char *np_rules_submit(void *ctx, const char *verb,
                            const struct np_value *value, const char *file,
                            int line)
{
    static const struct {
        const char *verb;
        const char *(*submit)(struct np_rules *, const struct np_value *);
    } verbs[] = {
        {"tag", submit_tag},
        {"threshold", submit_threshold},
        {"score", submit_score},
        {"enable", submit_enable},
        {"disable", submit_disable},
        {"codeword", submit_codeword},
        {"trust", submit_trust},
        {"authserv", submit_authserv},
        {"sensitivity", submit_sensitivity},
        {"bare_invites", submit_bare_invites},
        {"first_run", submit_first_run},
        {"prefix", submit_prefix},
    };
    struct np_rules *r = ctx;

    if (strcmp(verb, "rule") == 0)
        return submit_rule(r, value, file, line);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (strcmp(verbs[i].verb, verb) == 0)
            return verbs[i].submit(r, value);
    return say(r, "there is nothing to submit as `%s`", verb);
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
    return np_hash(seed, r->prefix);
}
