#include "planning.h"

#include "arena.h"

#include <string.h>

void np_plan_push(struct np_arena *arena, struct np_names *l, const char *s)
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

const char *const *np_plan_names(struct np_arena *arena, struct np_names *l)
{
    if (!l->room)
        l->at = np_arena_alloc(arena, sizeof *l->at);
    return l->at;
}

void np_plan_put(struct np_planning *p, const char *key, const char *value)
{
    struct np_properties *props = &p->properties;

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

void np_plan_keep(struct np_planning *p, const char *key)
{
    for (size_t i = 0; i < p->record->n_properties; i++)
        if (strcmp(p->record->properties[i].key, key) == 0)
            np_plan_put(p, key, p->record->properties[i].value);
}
