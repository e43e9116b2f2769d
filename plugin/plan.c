#include "plan.h"

#include "arena.h"
#include "effects.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
static const struct np_tag_verdict *verdict_on(const struct np_planning *p,
                                               const char *tag)
{
    for (size_t i = 0; p->judgement && i < p->judgement->n_tags; i++)
        if (!strcmp(tag, p->judgement->tags[i].written))
            return &p->judgement->tags[i];
    return NULL;
}

/* ------------------------------------------------------------- corrections */

/* "-TAG NAME" -> how much of it is the sign and the tag */
static size_t settled_length(const char *value)
{
    return strcspn(value, " ");
}

static bool has_settled(const struct np_record *r, char sign, const char *tag)
{
    for (size_t i = 0; i < r->n_properties; i++) {
        const char *value = r->properties[i].value;
        if (!strcmp(r->properties[i].key, NP_PROP_SETTLED) && *value == sign &&
            settled_length(value) == strlen(tag) + 1 &&
            !strncmp(value + 1, tag, strlen(tag)))
            return true;
    }
    return false;
}

/* The name in rules of a tag that is called otherwise on mails, with a blank;
 * else "": it is how the tag ends. */
static const char *other_name(const struct np_planning *p, const char *tag)
{
    const char *written, *name;
    bool enabled;

    for (size_t i = 0;
         p->options && (written = np_engine_tag_written(p->options->engine, i));
         i++) {
        name = np_engine_tag(p->options->engine, i, &enabled);
        size_t n = strlen(name), m = strlen(tag);
        if (strcmp(written, tag) == 0 && (m < n || strcmp(tag + m - n, name)))
            return np_arena_printf(p->arena, " %s", name);
    }
    return "";
}

static void settle(struct np_planning *p, char sign, const char *tag)
{
    p->settled = true;
    if (has_settled(p->record, sign, tag))
        return;
    p->corrected = true;
    np_plan_put(
        p, NP_PROP_SETTLED,
        np_arena_printf(p->arena, "%c%s%s", sign, tag, other_name(p, tag)));
}

/* Any difference between the tags given and the tags there is the reader's
 * doing, in whatever client.  The newest word on a tag replaces older ones. */
static void note_corrections(struct np_planning *p)
{
    const struct np_record *r = p->record;
    const char *tag;

    for (size_t i = 0; i < r->n_properties; i++) { /* given, and gone */
        const char *value = r->properties[i].value;
        if (!strcmp(r->properties[i].key, NP_PROP_GIVEN) &&
            !np_record_has_tag(r, tag_of(value)))
            settle(p, '-', tag_of(value));
    }
    for (size_t i = 0; (tag = np_engine_tag_written(p->options->engine, i));
         i++) {
        /* there, and not given */
        if (np_record_has_tag(r, tag) && !given_value(r, tag))
            settle(p, '+', tag);
    }
    for (size_t i = 0; i < r->n_properties; i++) {
        const char *value = r->properties[i].value;
        if (strcmp(r->properties[i].key, NP_PROP_SETTLED) != 0)
            continue;
        const char *settled =
            np_arena_strndup(p->arena, value + 1, settled_length(value) - 1);
        bool there = np_record_has_tag(r, settled);
        p->settled = true;
        if (there == (value[0] == '+'))
            np_plan_put(p, NP_PROP_SETTLED, value);
        else /* the reader changed their mind */
            settle(p, there ? '+' : '-', settled);
    }
}

/* -------------------------------------------------------------------- tags */

/* What stays given: tags that are still there and are not taken now. */
static void keep_given(struct np_planning *p)
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
            np_plan_put(p, NP_PROP_GIVEN, value);
            continue;
        }
        p->takes = true;
        np_plan_push(p->arena, &p->remove, tag);
        np_plan_put(
            p, NP_PROP_TAKEN,
            np_arena_printf(p->arena, "%s %s", p->options->run_id, value));
    }
}

static void give_tags(struct np_planning *p)
{
    const struct np_judgement *j = p->judgement;

    for (size_t i = 0; i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        const char *tag = v->written;
        if (!v->enabled || v->outcome != NP_TAGGED ||
            np_record_has_tag(p->record, tag))
            continue;
        p->gives = true;
        np_plan_push(p->arena, &p->add, tag);
        np_plan_put(
            p, NP_PROP_GIVEN,
            np_arena_printf(p->arena, "%s %s", p->options->run_id, tag));
    }
}

/* -------------------------------------------------------------- properties */

/* Clear is what most tags are of most mails: one value says it of all that
 * are not named, for each value costs a write and a term. */
static void put_verdicts(struct np_planning *p)
{
    const struct np_judgement *j = p->judgement;
    bool clear = false;

    for (size_t i = 0; j->judged && i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        clear = clear || (v->enabled && v->outcome == NP_CLEAR);
        if (v->enabled && v->outcome != NP_CLEAR)
            np_plan_put(p, NP_PROP_VERDICT,
                        np_arena_printf(p->arena, "%s:%s", v->tag,
                                        np_outcome_name(v->outcome)));
    }
    if (clear)
        np_plan_put(p, NP_PROP_VERDICT, "others:clear");
}

static void put_judgement(struct np_planning *p)
{
    const struct np_judgement *j = p->judgement;
    const struct np_person *person = &j->mail.person;

    np_plan_put(p, NP_PROP_KIND, np_kind_name(j->mail.kind));
    if (j->mail.authenticity != NP_AUTH_FORGED) { /* a forger is nobody */
        np_plan_put(p, NP_PROP_PERSON, person->key);
        np_plan_put(p, NP_PROP_CONVERSATION, person->conversation);
    }
    if (j->mail.date != p->record->date)
        np_plan_put(p, NP_PROP_TIME,
                    np_arena_printf(p->arena, "%" PRId64, j->mail.date));
    else
        np_plan_keep(p, NP_PROP_TIME);
    np_plan_put(p, NP_PROP_RULES, j->rules);
    put_verdicts(p);
}

static void keep_judgement(struct np_planning *p)
{
    static const char *const keys[] = {NP_PROP_KIND,         NP_PROP_PERSON,
                                       NP_PROP_CONVERSATION, NP_PROP_TIME,
                                       NP_PROP_RULES,        NP_PROP_VERDICT};

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        np_plan_keep(p, keys[i]);
}

static bool same_set(const struct np_record *r, const struct np_properties *new)
{
    size_t common = 0;

    for (size_t i = 0; i < new->n; i++)
        for (size_t k = 0; k < r->n_properties; k++)
            common += !strcmp(r->properties[k].key, new->at[i].key) &&
                      !strcmp(r->properties[k].value, new->at[i].value);
    return common == new->n &&common == r->n_properties;
}

static void finish(struct np_planning *p, struct np_plan *plan)
{
    const char *const *add = np_plan_names(p->arena, &p->add);
    const char *const *remove = np_plan_names(p->arena, &p->remove);

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
        .gives = p->gives,
        .takes = p->takes,
    };
    plan->any = add[0] || remove[0] || !same_set(p->record, &p->properties);
}

void np_plan_make(struct np_arena *arena, const struct np_plan_options *options,
                  const struct np_record *record,
                  const struct np_judgement *judgement, struct np_plan *plan)
{
    struct np_planning p = {.arena = arena,
                            .options = options,
                            .record = record,
                            .judgement = judgement};

    note_corrections(&p);
    if (judgement)
        put_judgement(&p);
    else
        keep_judgement(&p);
    np_plan_keep(&p, NP_PROP_TAKEN);
    keep_given(&p);
    if (judgement && !p.settled && options->tags)
        give_tags(&p);
    np_effects_plan(&p, judgement && !p.settled && options->tags);
    np_plan_keep(&p, NP_PROP_RUN);
    if ((p.add.n || p.remove.n))
        np_plan_put(&p, NP_PROP_RUN, options->run_id);
    finish(&p, plan);
}

/* -------------------------------------------------------------------- undo */

static bool by_run(const void *ctx, const char *value)
{
    const char *run_id = ctx;
    size_t n = strlen(run_id);
    return strncmp(value, run_id, n) == 0 && value[n] == ' ';
}

void np_plan_undo(struct np_arena *arena, const char *run_id,
                  const struct np_record *record, struct np_plan *plan)
{
    struct np_planning p = {.arena = arena, .record = record};

    for (size_t i = 0; i < record->n_properties; i++) {
        const char *key = record->properties[i].key;
        const char *value = record->properties[i].value;
        bool theirs = by_run(run_id, value);
        if (!strcmp(key, NP_PROP_GIVEN) && theirs) {
            if (np_record_has_tag(record, tag_of(value)))
                np_plan_push(arena, &p.remove, tag_of(value));
            else /* the reader was first: that stays known */
                np_plan_put(&p, NP_PROP_SETTLED,
                            np_arena_printf(arena, "-%s", tag_of(value)));
        } else if (!strcmp(key, NP_PROP_TAKEN) && theirs) {
            const char *giver = tag_of(value); /* "GIVER TAG" */
            if (!np_record_has_tag(record, tag_of(giver))) {
                np_plan_push(arena, &p.add, tag_of(giver));
                np_plan_put(&p, NP_PROP_GIVEN, giver);
            }
        } else if (strncmp(key, NP_PROP_ALSO, strlen(NP_PROP_ALSO)) != 0 &&
                   (strcmp(key, NP_PROP_RUN) != 0 || strcmp(value, run_id))) {
            np_plan_put(&p, key, value);
        }
    }
    np_effects_undo(&p, by_run, run_id);
    finish(&p, plan);
}
