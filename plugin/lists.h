/* Lists of names in files of the reader's, one a line: `list "file"`. */
#ifndef NP_LISTS_H
#define NP_LISTS_H

#include "nopitch.h"

#include <stdint.h>

struct np_arena;

struct np_entry {
    const char *text;   /* as it stands in the file, trimmed */
    const char *folded; /* see np_text_fold() */
    int line;
};

struct np_list {
    const char *path;
    const struct np_entry *entries; /* in the order of the file */
    const struct np_entry **sorted; /* by what they fold to */
    size_t n;
    size_t words; /* in the longest of them */
    struct np_list *next;
};

/* Lists that were read, each once; start with {0}. */
struct np_lists {
    struct np_list *first;
    uint64_t hash; /* of what they hold */
};

/* The list in `file`, beside the rule file in `folder` unless it is absolute;
 * memory is of `arena`.  NULL with what is wrong in `error`. */
const struct np_list *np_lists_get(struct np_lists *lists,
                                   struct np_arena *arena, const char *folder,
                                   const char *file, struct np_error *error);

/* The first entry whose words stand in `folded` one behind the other; NULL if
 * none does. */
const struct np_entry *np_list_find(const struct np_list *list,
                                    struct np_arena *arena, const char *folded);

#endif
