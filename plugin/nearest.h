/* The nearest known name, for "did you mean". */
#ifndef NP_NEAREST_H
#define NP_NEAREST_H

#include <stddef.h>

struct np_arena;

/* A search: start with { NAME }, try each candidate, ask for the answer. */
struct np_nearest {
    const char *name;
    const char *best; /* NULL: none is near */
    size_t distance;
};

/* Compares with one name that is known, which must live as long as the
 * search.  Of equally near ones the first stays. */
void np_nearest_try(struct np_nearest *nearest, const char *known);

/* "there is no WHAT `NAME`; did you mean `BEST`?" in the arena. */
const char *np_nearest_say(struct np_arena *arena, const char *what,
                           const struct np_nearest *nearest);

/* A name as it may be shown: on one line, without control characters, cut. */
const char *np_name_shown(struct np_arena *arena, const char *name);

#endif
