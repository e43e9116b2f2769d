/* What a person did before, out of notmuch's database. */
#ifndef NP_PAST_H
#define NP_PAST_H

#include "overlay.h"
#include "store.h"

/* The event that a record of ours tells, by its properties; false if it tells
 * none. */
bool np_past_event(const struct np_record *record, struct np_event *event);

/* Asks the database and, if there is one, a run's overlay, whose word on a
 * mail goes before the database's.  What `past` points to is in the arena. */
enum np_status np_past_ask(struct np_store *store,
                           const struct np_overlay *overlay,
                           struct np_arena *arena,
                           const struct np_person *person, int64_t date,
                           const char *message_id, struct np_past *past,
                           struct np_error *error);

#endif
