/* Data that came out of a Lua table, once Lua has let go of it. */
#ifndef NP_VALUE_H
#define NP_VALUE_H

#include <stdbool.h>
#include <stddef.h>

enum np_type { NP_NIL, NP_BOOL, NP_NUMBER, NP_STRING, NP_TABLE, NP_FUNCTION };

struct np_arena;
struct np_pair;

/* A table has a list part (keys 1 to n_list) and a part with string keys,
 * sorted by key, so that nothing depends on Lua's order. */
struct np_value {
    enum np_type type;
    bool boolean;
    double number;
    const char *string;
    int function; /* handle for np_script_call() */
    struct np_value *list;
    size_t n_list;
    struct np_pair *pairs;
    size_t n_pairs;
};

struct np_pair {
    const char *key;
    struct np_value value;
};

/* The value under `key`, or NULL if it is absent or nil. */
const struct np_value *np_value_get(const struct np_value *table,
                                    const char *key);

/* The same, typed; the fallback if it is absent or of another type. */
const char *np_value_string(const struct np_value *table, const char *key,
                            const char *fallback);
double np_value_number(const struct np_value *table, const char *key,
                       double fallback);
bool np_value_bool(const struct np_value *table, const char *key,
                   bool fallback);

/* The list under `key`; a value that is no table counts as a list of one, an
 * absent one as an empty list. */
size_t np_value_list(const struct np_value *table, const char *key,
                     const struct np_value **list);

/* What a value is, for people: "the text `x`", "a table". */
const char *np_value_say(struct np_arena *arena, const struct np_value *value);

#endif
