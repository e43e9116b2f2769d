/* Conditions of rules: data that can be checked, printed and run without
 * entering Lua. */
#ifndef NP_CONDITION_H
#define NP_CONDITION_H

#include "facts.h"
#include "lexicon.h"
#include "lists.h"
#include "script.h"
#include "who.h"

enum np_op {
    NP_OP_ALL,
    NP_OP_ANY,
    NP_OP_NONE,
    NP_OP_TEXT,
    NP_OP_CONCEPT,
    NP_OP_IS,
    NP_OP_COMPARE,
    NP_OP_PERSON,
    NP_OP_FUNCTION,
};

enum np_comparison {
    NP_CMP_GE,
    NP_CMP_LE,
    NP_CMP_GT,
    NP_CMP_LT,
    NP_CMP_EQ,
    NP_CMP_NE,
};

/* A condition as build.c makes it.  What an `op` does not use is zero. */
struct np_condition {
    enum np_op op;
    int line;                   /* where it stands; 0: the rule's */
    const struct np_fact *fact; /* of TEXT, IS and COMPARE */
    size_t n;                   /* children, patterns or names */
    struct np_condition **children;
    struct np_re **patterns;
    const char **names;           /* concepts, or values of IS; of TEXT: the
                                     patterns as they were written */
    const struct np_list **lists; /* of TEXT and PERSON */
    size_t n_lists;
    const struct np_who *who; /* of PERSON, n of them */
    bool headline;            /* CONCEPT: over the headline */
    bool want;                /* IS over a truth */
    enum np_comparison comparison;
    double number;
    int function;
};

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

/* What a condition's truth can rest on: bits of enum np_evidence. */
unsigned np_condition_evidence(const struct np_condition *condition);

enum np_truth np_condition_test(const struct np_condition *condition,
                                const struct np_world *world,
                                const struct np_facts *facts,
                                struct np_finding *finding);

#endif
