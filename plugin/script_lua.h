/* What the parts of script share: the inside of a state.  For script*.c alone,
 * the only ones that know Lua. */
#ifndef NP_SCRIPT_LUA_H
#define NP_SCRIPT_LUA_H

#include "re.h"
#include "script.h"

#include <lauxlib.h>
#include <lualib.h>

struct np_script {
    lua_State *lua;
    struct np_arena *arena;
    np_submit_fn submit;
    np_fact_fn fact;
    void *ctx;
    size_t memory;               /* bytes held */
    size_t bytes;                /* that may still be asked for */
    long steps;                  /* left of the budget */
    const char *memory_fault;    /* which bound was hit; NULL: none */
    bool judging;                /* facts may be read */
    unsigned mail;               /* which they are of */
    struct np_re_cache patterns; /* of match() */
};

/* A handle on the facts of a mail, or on a group of them. */
struct np_script_facts {
    unsigned mail;
    char group[]; /* "" or "history." */
};

#define NP_SCRIPT_HOOK_STEPS 1000 /* instructions between two looks */

struct np_script *np_script_self(lua_State *lua);

/* script_bounds: budgets for reading a file, or for one function on one mail;
 * the state's allocator and hook; and spend(n), by which the rule language
 * pays for what C does for it. */
void np_script_budget(struct np_script *script, bool judging);
void *np_script_allocate(void *ctx, void *p, size_t old, size_t size);
void np_script_hook(lua_State *lua, lua_Debug *debug);
int np_script_spend(lua_State *lua);

/* Pays for `n` bytes that are kept outside of Lua, or raises. */
void np_script_pay(lua_State *lua, size_t n);

/* script_take: copies the value at `index` into the script's arena. */
void np_script_take(lua_State *lua, int index, int depth, struct np_value *out);

/* script_words: puts the primitives into the table at `env`, and makes the
 * metatable of facts. */
void np_script_add_words(lua_State *lua, int env);
void np_script_push_facts(lua_State *lua, const char *group);

/* The line of the rule file that is running: the nearest Lua function, from
 * stack level `level` on, that is not part of the rule language itself. */
void np_script_caller(lua_State *lua, int level, const char **file, int *line);

#endif
