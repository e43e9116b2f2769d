/* From facts to a verdict for each tag. */
#ifndef NP_VERDICT_H
#define NP_VERDICT_H

#include "rules.h"

/* Called when a rule fails at work: it is left out for this mail. */
typedef void (*np_fault_fn)(void *ctx, struct np_rule *rule, const char *why);

/* Why the person is kept (a sentence in the arena), or NULL. */
const char *np_verdict_kept(const struct np_rules *rules,
                            const struct np_facts *facts);

/* Fills judgement->tags from the rules; memory is of the facts' arena.  Of a
 * mail whose kind is never judged, every tag is clear; a forged one is
 * `forged` and nothing else; of a kept person nothing is tagged. */
void np_verdict_make(const struct np_rules *rules, const struct np_world *world,
                     const struct np_facts *facts,
                     struct np_judgement *judgement, np_fault_fn fault,
                     void *ctx);

/* Whether one rule's condition holds. */
enum np_truth np_verdict_try(const struct np_rule *rule,
                             const struct np_world *world,
                             const struct np_facts *facts,
                             struct np_finding *finding);

#endif
