/* Is the mail LinkedIn's?  Reads Authentication-Results (RFC 8601). */
#ifndef NP_AUTH_H
#define NP_AUTH_H

#include "nopitch.h"

struct np_arena;
struct np_mail;

/* What the topmost results say of linkedin.com. */
struct np_auth {
    const char *authserv_id; /* lower case; NULL: there are no results */
    bool pass;               /* an aligned DKIM or DMARC pass */
    bool fail;               /* see design: dmarc=fail, or dkim=fail with SPF
                                not passing for bounce.linkedin.com */
};

/* Reads the topmost unbroken run of Authentication-Results fields that bear
 * one authserv-id.  Results further down, below another host's Received
 * field, are anybody's. */
struct np_auth np_auth_read(struct np_arena *arena, const struct np_mail *mail);

/* `trusted`: authserv-ids that the reader vouches for. */
enum np_authenticity np_auth_judge(const struct np_auth *auth,
                                   const char *const *trusted, size_t n);

#endif
