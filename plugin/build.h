/* From what a rule file says to conditions that can be run. */
#ifndef NP_BUILD_H
#define NP_BUILD_H

#include "condition.h"
#include "linkedin.h"

/* What building needs to know, and where it went wrong. */
struct np_build {
    struct np_arena *arena;
    const struct np_lexicon *lexicon;
    const struct np_linkedin *linkedin; /* names of layouts */
    struct np_lists *lists;
    const char *folder; /* of the rule file, with a slash; NULL: it has none */
    const char *wrong;  /* what is wrong, in the arena */
    int line;           /* where; 0: not known */
};

/* Builds a condition from what lua/nopitch.lua submits: { op = ..., ... }.
 * NULL: see build->wrong.  It lives as long as the arena; its patterns until
 * np_condition_free(). */
struct np_condition *np_condition_new(struct np_build *build,
                                      const struct np_value *value);
void np_condition_free(struct np_condition *condition);

#endif
