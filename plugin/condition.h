/* Conditions of rules: data that can be checked, printed and run without
 * entering Lua. */
#ifndef NP_CONDITION_H
#define NP_CONDITION_H

#include "facts.h"
#include "lexicon.h"
#include "script.h"

struct np_condition;

/* What conditions are run with. */
struct np_world {
    struct np_lexicon *lexicon;
    struct np_script *script;
};

enum np_truth { NP_FALSE, NP_TRUE, NP_FAULT };

/* What a condition found, besides its truth. */
struct np_finding {
    unsigned evidence;   /* of the facts that made it true */
    const char *matched; /* the first words that it matched, or NULL */
    struct np_error error;
};

/* Builds a condition from what lua/nopitch.lua submits: { op = ..., ... }.
 * Returns NULL with what is wrong in `why`.  It lives as long as the arena;
 * its patterns until np_condition_free(). */
struct np_condition *np_condition_new(struct np_arena *arena,
                                      const struct np_lexicon *lexicon,
                                      const struct np_value *value, char *why,
                                      size_t why_size);
void np_condition_free(struct np_condition *condition);

enum np_truth np_condition_test(const struct np_condition *condition,
                                const struct np_world *world,
                                const struct np_facts *facts,
                                struct np_finding *finding);

#endif
