/* Which names a condition may ask for: a misspelled one would never be true,
 * without a word. */
#ifndef NP_KNOWN_H
#define NP_KNOWN_H

#include "lexicon.h"
#include "linkedin.h"
#include "nearest.h"

/* Whether `fact` can have the value that is searched; if not, the search has
 * seen all that it can have. */
bool np_known_value(const struct np_lexicon *lexicon,
                    const struct np_linkedin *linkedin, const char *fact,
                    struct np_nearest *value);

/* The same for a concept of words or of headlines. */
bool np_known_concept(const struct np_lexicon *lexicon, bool headline,
                      struct np_nearest *concept);

#endif
