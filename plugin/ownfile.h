/* Files that a rule file is made of, or names: the reader's own alone. */
#ifndef NP_OWNFILE_H
#define NP_OWNFILE_H

#include "nopitch.h"

#define NP_MAX_OWN_FILE (1u << 20) /* bytes */

/* Reads a file that belongs to the reader or to root, that nobody else can
 * write, and that is no larger than NP_MAX_OWN_FILE.  *text is malloc'ed and
 * NUL-terminated.  NP_NO_FILE, NP_BAD_RULES */
enum np_status np_ownfile_read(const char *path, char **text, size_t *size,
                               struct np_error *error);

#endif
