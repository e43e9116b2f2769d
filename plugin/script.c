#include "script_lua.h"

#include "arena.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What stays of Lua's libraries; all else is absent.  Left out with reason:
 * string.rep, format with widths, and patterns can burn memory or time out of
 * the hook's sight; pcall would swallow the budget's error; coroutines run
 * without the hook.  Rule files get less: see lua/base.lua. */
static const struct {
    const char *library, *names;
} allowed[] = {
    {"_G", "error ipairs next pairs select tonumber tostring type"
           " setmetatable"},
    {"string", "byte char len lower upper sub reverse"},
    {"table", "insert remove concat unpack sort"},
    {"math", "abs ceil floor max min huge pi fmod sqrt log exp"},
};

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

/* Makes the environment that the rule language is written in. */
static int open_state(lua_State *lua)
{
    luaL_openlibs(lua);
    lua_newtable(lua);
    int env = lua_gettop(lua);
    copy_allowed(lua, env);
    np_script_add_words(lua, env);
    lua_setfield(lua, LUA_REGISTRYINDEX, "nopitch.env");
    lua_settop(lua, 0);
    return 0;
}

struct np_script *np_script_new(np_submit_fn submit, np_fact_fn fact, void *ctx)
{
    struct np_script *script = np_xrealloc(NULL, sizeof *script);

    *script = (struct np_script){
        .arena = np_arena_new(), .submit = submit, .fact = fact, .ctx = ctx};
    np_script_budget(script, false);
    script->lua = lua_newstate(np_script_allocate, script);
    if (!script->lua)
        abort();
    *(struct np_script **)lua_getextraspace(script->lua) = script;
    lua_pushcfunction(script->lua, open_state);
    if (lua_pcall(script->lua, 0, 0, 0) != LUA_OK)
        abort();
    lua_sethook(script->lua, np_script_hook, LUA_MASKCOUNT,
                NP_SCRIPT_HOOK_STEPS);
    return script;
}

void np_script_free(struct np_script *script)
{
    if (!script)
        return;
    np_script_budget(script, false);
    lua_close(script->lua);
    np_re_cache_clear(&script->patterns);
    np_arena_free(script->arena);
    free(script);
}

struct np_arena *np_script_arena(struct np_script *script)
{
    return script->arena;
}

void np_script_next_mail(struct np_script *script)
{
    script->mail++;
}

#define MAX_SAID 320 /* bytes of a message of Lua's that are passed on */

static size_t cut(const char *s)
{
    size_t n = strlen(s);

    for (n = n > MAX_SAID ? MAX_SAID : n;
         n && ((unsigned char)s[n] & 0xc0) == 0x80;)
        n--;
    return n;
}

/* A rule may say anything in its error, even words of a mail. */
static void take_error(struct np_script *script, int rc, const char *file,
                       struct np_error *error)
{
    struct np_arena *arena = np_arena_new();
    const char *what = "an error without a message";

    if (rc == LUA_ERRMEM)
        what = script->memory_fault ? script->memory_fault : "out of memory";
    else if (lua_type(script->lua, -1) == LUA_TSTRING)
        what = lua_tostring(script->lua, -1);
    snprintf(error->message, sizeof error->message, "%s%s%s",
             rc == LUA_ERRMEM && file ? file : "",
             rc == LUA_ERRMEM && file ? ": " : "",
             np_text_block(arena, np_text_clean(arena, what, cut(what))));
    np_arena_free(arena);
}

/* What Lua's compiler says, and what it mostly comes from. */
static int explain_syntax(lua_State *lua)
{
    static const struct {
        const char *says, *hint;
    } hints[] = {
        {"'}' expected", "; is a comma or a quotation mark missing before it?"},
        {"invalid escape sequence",
         "; write patterns in [[...]], where backslashes need no doubling"},
        {"expected near '='", "; comparisons are >= <= > < == ~="},
        {"syntax error near", "; is it a text without its quotes?"},
        {"unfinished string", "; is a quotation mark missing?"},
    };
    const char *what = lua_tostring(lua, -1);

    for (size_t i = 0; what && i < sizeof hints / sizeof *hints; i++) {
        if (!strstr(what, hints[i].says))
            continue;
        lua_pushstring(lua, hints[i].hint);
        lua_concat(lua, 2);
        break;
    }
    return lua_error(lua);
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
        return explain_syntax(lua);
    lua_getfield(lua, LUA_REGISTRYINDEX, "nopitch.env");
    if (job->guest) { /* the rule language's own view, made by nopitch.lua */
        lua_getfield(lua, -1, "guest");
        lua_remove(lua, -2);
    }
    lua_setupvalue(lua, -2, 1);
    lua_call(lua, 0, 1);
    if (job->result)
        np_script_take(lua, lua_gettop(lua), 0, job->result);
    if (job->guest)
        call_language(lua, "finish");
    return 0;
}

/* An error of the rule language itself is told by the reader's line. */
static int place_error(lua_State *lua)
{
    static const char mark[] = NP_SCRIPT_LANGUAGE ":";
    const char *what = lua_tostring(lua, 1), *file;
    int line;

    if (lua_type(lua, 1) != LUA_TSTRING ||
        strncmp(what, mark, sizeof mark - 1) != 0)
        return 1;
    what += sizeof mark - 1;
    what += strspn(what, "0123456789");
    np_script_caller(lua, 1, &file, &line);
    lua_pushfstring(lua, "%s:%d%s", file, line, what);
    return 1;
}

enum np_status np_script_run(struct np_script *script, const char *file,
                             const char *source, size_t size, bool guest,
                             struct np_value *result, struct np_error *error)
{
    struct job job = {file, source, size, guest, result};
    lua_State *lua = script->lua;

    np_script_budget(script, false);
    lua_settop(lua, 0);
    lua_pushcfunction(lua, place_error);
    lua_pushcfunction(lua, run_job);
    lua_pushlightuserdata(lua, &job);
    int rc = lua_pcall(lua, 1, 0, 1);
    if (rc != LUA_OK)
        take_error(script, rc, file, error);
    np_script_budget(script, false);
    lua_settop(lua, 0);
    if (result) /* the table was copied: a lexicon's is a megabyte */
        lua_gc(lua, LUA_GCCOLLECT, 0);
    return rc == LUA_OK ? NP_OK : NP_BAD_RULES;
}

static int call_job(lua_State *lua)
{
    bool *result = lua_touserdata(lua, 2);

    lua_rawgeti(lua, LUA_REGISTRYINDEX, lua_tointeger(lua, 1));
    np_script_push_facts(lua, "");
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

    np_script_budget(script, true);
    lua_settop(lua, 0);
    lua_pushcfunction(lua, place_error);
    lua_pushcfunction(lua, call_job);
    lua_pushinteger(lua, function);
    lua_pushlightuserdata(lua, result);
    int rc = lua_pcall(lua, 2, 0, 1);
    if (rc != LUA_OK)
        take_error(script, rc, NULL, error);
    np_script_budget(script, false);
    lua_settop(lua, 0);
    return rc == LUA_OK;
}
