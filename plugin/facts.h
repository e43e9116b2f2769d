/* Facts: all that rules see of a mail.  Typed, named, and each knows what
 * kind of evidence it is. */
#ifndef NP_FACTS_H
#define NP_FACTS_H

#include "nopitch.h"
#include "value.h"

struct np_arena;
struct np_nearest;

struct np_facts {
    struct np_arena *arena;
    const struct np_notification *mail;
    const struct np_history *history;
    const char *words, *subject, *headline, *name, *place; /* plain text, "" */
    int length;                   /* words in the sender's words */
    int links;                    /* links in them */
    const struct np_value *given; /* facts that go before the mail's: an
                                     example's; or NULL */
};

/* A fact by name, for rules.  A group ("history") is no fact. */
struct np_fact {
    const char *name;
    enum np_type type; /* NP_BOOL, NP_NUMBER or NP_STRING */
    unsigned evidence; /* what a rule rests on that asks for it */
    const char *about;
};

#define NP_MAX_FACTS 64

/* The i-th fact; NULL past the last. */
const struct np_fact *np_fact_at(size_t i);
const struct np_fact *np_fact_by_name(const char *name);

/* Whether facts are called NAME.something. */
bool np_fact_is_group(const char *name);

/* Tries all facts and groups of facts. */
void np_facts_near(struct np_nearest *nearest);

void np_facts_fill(struct np_arena *arena, struct np_facts *facts,
                   const struct np_notification *mail,
                   const struct np_history *history);

/* The value; NP_NIL where the mail does not tell. */
struct np_value np_facts_get(const struct np_facts *facts,
                             const struct np_fact *fact);

/* Boils a past down, seen from `date`. */
struct np_history np_history_of(const struct np_past *past, int64_t date);

#endif
