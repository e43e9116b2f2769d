/* Other tags that go with a verdict, as the reader's rules say: what `tags`
 * adds and removes.  Each is done once and written down; a tag that the reader
 * put back or took away since stays so. */
#ifndef NP_EFFECTS_H
#define NP_EFFECTS_H

#include "planning.h"

/* Plans what the judgement wants of other tags, and takes back what it no
 * longer wants; without `act` what was done only stays known. */
void np_effects_plan(struct np_planning *planning, bool act);

/* Plans to take back what some runs did, and what they took back: those of
 * which `theirs` says so by a property that begins with their name.  Where no
 * tag of ours stays given, nothing that went with one stays either. */
typedef bool (*np_theirs_fn)(const void *ctx, const char *value);

void np_effects_undo(struct np_planning *planning, np_theirs_fn theirs,
                     const void *ctx);

#endif
