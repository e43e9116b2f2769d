/* The examples that rules carry. */
#ifndef NP_EXAMPLES_H
#define NP_EXAMPLES_H

#include "inner.h"

/* Tries the i-th example of a rule, hits before misses.  Returns NULL if it
 * holds, else a sentence, valid until the next call; *text is the example's
 * words, and *line is set where a function of the rule fails. */
const char *np_example_try(struct np_engine *engine, const struct np_rule *rule,
                           size_t i, const char **text, int *line);

/* Runs a rule that has functions on a mail without and on one with a history:
 * NULL, or how it fails, and in which *line. */
const char *np_example_probe(struct np_engine *engine,
                             const struct np_rule *rule, int *line);

#endif
