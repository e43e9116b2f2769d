#include "script.h"

#include "arena.h"
#include "re.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MEMORY_LIMIT (32u << 20) /* bytes a state may hold */
#define LOAD_STEPS 20000000      /* instructions to read one rule file */
#define CALL_STEPS 200000        /* instructions of one rule on one mail */
#define HOOK_STEPS 1000
#define MAX_DEPTH 12 /* nested tables that are submitted */

struct np_script {
    lua_State *lua;
    struct np_arena *arena;
    np_submit_fn submit;
    np_fact_fn fact;
    void *ctx;
    size_t memory;
    long steps;                  /* left of the budget */
    bool judging;                /* facts may be read */
    struct np_re_cache patterns; /* of match() */
};

/* What stays of Lua's libraries; all else is absent.  Left out with reason:
 * string.rep, format with widths, patterns and table.concat's like can burn
 * memory or time out of the hook's sight; pcall would swallow the budget's
 * error; coroutines run without the hook. */
static const struct {
    const char *library, *names;
} allowed[] = {
    {"_G", "assert error ipairs next pairs select tonumber tostring type"
           " setmetatable getmetatable rawget rawequal"},
    {"string", "byte char len lower upper sub reverse"},
    {"table", "insert remove concat unpack"},
    {"math", "abs ceil floor max min huge pi fmod sqrt log exp"},
};

static struct np_script *self(lua_State *lua)
{
    return *(struct np_script **)lua_getextraspace(lua);
}

static void *allocate(void *ctx, void *p, size_t old, size_t size)
{
    struct np_script *script = ctx;

    if (!p)
        old = 0;
    if (size == 0) {
        free(p);
        script->memory -= old;
        return NULL;
    }
    if (size > old && script->memory + (size - old) > MEMORY_LIMIT)
        return NULL;
    void *q = realloc(p, size);
    if (q)
        script->memory += size - old;
    return q;
}

static void on_steps(lua_State *lua, lua_Debug *debug)
{
    struct np_script *script = self(lua);

    (void)debug;
    script->steps -= HOOK_STEPS;
    if (script->steps >= 0)
        return;
    luaL_where(lua, 0); /* the function that was running */
    if (script->judging)
        lua_pushfstring(lua,
                        "takes too long: a rule may run %d instructions "
                        "on a mail",
                        CALL_STEPS);
    else
        lua_pushfstring(lua,
                        "takes too long: reading a rule file may run %d "
                        "instructions",
                        LOAD_STEPS);
    lua_concat(lua, 2);
    lua_error(lua);
}

/* --------------------------------------------------- from Lua to np_value */

static int compare_pairs(const void *a, const void *b)
{
    return strcmp(((const struct np_pair *)a)->key,
                  ((const struct np_pair *)b)->key);
}

static void take_value(lua_State *lua, int index, int depth,
                       struct np_value *out);

static void take_table(lua_State *lua, int index, int depth,
                       struct np_value *out)
{
    struct np_arena *arena = self(lua)->arena;
    size_t room = 0;

    if (depth > MAX_DEPTH)
        luaL_error(lua, "tables nested deeper than %d", MAX_DEPTH);
    out->type = NP_TABLE;
    out->n_list = lua_rawlen(lua, index);
    out->list = np_arena_alloc(arena, out->n_list * sizeof *out->list);
    for (size_t i = 0; i < out->n_list; i++) {
        lua_rawgeti(lua, index, (lua_Integer)i + 1);
        take_value(lua, lua_gettop(lua), depth + 1, &out->list[i]);
        lua_pop(lua, 1);
    }
    for (lua_pushnil(lua); lua_next(lua, index); lua_pop(lua, 1)) {
        if (lua_type(lua, -2) != LUA_TSTRING)
            continue;
        if (out->n_pairs == room) {
            size_t more = room ? room * 2 : 8;
            struct np_pair *p = np_arena_alloc(arena, more * sizeof *p);
            if (room)
                memcpy(p, out->pairs, room * sizeof *p);
            out->pairs = p;
            room = more;
        }
        struct np_pair *pair = &out->pairs[out->n_pairs++];
        pair->key = np_arena_strdup(arena, lua_tostring(lua, -2));
        take_value(lua, lua_gettop(lua), depth + 1, &pair->value);
    }
    if (out->n_pairs)
        qsort(out->pairs, out->n_pairs, sizeof *out->pairs, compare_pairs);
}

static void take_value(lua_State *lua, int index, int depth,
                       struct np_value *out)
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
        out->string =
            np_arena_strdup(self(lua)->arena, lua_tostring(lua, index));
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

/* ------------------------------------------------------------- primitives */

/* The line of the rule file that called us: the nearest Lua function on the
 * stack that is not part of the rule language itself. */
static void find_caller(lua_State *lua, const char **file, int *line)
{
    lua_Debug d;

    *file = "?";
    *line = 0;
    for (int level = 1; lua_getstack(lua, level, &d); level++) {
        lua_getinfo(lua, "Sl", &d);
        if (d.currentline < 0 || strcmp(d.source, "=nopitch.lua") == 0)
            continue;
        *file = np_arena_strdup(self(lua)->arena, d.source + 1);
        *line = d.currentline;
        return;
    }
}

static int lua_submit(lua_State *lua)
{
    struct np_script *script = self(lua);
    const char *verb = luaL_checkstring(lua, 1), *file;
    struct np_value *value = np_arena_alloc(script->arena, sizeof *value);
    int line;

    find_caller(lua, &file, &line);
    lua_settop(lua, 2);
    take_value(lua, 2, 0, value);
    const char *wrong = script->submit(script->ctx, verb, value, file, line);
    if (!wrong)
        return 0;
    lua_pushfstring(lua, "%s:%d: %s", file, line, wrong);
    return lua_error(lua);
}

/* where(): "init.lua:12: " */
static int lua_where(lua_State *lua)
{
    const char *file;
    int line;

    find_caller(lua, &file, &line);
    lua_pushfstring(lua, "%s:%d: ", file, line);
    return 1;
}

/* match(text, pattern): the matched part, or nil */
static int lua_match(lua_State *lua)
{
    size_t n;
    const char *text = luaL_optlstring(lua, 1, "", &n);
    const char *pattern = luaL_checkstring(lua, 2);
    char why[160];
    struct np_span span;
    struct np_re *re =
        np_re_cached(&self(lua)->patterns, pattern, why, sizeof why);

    if (!re)
        return luaL_error(lua, "bad pattern: %s", why);
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

/* ------------------------------------------------------------------ facts */

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

/* A handle on the facts, or on a group of them such as `history`; it holds
 * the group's name with a dot, or "". */
static void push_facts(lua_State *lua, const char *group)
{
    size_t n = strlen(group) + 1;
    memcpy(lua_newuserdatauv(lua, n, 0), group, n);
    luaL_setmetatable(lua, "nopitch.facts");
}

static int facts_index(lua_State *lua)
{
    const char *group = luaL_checkudata(lua, 1, "nopitch.facts");
    const char *key = luaL_checkstring(lua, 2);
    struct np_script *script = self(lua);
    struct np_value fact;
    char name[96];

    if (!script->judging)
        return luaL_error(lua, "this mail has been judged: facts cannot be "
                               "kept for later");
    if (snprintf(name, sizeof name, "%s%s", group, key) >= (int)sizeof name ||
        !script->fact(script->ctx, name, &fact))
        return luaL_error(lua, "there is no fact `%s%s`", group, key);
    if (fact.type == NP_TABLE) { /* a group */
        strcat(name, ".");
        push_facts(lua, name);
    } else {
        push_value(lua, &fact);
    }
    return 1;
}

static int facts_newindex(lua_State *lua)
{
    return luaL_error(lua, "facts cannot be changed");
}

/* --------------------------------------------------------------- the state */

static void copy_allowed(lua_State *lua, int env)
{
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
        bool top = strcmp(allowed[i].library, "_G") == 0;
        char names[256], *save, *name;

        lua_getglobal(lua, allowed[i].library);
        if (top)
            lua_pushvalue(lua, env);
        else
            lua_newtable(lua);
        snprintf(names, sizeof names, "%s", allowed[i].names);
        for (name = strtok_r(names, " ", &save); name;
             name = strtok_r(NULL, " ", &save)) {
            lua_getfield(lua, -2, name);
            lua_setfield(lua, -2, name);
        }
        if (top)
            lua_pop(lua, 1);
        else
            lua_setfield(lua, env, allowed[i].library);
        lua_pop(lua, 1);
    }
}

/* Makes the environment that all files share.  Strings lose their methods:
 * ("x"):rep(1e9) would go round the list above. */
static int open_state(lua_State *lua)
{
    luaL_openlibs(lua);
    lua_newtable(lua);
    int env = lua_gettop(lua);
    copy_allowed(lua, env);
    lua_pushcfunction(lua, lua_submit);
    lua_setfield(lua, env, "submit");
    lua_pushcfunction(lua, lua_match);
    lua_setfield(lua, env, "match");
    lua_pushcfunction(lua, lua_where);
    lua_setfield(lua, env, "where");
    lua_setfield(lua, LUA_REGISTRYINDEX, "nopitch.env");

    lua_pushliteral(lua, "");
    if (lua_getmetatable(lua, -1)) {
        lua_pushnil(lua);
        lua_setfield(lua, -2, "__index");
    }
    luaL_newmetatable(lua, "nopitch.facts");
    lua_pushcfunction(lua, facts_index);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, facts_newindex);
    lua_setfield(lua, -2, "__newindex");
    lua_pushliteral(lua, "facts");
    lua_setfield(lua, -2, "__metatable");
    lua_settop(lua, 0);
    return 0;
}

struct np_script *np_script_new(np_submit_fn submit, np_fact_fn fact, void *ctx)
{
    struct np_script *script = np_xrealloc(NULL, sizeof *script);

    *script = (struct np_script){
        .arena = np_arena_new(), .submit = submit, .fact = fact, .ctx = ctx};
    script->lua = lua_newstate(allocate, script);
    if (!script->lua)
        abort();
    *(struct np_script **)lua_getextraspace(script->lua) = script;
    lua_pushcfunction(script->lua, open_state);
    if (lua_pcall(script->lua, 0, 0, 0) != LUA_OK)
        abort();
    lua_sethook(script->lua, on_steps, LUA_MASKCOUNT, HOOK_STEPS);
    return script;
}

void np_script_free(struct np_script *script)
{
    if (!script)
        return;
    script->steps = CALL_STEPS;
    lua_close(script->lua);
    np_re_cache_clear(&script->patterns);
    np_arena_free(script->arena);
    free(script);
}

struct np_arena *np_script_arena(struct np_script *script)
{
    return script->arena;
}

static void take_error(lua_State *lua, struct np_error *error)
{
    const char *what = lua_type(lua, -1) == LUA_TSTRING
                           ? lua_tostring(lua, -1)
                           : "an error without a message";
    snprintf(error->message, sizeof error->message, "%s", what);
}

/* Under lua_pcall: loads, sets the environment, runs, takes the result. */
struct job {
    const char *file, *source;
    size_t size;
    bool guest;
    struct np_value *result;
};

/* Calls begin() or finish() of nopitch.lua, which keeps misspelled names. */
static void call_language(lua_State *lua, const char *function)
{
    lua_getfield(lua, LUA_REGISTRYINDEX, "nopitch.env");
    lua_getfield(lua, -1, function);
    lua_call(lua, 0, 0);
    lua_pop(lua, 1);
}

static int run_job(lua_State *lua)
{
    struct job *job = lua_touserdata(lua, 1);
    char name[300];

    snprintf(name, sizeof name, "=%s", job->file);
    if (job->guest)
        call_language(lua, "begin");
    if (luaL_loadbufferx(lua, job->source, job->size, name, "t") != LUA_OK)
        return lua_error(lua);
    lua_getfield(lua, LUA_REGISTRYINDEX, "nopitch.env");
    if (job->guest) { /* the rule language's own view, made by nopitch.lua */
        lua_getfield(lua, -1, "guest");
        lua_remove(lua, -2);
    }
    lua_setupvalue(lua, -2, 1);
    lua_call(lua, 0, 1);
    if (job->result)
        take_value(lua, lua_gettop(lua), 0, job->result);
    if (job->guest)
        call_language(lua, "finish");
    return 0;
}

enum np_status np_script_run(struct np_script *script, const char *file,
                             const char *source, size_t size, bool guest,
                             struct np_value *result, struct np_error *error)
{
    struct job job = {file, source, size, guest, result};
    lua_State *lua = script->lua;

    script->steps = LOAD_STEPS;
    lua_settop(lua, 0);
    lua_pushcfunction(lua, run_job);
    lua_pushlightuserdata(lua, &job);
    int rc = lua_pcall(lua, 1, 0, 0);
    if (rc != LUA_OK)
        take_error(lua, error);
    lua_settop(lua, 0);
    if (result) /* the table was copied: a lexicon's is a megabyte */
        lua_gc(lua, LUA_GCCOLLECT, 0);
    return rc == LUA_OK ? NP_OK : NP_BAD_RULES;
}

static int call_job(lua_State *lua)
{
    bool *result = lua_touserdata(lua, 2);

    lua_rawgeti(lua, LUA_REGISTRYINDEX, lua_tointeger(lua, 1));
    push_facts(lua, "");
    lua_call(lua, 1, 1);
    /* A condition that is built but not asked would be true of every mail. */
    if (lua_type(lua, -1) == LUA_TTABLE || lua_type(lua, -1) == LUA_TFUNCTION)
        return luaL_error(lua, "a function must return true or false, and this "
                               "returned a condition or a table");
    *result = lua_toboolean(lua, -1);
    return 0;
}

bool np_script_call(struct np_script *script, int function, bool *result,
                    struct np_error *error)
{
    lua_State *lua = script->lua;

    script->steps = CALL_STEPS;
    script->judging = true;
    lua_settop(lua, 0);
    lua_pushcfunction(lua, call_job);
    lua_pushinteger(lua, function);
    lua_pushlightuserdata(lua, result);
    int rc = lua_pcall(lua, 2, 0, 0);
    script->judging = false;
    if (rc != LUA_OK)
        take_error(lua, error);
    lua_settop(lua, 0);
    return rc == LUA_OK;
}
