/* The primitives of which lua/nopitch.lua makes the rule language, and the
 * facts that functions read. */
#include "script_lua.h"

#include "arena.h"
#include "nearest.h"

#include <stdio.h>
#include <string.h>

#define FACTS "nopitch.facts"

/* ------------------------------------------------------------------ places */

void np_script_caller(lua_State *lua, int level, const char **file, int *line)
{
    lua_Debug d;

    *file = "?";
    *line = 0;
    for (; lua_getstack(lua, level, &d); level++) {
        lua_getinfo(lua, "Sl", &d);
        if (d.currentline < 0 || !strcmp(d.source, "=" NP_SCRIPT_LANGUAGE))
            continue;
        *file = np_arena_strdup(np_script_self(lua)->arena, d.source + 1);
        *line = d.currentline;
        return;
    }
}

/* where(): "init.lua:12: " */
static int lua_where(lua_State *lua)
{
    const char *file;
    int line;

    np_script_caller(lua, 1, &file, &line);
    lua_pushfstring(lua, "%s:%d: ", file, line);
    return 1;
}

/* line(): 12 */
static int lua_line(lua_State *lua)
{
    lua_Debug d;

    for (int level = 1; lua_getstack(lua, level, &d); level++) {
        lua_getinfo(lua, "Sl", &d);
        if (d.currentline < 0 || !strcmp(d.source, "=" NP_SCRIPT_LANGUAGE))
            continue;
        lua_pushinteger(lua, d.currentline);
        return 1;
    }
    lua_pushinteger(lua, 0);
    return 1;
}

/* -------------------------------------------------------------- submitting */

static int lua_submit(lua_State *lua)
{
    struct np_script *script = np_script_self(lua);
    const char *verb = luaL_checkstring(lua, 1), *file;
    int line;

    np_script_pay(lua, sizeof(struct np_value));
    struct np_value *value = np_arena_alloc(script->arena, sizeof *value);
    np_script_caller(lua, 1, &file, &line);
    lua_settop(lua, 2);
    np_script_take(lua, 2, 0, value);
    const char *wrong = script->submit(script->ctx, verb, value, file, &line);
    if (!wrong)
        return 0;
    lua_pushfstring(lua, "%s:%d: %s", file, line, wrong);
    return lua_error(lua);
}

/* nearest(name, { known, ... }): the one that is meant, or nil */
static int lua_nearest(lua_State *lua)
{
    struct np_nearest near = {.name = luaL_checkstring(lua, 1)};

    luaL_checktype(lua, 2, LUA_TTABLE);
    for (lua_Integer i = 1; lua_rawgeti(lua, 2, i) == LUA_TSTRING; i++) {
        np_nearest_try(&near, lua_tostring(lua, -1));
        lua_pop(lua, 1); /* the table keeps it */
    }
    lua_pushstring(lua, near.best);
    return 1;
}

/* ---------------------------------------------------------------- matching */

/* match(text, pattern): the matched part, or nil */
static int lua_match(lua_State *lua)
{
    size_t n;
    const char *text = luaL_optlstring(lua, 1, "", &n);
    const char *pattern = luaL_checkstring(lua, 2);
    struct np_script *script = np_script_self(lua);
    char why[160];
    struct np_span span;
    struct np_re *re =
        np_re_cached(&script->patterns, pattern, why, sizeof why);

    if (!re)
        return luaL_error(lua, "bad pattern \"%s\": %s",
                          np_name_shown(script->arena, pattern), why);
    switch (np_re_search(re, text, n, 0, &span, NULL)) {
    case NP_MATCH:
        lua_pushlstring(lua, text + span.start, span.end - span.start);
        return 1;
    case NP_NO_MATCH:
        lua_pushnil(lua);
        return 1;
    default:
        return luaL_error(lua, "the pattern takes too long on this text");
    }
}

/* ------------------------------------------------------------------- facts */

static void push_value(lua_State *lua, const struct np_value *v)
{
    switch (v->type) {
    case NP_BOOL:
        lua_pushboolean(lua, v->boolean);
        break;
    case NP_NUMBER:
        lua_pushnumber(lua, v->number);
        break;
    case NP_STRING:
        lua_pushstring(lua, v->string);
        break;
    default:
        lua_pushnil(lua);
        break;
    }
}

void np_script_push_facts(lua_State *lua, const char *group)
{
    size_t n = strlen(group) + 1;
    struct np_script_facts *facts =
        lua_newuserdatauv(lua, sizeof *facts + n, 0);

    facts->mail = np_script_self(lua)->mail;
    memcpy(facts->group, group, n);
    luaL_setmetatable(lua, FACTS);
}

static int facts_index(lua_State *lua)
{
    const struct np_script_facts *facts = luaL_checkudata(lua, 1, FACTS);
    const char *key = luaL_checkstring(lua, 2);
    struct np_script *script = np_script_self(lua);
    struct np_value fact = {0};
    char name[96];

    if (!script->judging || facts->mail != script->mail)
        return luaL_error(lua, "this mail has been judged: facts cannot be "
                               "kept for later");
    if (snprintf(name, sizeof name, "%s%s", facts->group, key) >=
        (int)sizeof name)
        return luaL_error(lua, "there is no fact of so long a name");
    if (!script->fact(script->ctx, name, &fact))
        return luaL_error(lua, "%s", fact.string);
    if (fact.type == NP_TABLE) { /* a group */
        strcat(name, ".");
        np_script_push_facts(lua, name);
    } else {
        push_value(lua, &fact);
    }
    return 1;
}

static int facts_newindex(lua_State *lua)
{
    return luaL_error(lua, "facts cannot be changed");
}

/* ("x"):rep(1e9) would go round the list of what is allowed. */
static int string_index(lua_State *lua)
{
    return luaL_error(lua, "texts have no methods: write string.lower(text), "
                           "not text:lower()");
}

void np_script_add_words(lua_State *lua, int env)
{
    static const luaL_Reg words[] = {{"submit", lua_submit},
                                     {"where", lua_where},
                                     {"line", lua_line},
                                     {"nearest", lua_nearest},
                                     {"spend", np_script_spend},
                                     {"match", lua_match},
                                     {NULL, NULL}};

    lua_pushvalue(lua, env);
    luaL_setfuncs(lua, words, 0);
    lua_pop(lua, 1);
    lua_pushliteral(lua, "");
    if (lua_getmetatable(lua, -1)) {
        lua_pushcfunction(lua, string_index);
        lua_setfield(lua, -2, "__index");
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    luaL_newmetatable(lua, FACTS);
    lua_pushcfunction(lua, facts_index);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, facts_newindex);
    lua_setfield(lua, -2, "__newindex");
    lua_pushliteral(lua, "facts");
    lua_setfield(lua, -2, "__metatable");
    lua_pop(lua, 1);
}
