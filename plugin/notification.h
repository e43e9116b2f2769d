/* From a mail to what it says: kind, person, words. */
#ifndef NP_NOTIFICATION_H
#define NP_NOTIFICATION_H

#include "nopitch.h"

struct np_arena;
struct np_linkedin;
struct np_mail;

/* Reads all of `out` but authenticity, authserv-id and language.  A mail that
 * is not from linkedin.com is NP_KIND_NONE, and its body is not looked at. */
void np_notification_read(struct np_arena *arena,
                          const struct np_linkedin *linkedin,
                          struct np_mail *mail, struct np_notification *out);

#endif
