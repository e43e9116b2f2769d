#include "tags.h"

#include "arena.h"
#include "names.h"
#include "nearest.h"

#include <math.h>
#include <string.h>

#define MAX_TAGS 32
#define MAX_TAG 60   /* bytes of a tag's name: it must fit into a property */
#define MAX_OTHER 16 /* other tags that go with one */

static bool is_tag(const char *s)
{
    if (!*s || strlen(s) > MAX_TAG || *s == '-' || *s == '+')
        return false;
    for (; *s; s++)
        if ((unsigned char)*s <= ' ' || *s == '"' || *s == 0x7f)
            return false;
    return true;
}

/* --------------------------------------------------------------------- tag */

static const char *take_kinds(struct np_rules *r, const struct np_value *v,
                              unsigned *kinds)
{
    const struct np_value *list;
    size_t n = np_value_list(v, "kinds", &list);

    *kinds = n ? 0 : ~0u;
    for (size_t i = 0; i < n; i++) {
        struct np_nearest near = {.name = list[i].string};
        if (list[i].type != NP_STRING)
            return "`kinds` wants names of kinds, as in kinds = { \"message\" "
                   "}";
        enum np_kind kind = np_kind_by_name(near.name, strlen(near.name));
        for (int k = 0; kind == NP_KINDS && k < NP_KINDS; k++)
            np_nearest_try(&near, np_kind_name((enum np_kind)k));
        if (kind == NP_KINDS)
            return np_nearest_say(r->arena, "kind", &near);
        *kinds |= 1u << kind;
    }
    return NULL;
}

static struct np_tag *add_tag(struct np_rules *r)
{
    r->tags = np_xgrow(r->tags, r->n_tags, sizeof *r->tags);
    return &r->tags[r->n_tags++];
}

const char *np_tags_tag(struct np_rules *r, const struct np_value *v)
{
    const char *name = np_value_string(v, "name", NULL);
    const struct np_value *threshold = np_value_get(v, "threshold");
    unsigned kinds;
    const char *wrong =
        np_rules_keys(r, v, "a tag", "name about threshold enabled kinds");

    if (wrong)
        return wrong;
    if (!name || !is_tag(name))
        return "a tag needs a `name` of at most 60 letters, without blanks, as "
               "in tag { name = \"outstaffing\" }";
    if (threshold &&
        (threshold->type != NP_NUMBER || !isfinite(threshold->number)))
        return "the threshold of a tag is a number";
    if ((wrong = take_kinds(r, v, &kinds)))
        return wrong;
    struct np_tag *tag = np_rules_tag(r, name);
    if (!tag && r->n_tags == MAX_TAGS)
        return "there are 32 tags already";
    if (!tag)
        tag = add_tag(r);
    tag->name = name;
    tag->about = np_value_string(v, "about", "");
    tag->threshold = np_value_number(v, "threshold", 4);
    tag->enabled = np_value_bool(v, "enabled", true);
    tag->kinds = kinds;
    return NULL;
}

const char *np_tags_threshold(struct np_rules *r, const struct np_value *v)
{
    for (size_t i = 0; i < v->n_pairs; i++) {
        struct np_tag *tag = np_rules_tag(r, v->pairs[i].key);
        const struct np_value *number = &v->pairs[i].value;
        if (!tag)
            return np_rules_no_tag(r, v->pairs[i].key);
        if (number->type != NP_NUMBER || !isfinite(number->number))
            return np_arena_printf(r->arena,
                                   "the threshold of `%s` is a number, not %s",
                                   tag->name, np_value_say(r->arena, number));
        tag->threshold = number->number;
    }
    return v->n_pairs && !v->n_list
               ? NULL
               : "threshold wants a table of tags and numbers, as in "
                 "threshold { [\"sales-pitch\"] = 4.5 }";
}

/* -------------------------------------------------------------------- tags */

const char *np_tags_prefix(struct np_rules *r, const struct np_value *v)
{
    if (v->type != NP_STRING || !is_tag(v->string))
        return "prefix wants a text of at most 60 letters, without blanks, as "
               "in prefix \"linkedin/\"";
    r->prefix = v->string;
    return NULL;
}

/* Tags that go with a verdict: one, or a list. */
static const char *take_others(struct np_rules *r, const struct np_value *v,
                               const char *key, const char ***out)
{
    const struct np_value *list;
    size_t n = np_value_list(v, key, &list);
    const char **tags = np_arena_alloc(r->arena, (n + 1) * sizeof *tags);

    for (size_t i = 0; i < n; i++) {
        if (i == MAX_OTHER || list[i].type != NP_STRING ||
            !is_tag(list[i].string))
            return np_arena_printf(r->arena,
                                   "`%s` wants up to 16 tags, as in %s = "
                                   "{ \"inbox\" }, without + or -",
                                   key, key);
        tags[i] = list[i].string;
    }
    *out = n ? tags : NULL;
    return NULL;
}

static const char *change_tag(struct np_rules *r, struct np_tag *tag,
                              const struct np_value *v)
{
    const char *label =
        v->type == NP_STRING ? v->string : np_value_string(v, "name", NULL);
    const char **add, **remove, *wrong;

    if (v->type != NP_STRING && (v->type != NP_TABLE || v->n_list))
        return np_arena_printf(r->arena,
                               "`%s` wants a name or a table, as in { remove = "
                               "\"inbox\" }; this is %s",
                               tag->name, np_value_say(r->arena, v));
    if ((wrong =
             np_rules_keys(r, v, "a tag under `tags`", "name add remove")) ||
        (wrong = take_others(r, v, "add", &add)) ||
        (wrong = take_others(r, v, "remove", &remove)))
        return wrong;
    if ((label && !is_tag(label)) || (!label && np_value_get(v, "name")))
        return np_arena_printf(r->arena,
                               "`%s` cannot be called so: a tag has at most 60 "
                               "letters, and no blanks",
                               tag->name);
    tag->label = label;
    tag->add = add;
    tag->remove = remove;
    return NULL;
}

const char *np_tags_tags(struct np_rules *r, const struct np_value *v)
{
    if (!v->n_pairs || v->n_list)
        return "tags wants a table, as in "
               "tags { [\"sales-pitch\"] = { remove = \"inbox\" } }";
    for (size_t i = 0; i < v->n_pairs; i++) {
        const char *name = v->pairs[i].key, *wrong;
        struct np_tag *tag = np_rules_tag(r, name);
        if (strcmp(name, "prefix") == 0)
            wrong = np_tags_prefix(r, &v->pairs[i].value);
        else if (tag)
            wrong = change_tag(r, tag, &v->pairs[i].value);
        else
            wrong = np_rules_no_tag(r, name);
        if (wrong)
            return wrong;
    }
    return NULL;
}

/* --------------------------------------------------------------- all of it */

static const char *check_others(struct np_rules *r, const struct np_tag *tag,
                                const char *const *others)
{
    for (; others && *others; others++)
        for (size_t i = 0; i < r->n_tags; i++)
            if (!strcmp(*others, r->tags[i].written))
                return np_arena_printf(
                    r->arena,
                    "tags: `%s` cannot add or remove `%s`, a tag of nopitch's "
                    "own: enable or disable that",
                    tag->name, *others);
    return NULL;
}

static const char *check_name(struct np_rules *r, size_t at)
{
    const char *name = r->tags[at].written;

    for (size_t i = 0; i < at; i++)
        if (strcmp(name, r->tags[i].written) == 0)
            return np_arena_printf(r->arena,
                                   "tags: `%s` and `%s` are both called `%s`",
                                   r->tags[i].name, r->tags[at].name, name);
    return NULL;
}

const char *np_tags_check(struct np_rules *r)
{
    for (size_t i = 0; i < r->n_tags; i++) {
        struct np_tag *tag = &r->tags[i];
        tag->written = np_arena_printf(r->arena, "%s%s", r->prefix,
                                       tag->label ? tag->label : tag->name);
    }
    for (size_t i = 0; i < r->n_tags; i++) {
        const char *wrong = check_name(r, i);
        if (wrong || (wrong = check_others(r, &r->tags[i], r->tags[i].add)) ||
            (wrong = check_others(r, &r->tags[i], r->tags[i].remove)))
            return wrong;
    }
    return NULL;
}
