/* Persons as a rule file names them. */
#ifndef NP_WHO_H
#define NP_WHO_H

#include "nopitch.h"
#include "value.h"

struct np_arena;
struct np_nearest;

struct np_who {
    const char *name;    /* folded, or NULL */
    const char *profile; /* lower case slug, or NULL */
};

/* Reads "Ada Example", a profile link, or { name =, profile = }.  Returns
 * NULL, or what is wrong. */
const char *np_who_read(struct np_arena *arena, const struct np_value *value,
                        struct np_who *who);

/* The same of a line of a list; false if it names nobody. */
bool np_who_of_entry(struct np_arena *arena, const char *text,
                     struct np_who *who);

/* Whether it is this person; `name` is theirs, folded.  Where both have a
 * profile, that decides: a namesake is somebody else. */
bool np_who_is(const struct np_who *who, const struct np_person *person,
               const char *name);

#endif
