/* Other tags that go with a verdict, as the reader's rules say: what `tags`
 * adds and removes.  Each is done once and written down; a tag that the reader
 * put back or took away since stays so. */
#ifndef NP_EFFECTS_H
#define NP_EFFECTS_H

#include "planning.h"

/* Plans what the judgement wants of other tags, and takes back what it no
 * longer wants; without `act` what was done only stays known. */
void np_effects_plan(struct np_planning *planning, bool act);

/* Plans to take back what run `run_id` did, and what it took back. */
void np_effects_undo(struct np_planning *planning, const char *run_id);

#endif
