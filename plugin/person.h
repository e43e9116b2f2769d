/* Who caused a mail: names, links, and the key to remember them by. */
#ifndef NP_PERSON_H
#define NP_PERSON_H

#include "nopitch.h"

struct np_arena;

/* Whether a link leads to linkedin.com or a domain below it. */
bool np_link_is_linkedin(const char *href);

/* Takes profile, profile id and conversation out of a link into those fields
 * of `person` that are still NULL.  Nothing else of the link is kept: its
 * query and its tracking parts hold tokens. */
void np_person_take_link(struct np_arena *arena, struct np_person *person,
                         const char *href);

/* Sets person->key, by the first of profile, profile id and conversation. */
void np_person_set_key(struct np_arena *arena, struct np_person *person);

/* A name for comparing: folded, without titles and degrees, what stands in
 * parentheses, and what follows a comma; "Example, Ada" is turned round.  ""
 * unless first and last word are left. */
char *np_person_plain_name(struct np_arena *arena, const char *name);

#endif
