#include "plan.h"

#include "arena.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A list of strings that grows in an arena. */
struct list {
    const char **at;
    size_t n, room;
};

/* The new set of our properties, while it is made. */
struct properties {
    struct np_property *at;
    size_t n, room;
};

struct planning {
    struct np_arena *arena;
    const struct np_plan_options *options;
    const struct np_record *record;
    const struct np_judgement *judgement;
    struct list add, remove;
    struct properties properties;
    bool settled, corrected;
};

static void push(struct np_arena *arena, struct list *l, const char *s)
{
    if (l->n + 1 >= l->room) { /* keeps a NULL behind the last */
        const char **more =
            np_arena_alloc(arena, (l->room = l->room * 2 + 4) * sizeof *more);
        if (l->n)
            memcpy(more, l->at, l->n * sizeof *more);
        l->at = more;
    }
    l->at[l->n++] = s;
}

static const char *const *list_of(struct np_arena *arena, struct list *l)
{
    if (!l->room)
        l->at = np_arena_alloc(arena, sizeof *l->at);
    return l->at;
}

static void put(struct planning *p, const char *key, const char *value)
{
    struct properties *props = &p->properties;

    if (!value)
        return;
    if (props->n == props->room) {
        struct np_property *more = np_arena_alloc(
            p->arena, (props->room = props->room * 2 + 8) * sizeof *more);
        if (props->n)
            memcpy(more, props->at, props->n * sizeof *more);
        props->at = more;
    }
    props->at[props->n++] = (struct np_property){
        key, np_arena_strndup(p->arena, value, NP_MAX_PROPERTY - 1)};
}

/* Copies all values of a property that stay as they are. */
static void keep(struct planning *p, const char *key)
{
    for (size_t i = 0; i < p->record->n_properties; i++)
        if (strcmp(p->record->properties[i].key, key) == 0)
            put(p, key, p->record->properties[i].value);
}

/* "RUN TAG" -> TAG */
static const char *tag_of(const char *given)
{
    const char *blank = strchr(given, ' ');
    return blank ? blank + 1 : given;
}

static const char *given_value(const struct np_record *r, const char *tag)
{
    for (size_t i = 0; i < r->n_properties; i++)
        if (!strcmp(r->properties[i].key, NP_PROP_GIVEN) &&
            !strcmp(tag_of(r->properties[i].value), tag))
            return r->properties[i].value;
    return NULL;
}

/* The verdict's tag under which a full tag name stands; NULL: not ours. */
static const struct np_tag_verdict *verdict_on(const struct planning *p,
                                               const char *tag)
{
    const char *prefix = np_engine_prefix(p->options->engine);
    size_t n = strlen(prefix);

    for (size_t i = 0; p->judgement && i < p->judgement->n_tags; i++)
        if (!strncmp(tag, prefix, n) &&
            !strcmp(tag + n, p->judgement->tags[i].tag))
            return &p->judgement->tags[i];
    return NULL;
}

static const char *full_tag(const struct planning *p, const char *name)
{
    return np_arena_printf(p->arena, "%s%s",
                           np_engine_prefix(p->options->engine), name);
}

/* ------------------------------------------------------------- corrections */

static bool has_settled(const struct np_record *r, char sign, const char *tag)
{
    for (size_t i = 0; i < r->n_properties; i++)
        if (!strcmp(r->properties[i].key, NP_PROP_SETTLED) &&
            r->properties[i].value[0] == sign &&
            !strcmp(r->properties[i].value + 1, tag))
            return true;
    return false;
}

static void settle(struct planning *p, char sign, const char *tag)
{
    p->settled = true;
    if (has_settled(p->record, sign, tag))
        return;
    p->corrected = true;
    put(p, NP_PROP_SETTLED, np_arena_printf(p->arena, "%c%s", sign, tag));
}

/* Any difference between the tags given and the tags there is the reader's
 * doing, in whatever client.  The newest word on a tag replaces older ones. */
static void note_corrections(struct planning *p)
{
    const struct np_record *r = p->record;
    const char *name;
    bool enabled;

    for (size_t i = 0; i < r->n_properties; i++) { /* given, and gone */
        const char *value = r->properties[i].value;
        if (!strcmp(r->properties[i].key, NP_PROP_GIVEN) &&
            !np_record_has_tag(r, tag_of(value)))
            settle(p, '-', tag_of(value));
    }
    for (size_t i = 0; (name = np_engine_tag(p->options->engine, i, &enabled));
         i++) {
        const char *tag = full_tag(p, name); /* there, and not given */
        if (np_record_has_tag(r, tag) && !given_value(r, tag))
            settle(p, '+', tag);
    }
    for (size_t i = 0; i < r->n_properties; i++) {
        const char *value = r->properties[i].value;
        if (strcmp(r->properties[i].key, NP_PROP_SETTLED) != 0)
            continue;
        bool there = np_record_has_tag(r, value + 1);
        p->settled = true;
        if (there == (value[0] == '+'))
            put(p, NP_PROP_SETTLED, value);
        else /* the reader changed their mind */
            settle(p, there ? '+' : '-', value + 1);
    }
}

/* -------------------------------------------------------------------- tags */

/* What stays given: tags that are still there and are not taken now. */
static void keep_given(struct planning *p)
{
    const struct np_record *r = p->record;

    for (size_t i = 0; i < r->n_properties; i++) {
        const char *value = r->properties[i].value, *tag = tag_of(value);
        if (strcmp(r->properties[i].key, NP_PROP_GIVEN) != 0 ||
            !np_record_has_tag(r, tag))
            continue;
        const struct np_tag_verdict *v = verdict_on(p, tag);
        bool wanted = v && v->enabled && v->outcome == NP_TAGGED;
        if (wanted || p->settled || !p->judgement || !p->options->tags) {
            put(p, NP_PROP_GIVEN, value);
            continue;
        }
        push(p->arena, &p->remove, tag);
        put(p, NP_PROP_TAKEN,
            np_arena_printf(p->arena, "%s %s", p->options->run_id, value));
    }
}

static void give_tags(struct planning *p)
{
    const struct np_judgement *j = p->judgement;

    for (size_t i = 0; i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        const char *tag = full_tag(p, v->tag);
        if (!v->enabled || v->outcome != NP_TAGGED ||
            np_record_has_tag(p->record, tag))
            continue;
        push(p->arena, &p->add, tag);
        put(p, NP_PROP_GIVEN,
            np_arena_printf(p->arena, "%s %s", p->options->run_id, tag));
    }
}

/* -------------------------------------------------------------- properties */

/* Clear is what most tags are of most mails: one value says it of all that
 * are not named, for each value costs a write and a term. */
static void put_verdicts(struct planning *p)
{
    const struct np_judgement *j = p->judgement;
    bool clear = false;

    for (size_t i = 0; j->judged && i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        clear = clear || (v->enabled && v->outcome == NP_CLEAR);
        if (v->enabled && v->outcome != NP_CLEAR)
            put(p, NP_PROP_VERDICT,
                np_arena_printf(p->arena, "%s:%s", v->tag,
                                np_outcome_name(v->outcome)));
    }
    if (clear)
        put(p, NP_PROP_VERDICT, "others:clear");
}

static void put_judgement(struct planning *p)
{
    const struct np_judgement *j = p->judgement;
    const struct np_person *person = &j->mail.person;

    put(p, NP_PROP_KIND, np_kind_name(j->mail.kind));
    if (j->mail.authenticity != NP_AUTH_FORGED) { /* a forger is nobody */
        put(p, NP_PROP_PERSON, person->key);
        put(p, NP_PROP_CONVERSATION, person->conversation);
    }
    if (j->mail.date != p->record->date)
        put(p, NP_PROP_TIME,
            np_arena_printf(p->arena, "%" PRId64, j->mail.date));
    else
        keep(p, NP_PROP_TIME);
    put(p, NP_PROP_RULES, j->rules);
    put_verdicts(p);
}

static void keep_judgement(struct planning *p)
{
    static const char *const keys[] = {NP_PROP_KIND,         NP_PROP_PERSON,
                                       NP_PROP_CONVERSATION, NP_PROP_TIME,
                                       NP_PROP_RULES,        NP_PROP_VERDICT};

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        keep(p, keys[i]);
}

static bool same_set(const struct np_record *r, const struct properties *new)
{
    size_t common = 0;

    for (size_t i = 0; i < new->n; i++)
        for (size_t k = 0; k < r->n_properties; k++)
            common += !strcmp(r->properties[k].key, new->at[i].key) &&
                      !strcmp(r->properties[k].value, new->at[i].value);
    return common == new->n &&common == r->n_properties;
}

static void finish(struct planning *p, struct np_plan *plan)
{
    const char *const *add = list_of(p->arena, &p->add);
    const char *const *remove = list_of(p->arena, &p->remove);

    plan->edit = (struct np_edit){
        .was = p->record,
        .add = add,
        .remove = remove,
        .properties = p->properties.at,
        .n_properties = p->properties.n,
    };
    plan->change = (struct np_change){
        .message_id = p->record->id,
        .judgement = p->judgement,
        .add = add,
        .remove = remove,
        .corrected = p->corrected,
        .settled = p->settled,
    };
    plan->any = add[0] || remove[0] || !same_set(p->record, &p->properties);
}

void np_plan_make(struct np_arena *arena, const struct np_plan_options *options,
                  const struct np_record *record,
                  const struct np_judgement *judgement, struct np_plan *plan)
{
    struct planning p = {.arena = arena,
                         .options = options,
                         .record = record,
                         .judgement = judgement};

    note_corrections(&p);
    if (judgement)
        put_judgement(&p);
    else
        keep_judgement(&p);
    keep(&p, NP_PROP_TAKEN);
    keep_given(&p);
    if (judgement && !p.settled && options->tags)
        give_tags(&p);
    keep(&p, NP_PROP_RUN);
    if ((p.add.n || p.remove.n))
        put(&p, NP_PROP_RUN, options->run_id);
    finish(&p, plan);
}

/* -------------------------------------------------------------------- undo */

static bool by_run(const char *value, const char *run_id)
{
    size_t n = strlen(run_id);
    return strncmp(value, run_id, n) == 0 && value[n] == ' ';
}

void np_plan_undo(struct np_arena *arena, const char *run_id,
                  const struct np_record *record, struct np_plan *plan)
{
    struct planning p = {.arena = arena, .record = record};

    for (size_t i = 0; i < record->n_properties; i++) {
        const char *key = record->properties[i].key;
        const char *value = record->properties[i].value;
        bool theirs = by_run(value, run_id);
        if (!strcmp(key, NP_PROP_GIVEN) && theirs) {
            if (np_record_has_tag(record, tag_of(value)))
                push(arena, &p.remove, tag_of(value));
            else /* the reader was first: that stays known */
                put(&p, NP_PROP_SETTLED,
                    np_arena_printf(arena, "-%s", tag_of(value)));
        } else if (!strcmp(key, NP_PROP_TAKEN) && theirs) {
            const char *giver = tag_of(value); /* "GIVER TAG" */
            if (!np_record_has_tag(record, tag_of(giver))) {
                push(arena, &p.add, tag_of(giver));
                put(&p, NP_PROP_GIVEN, giver);
            }
        } else if (strcmp(key, NP_PROP_RUN) != 0 || strcmp(value, run_id)) {
            put(&p, key, value);
        }
    }
    finish(&p, plan);
}
