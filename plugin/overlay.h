/* What a run found and has not written yet, so that the next mails of a person
 * see it: in a dry run, all of it. */
#ifndef NP_OVERLAY_H
#define NP_OVERLAY_H

#include "past_mails.h"

struct np_overlay;

struct np_overlay *np_overlay_new(void);
void np_overlay_free(struct np_overlay *overlay);
void np_overlay_clear(struct np_overlay *overlay);

/* Remembers a mail, under both its keys. */
void np_overlay_add(struct np_overlay *overlay,
                    const struct np_past_mail *mail);

/* Calls `each` for every mail under `key`, a person's or a conversation's. */
void np_overlay_find(const struct np_overlay *overlay, const char *key,
                     void (*each)(void *ctx, const struct np_past_mail *mail),
                     void *ctx);

#endif
