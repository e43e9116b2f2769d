/* What the parts of a plan share while it is made. */
#ifndef NP_PLANNING_H
#define NP_PLANNING_H

#include "store.h"

struct np_arena;

/* What a run is allowed, and how it is called. */
struct np_plan_options {
    const struct np_engine *engine;
    const char *run_id;
    bool tags; /* false: history is written, but no tag given */
};

/* A list of strings that grows in an arena. */
struct np_names {
    const char **at;
    size_t n, room;
};

/* The new set of our properties. */
struct np_properties {
    struct np_property *at;
    size_t n, room;
};

struct np_planning {
    struct np_arena *arena;
    const struct np_plan_options *options;
    const struct np_record *record;
    const struct np_judgement *judgement;
    struct np_names add, remove;
    struct np_properties properties;
    bool settled, corrected;
    bool gives, takes; /* a tag of ours */
};

void np_plan_push(struct np_arena *arena, struct np_names *names,
                  const char *s);

/* NULL at the end. */
const char *const *np_plan_names(struct np_arena *arena,
                                 struct np_names *names);

/* Puts a property into the new set, unless its value is NULL. */
void np_plan_put(struct np_planning *planning, const char *key,
                 const char *value);

/* Copies all values of a property that stay as they are. */
void np_plan_keep(struct np_planning *planning, const char *key);

#endif
