#include "value.h"

#include "arena.h"
#include "nearest.h"

#include <string.h>

const struct np_value *np_value_get(const struct np_value *table,
                                    const char *key)
{
    if (!table || table->type != NP_TABLE)
        return NULL;
    for (size_t i = 0; i < table->n_pairs; i++)
        if (strcmp(table->pairs[i].key, key) == 0)
            return &table->pairs[i].value;
    return NULL;
}

const char *np_value_string(const struct np_value *table, const char *key,
                            const char *fallback)
{
    const struct np_value *v = np_value_get(table, key);
    return v && v->type == NP_STRING ? v->string : fallback;
}

double np_value_number(const struct np_value *table, const char *key,
                       double fallback)
{
    const struct np_value *v = np_value_get(table, key);
    return v && v->type == NP_NUMBER ? v->number : fallback;
}

bool np_value_bool(const struct np_value *table, const char *key, bool fallback)
{
    const struct np_value *v = np_value_get(table, key);
    return v && v->type == NP_BOOL ? v->boolean : fallback;
}

size_t np_value_list(const struct np_value *table, const char *key,
                     const struct np_value **list)
{
    const struct np_value *v = np_value_get(table, key);

    *list = NULL;
    if (!v)
        return 0;
    if (v->type != NP_TABLE) {
        *list = v;
        return 1;
    }
    *list = v->list;
    return v->n_list;
}

const char *np_value_say(struct np_arena *arena, const struct np_value *v)
{
    switch (v ? v->type : NP_NIL) {
    case NP_BOOL:
        return v->boolean ? "`true`" : "`false`";
    case NP_NUMBER:
        return np_arena_printf(arena, "the number %.9g", v->number);
    case NP_STRING:
        return np_arena_printf(arena, "the text \"%s\"",
                               np_name_shown(arena, v->string));
    case NP_TABLE:
        return "a table";
    case NP_FUNCTION:
        return "a function";
    default:
        return "nothing";
    }
}
