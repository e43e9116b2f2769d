/* From a verdict to what is to be written.  Pure: knows records, not notmuch.
 */
#ifndef NP_PLAN_H
#define NP_PLAN_H

#include "planning.h"

/* A plan for one message: what to write, and what to tell about it. */
struct np_plan {
    struct np_edit edit;
    struct np_change change;
    bool any; /* there is anything to write */
};

/* Plans what a judgement (NULL: the message is not judged again, only
 * corrections are noted) does to a message.  Where the reader changed our
 * tags, their word stands for good, and only that is written down. */
void np_plan_make(struct np_arena *arena, const struct np_plan_options *options,
                  const struct np_record *record,
                  const struct np_judgement *judgement, struct np_plan *plan);

/* Plans taking back what a run did. */
void np_plan_undo(struct np_arena *arena, const char *run_id,
                  const struct np_record *record, struct np_plan *plan);

#endif
