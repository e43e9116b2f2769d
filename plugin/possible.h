/* What a condition can be true of, as far as data tells: to find those that
 * never can. */
#ifndef NP_POSSIBLE_H
#define NP_POSSIBLE_H

#include "condition.h"

/* The kinds of mail (bits) that the condition can be true of. */
unsigned np_possible_kinds(const struct np_condition *condition);

/* Why the condition can never be true of a mail of `kinds`, a sentence in the
 * arena; NULL: it can, or it is not known. */
const char *np_possible_clash(struct np_arena *arena,
                              const struct np_condition *condition,
                              unsigned kinds);

#endif
