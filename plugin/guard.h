/* Calls that survive a C++ exception.
 *
 * libnotmuch is C++ inside, and up to 0.37 at least lets Xapian's
 * DatabaseModifiedError out of notmuch_message_get_properties() when others
 * write meanwhile (seen with `notmuch insert` beside a run).  C cannot catch
 * it, and the program would abort; hence the only C++ file of the house. */
#ifndef NP_GUARD_H
#define NP_GUARD_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Calls function(ctx); false if an exception came out of it.  What it held is
 * lost then, so it should hold nothing but arena memory. */
bool np_guard(void (*function)(void *ctx), void *ctx);

#ifdef __cplusplus
}
#endif
#endif
