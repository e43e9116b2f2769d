/* How much a rule file may take: instructions, memory, and work that C does
 * for it out of the hook's sight. */
#include "script_lua.h"

#include <stdlib.h>

#define MEMORY_LIMIT (32u << 20)  /* bytes that a state may hold */
#define STRING_LIMIT (256u << 10) /* bytes of one text */
#define LOAD_STEPS 20000000       /* instructions to read one rule file */
#define LOAD_BYTES (128u << 20)   /* bytes asked for meanwhile, freed or not */
#define CALL_STEPS 200000         /* instructions of one rule on one mail */
#define CALL_BYTES (8u << 20)     /* bytes asked for meanwhile */

struct np_script *np_script_self(lua_State *lua)
{
    return *(struct np_script **)lua_getextraspace(lua);
}

void np_script_budget(struct np_script *script, bool judging)
{
    script->judging = judging;
    script->steps = judging ? CALL_STEPS : LOAD_STEPS;
    script->bytes = judging ? CALL_BYTES : LOAD_BYTES;
    script->memory_fault = NULL;
}

/* What is refused, and why: Lua says no more than "not enough memory". */
static const char *refuse(const struct np_script *script, bool string,
                          size_t size, size_t more)
{
    if (string && size > STRING_LIMIT)
        return "makes a text of more than 256 KiB";
    if (script->memory + more > MEMORY_LIMIT)
        return "takes too much memory: all rules together may hold 32 MiB";
    if (more > script->bytes)
        return script->judging
                   ? "takes too much memory: a rule may make 8 MiB on a mail"
                   : "takes too much memory: reading a rule file may make "
                     "128 MiB";
    return NULL;
}

/* Copying texts again and again takes time that the hook does not see: what is
 * asked for is counted, even if it is freed at once. */
void *np_script_allocate(void *ctx, void *p, size_t old, size_t size)
{
    struct np_script *script = ctx;
    bool string = !p && old == LUA_TSTRING;

    if (!p)
        old = 0;
    if (size == 0) {
        free(p);
        script->memory -= old;
        return NULL;
    }
    size_t more = size > old ? size - old : 0;
    const char *fault = more ? refuse(script, string, size, more) : NULL;
    if (fault) {
        script->memory_fault = fault;
        return NULL;
    }
    void *q = realloc(p, size);
    if (!q)
        return NULL;
    script->memory += size;
    script->memory -= old;
    script->bytes -= more;
    return q;
}

static int exhausted(lua_State *lua, int level)
{
    const char *file;
    int line;

    np_script_caller(lua, level, &file, &line);
    if (np_script_self(lua)->judging)
        lua_pushfstring(lua,
                        "%s:%d: takes too long: a rule may run %d "
                        "instructions on a mail",
                        file, line, CALL_STEPS);
    else
        lua_pushfstring(lua,
                        "%s:%d: takes too long: reading a rule file may run "
                        "%d instructions",
                        file, line, LOAD_STEPS);
    return lua_error(lua);
}

void np_script_hook(lua_State *lua, lua_Debug *debug)
{
    struct np_script *script = np_script_self(lua);

    (void)debug;
    script->steps -= NP_SCRIPT_HOOK_STEPS;
    if (script->steps < 0)
        exhausted(lua, 0);
}

int np_script_spend(lua_State *lua)
{
    struct np_script *script = np_script_self(lua);
    lua_Number n = luaL_checknumber(lua, 1);

    if (!(n >= 0 && n <= script->steps)) {
        script->steps = -1;
        return exhausted(lua, 1);
    }
    script->steps -= (long)n;
    return 0;
}

void np_script_pay(lua_State *lua, size_t n)
{
    struct np_script *script = np_script_self(lua);

    if (n > script->bytes)
        luaL_error(lua, "a rule file that says too much: what it submits may "
                        "take 128 MiB");
    script->bytes -= n;
}
