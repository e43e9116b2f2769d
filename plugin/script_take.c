/* From Lua's tables to plain data. */
#include "script_lua.h"

#include "arena.h"

#include <stdlib.h>
#include <string.h>

#define MAX_DEPTH 12 /* nested tables that are submitted */

static int compare_pairs(const void *a, const void *b)
{
    return strcmp(((const struct np_pair *)a)->key,
                  ((const struct np_pair *)b)->key);
}

static const char *take_string(lua_State *lua, int index)
{
    size_t n;
    const char *s = lua_tolstring(lua, index, &n);

    np_script_pay(lua, n);
    return np_arena_strdup(np_script_self(lua)->arena, s);
}

static void take_pair(lua_State *lua, int depth, struct np_value *out,
                      size_t *room)
{
    struct np_arena *arena = np_script_self(lua)->arena;

    if (out->n_pairs == *room) {
        size_t more = *room ? *room * 2 : 8;
        np_script_pay(lua, more * sizeof *out->pairs);
        struct np_pair *p = np_arena_alloc(arena, more * sizeof *p);
        if (*room)
            memcpy(p, out->pairs, *room * sizeof *p);
        out->pairs = p;
        *room = more;
    }
    struct np_pair *pair = &out->pairs[out->n_pairs++];
    pair->key = take_string(lua, -2);
    np_script_take(lua, lua_gettop(lua), depth + 1, &pair->value);
}

/* A table that is shared is copied each time it is met: paying for the copies
 * bounds those that hold each other many times over. */
static void take_table(lua_State *lua, int index, int depth,
                       struct np_value *out)
{
    size_t room = 0;

    if (depth > MAX_DEPTH)
        luaL_error(lua, "tables nested deeper than %d", MAX_DEPTH);
    out->type = NP_TABLE;
    size_t n = lua_rawlen(lua, index);
    np_script_pay(lua, n * sizeof *out->list);
    out->list =
        np_arena_alloc(np_script_self(lua)->arena, n * sizeof *out->list);
    for (; out->n_list < n; out->n_list++) {
        lua_rawgeti(lua, index, (lua_Integer)out->n_list + 1);
        np_script_take(lua, lua_gettop(lua), depth + 1,
                       &out->list[out->n_list]);
        lua_pop(lua, 1);
    }
    for (lua_pushnil(lua); lua_next(lua, index); lua_pop(lua, 1))
        if (lua_type(lua, -2) == LUA_TSTRING)
            take_pair(lua, depth, out, &room);
    if (out->n_pairs)
        qsort(out->pairs, out->n_pairs, sizeof *out->pairs, compare_pairs);
}

void np_script_take(lua_State *lua, int index, int depth, struct np_value *out)
{
    luaL_checkstack(lua, 4, "too deep");
    *out = (struct np_value){0};
    switch (lua_type(lua, index)) {
    case LUA_TBOOLEAN:
        out->type = NP_BOOL;
        out->boolean = lua_toboolean(lua, index);
        break;
    case LUA_TNUMBER:
        out->type = NP_NUMBER;
        out->number = lua_tonumber(lua, index);
        break;
    case LUA_TSTRING:
        out->type = NP_STRING;
        out->string = take_string(lua, index);
        break;
    case LUA_TTABLE:
        take_table(lua, index, depth, out);
        break;
    case LUA_TFUNCTION:
        out->type = NP_FUNCTION;
        lua_pushvalue(lua, index);
        out->function = luaL_ref(lua, LUA_REGISTRYINDEX);
        break;
    default:
        break;
    }
}
