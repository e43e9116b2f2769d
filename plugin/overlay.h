/* What a run found and has not written yet, so that the next mails of a person
 * see it: in a dry run, all of it. */
#ifndef NP_OVERLAY_H
#define NP_OVERLAY_H

#include "nopitch.h"

struct np_arena;
struct np_overlay;

struct np_overlay *np_overlay_new(void);
void np_overlay_free(struct np_overlay *overlay);
void np_overlay_clear(struct np_overlay *overlay);

/* Remembers that `event` is about `person`. */
void np_overlay_add(struct np_overlay *overlay, const struct np_person *person,
                    const struct np_event *event);

/* Puts what is remembered of `person` before `date` into `past`; it stands in
 * the place of what the database says of the same mails. */
void np_overlay_merge(const struct np_overlay *overlay, struct np_arena *arena,
                      const struct np_person *person, int64_t date,
                      const char *message_id, struct np_past *past);

#endif
