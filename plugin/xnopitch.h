/* The fields that tell a verdict to programs which know mail alone. */
#ifndef NP_XNOPITCH_H
#define NP_XNOPITCH_H

#include "nopitch.h"

struct np_arena;
struct np_buf;

/* Whether a tag is given: then there will be an X-Label. */
bool np_xnopitch_gives(const struct np_judgement *judgement);

/* Writes X-Nopitch, X-Nopitch-Score and, where a tag is given, X-Label with
 * the reader's `own` labels first.  Long fields are folded.  Nothing of the
 * mail's text is in them. */
void np_xnopitch_write(struct np_arena *arena, struct np_buf *out,
                       const char *newline,
                       const struct np_judgement *judgement, const char *prefix,
                       const char *own);

#endif
