#include "effects.h"

#include "arena.h"

#include <string.h>

/* What stands for a run where there was nothing to do. */
#define NOBODY "-"

/* "RUN -TAG" -> "-TAG"; what begins at its last blank. */
static const char *what_of(const char *value)
{
    const char *blank = strrchr(value, ' ');
    return blank ? blank + 1 : value;
}

static bool by_run(const char *value, const char *run_id)
{
    size_t n = strlen(run_id);
    return strncmp(value, run_id, n) == 0 && value[n] == ' ';
}

static bool among(const char *const *tags, const char *tag)
{
    for (; tags && *tags; tags++)
        if (strcmp(*tags, tag) == 0)
            return true;
    return false;
}

static bool counts(const struct np_tag_verdict *v)
{
    return v->enabled && v->outcome == NP_TAGGED;
}

/* Whether some verdict wants "+TAG" or "-TAG". */
static bool asked_for(const struct np_planning *p, char sign, const char *tag)
{
    const struct np_judgement *j = p->judgement;

    for (size_t i = 0; i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        if (counts(v) && among(sign == '+' ? v->add : v->remove, tag))
            return true;
    }
    return false;
}

/* Where two verdicts want the opposite, nothing is done. */
static bool wanted(const struct np_planning *p, const char *what)
{
    return asked_for(p, *what, what + 1) &&
           !asked_for(p, *what == '+' ? '-' : '+', what + 1);
}

static bool is_done(const struct np_planning *p, const char *what)
{
    for (size_t i = 0; i < p->properties.n; i++)
        if (!strcmp(p->properties.at[i].key, NP_PROP_ALSO) &&
            !strcmp(what_of(p->properties.at[i].value), what))
            return true;
    return false;
}

/* Puts "RUN WHAT" on record. */
static void note(struct np_planning *p, const char *key, const char *run_id,
                 const char *what)
{
    np_plan_put(p, key, np_arena_printf(p->arena, "%s %s", run_id, what));
}

/* Does "+TAG" or "-TAG"; false if it is so already. */
static bool act_on(struct np_planning *p, char sign, const char *tag)
{
    if (np_record_has_tag(p->record, tag) == (sign == '+'))
        return false;
    np_plan_push(p->arena, sign == '+' ? &p->add : &p->remove, tag);
    return true;
}

static bool take_back(struct np_planning *p, const char *what)
{
    return act_on(p, *what == '+' ? '-' : '+', what + 1);
}

static void follow(struct np_planning *p, char sign, const char *const *tags)
{
    for (; tags && *tags; tags++) {
        const char *what = np_arena_printf(p->arena, "%c%s", sign, *tags);
        if (is_done(p, what) || !wanted(p, what))
            continue;
        bool done = act_on(p, sign, *tags);
        note(p, NP_PROP_ALSO, done ? p->options->run_id : NOBODY, what);
    }
}

void np_effects_plan(struct np_planning *p, bool act)
{
    const struct np_record *r = p->record;

    np_plan_keep(p, NP_PROP_ALSO_TAKEN);
    for (size_t i = 0; i < r->n_properties; i++) {
        const char *value = r->properties[i].value, *what = what_of(value);
        if (strcmp(r->properties[i].key, NP_PROP_ALSO) != 0)
            continue;
        if (!act || wanted(p, what))
            np_plan_put(p, NP_PROP_ALSO, value);
        else if (!by_run(value, NOBODY) && take_back(p, what))
            note(p, NP_PROP_ALSO_TAKEN, p->options->run_id, value);
    }
    for (size_t i = 0; act && i < p->judgement->n_tags; i++) {
        const struct np_tag_verdict *v = &p->judgement->tags[i];
        if (!counts(v))
            continue;
        follow(p, '-', v->remove);
        follow(p, '+', v->add);
    }
}

static bool stays_given(const struct np_planning *p)
{
    for (size_t i = 0; i < p->properties.n; i++)
        if (strcmp(p->properties.at[i].key, NP_PROP_GIVEN) == 0)
            return true;
    return false;
}

void np_effects_undo(struct np_planning *p, np_theirs_fn theirs,
                     const void *ctx)
{
    const struct np_record *r = p->record;
    bool all = !stays_given(p);

    for (size_t i = 0; i < r->n_properties; i++) {
        const char *key = r->properties[i].key;
        const char *value = r->properties[i].value, *what = what_of(value);
        bool done = !strcmp(key, NP_PROP_ALSO);
        if (!done && strcmp(key, NP_PROP_ALSO_TAKEN) != 0)
            continue;
        bool undone =
            theirs(ctx, value) || (all && done && !by_run(value, NOBODY));
        if (!undone)
            np_plan_put(p, key, value);
        else if (done ? !take_back(p, what) : !act_on(p, *what, what + 1))
            note(p, NP_PROP_ALSO, NOBODY, what); /* the reader was first */
        else if (!done)
            np_plan_put(p, NP_PROP_ALSO, strchr(value, ' ') + 1);
    }
}
