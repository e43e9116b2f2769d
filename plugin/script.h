/* The bounded Lua state that rule files run in: the only place that makes one.
 *
 * What a script may do: the pure parts of Lua, without pattern functions over
 * text, pcall, coroutines, loading, files and the like (see allowed[] in
 * script.c), within a memory and an instruction budget.  What it can reach of
 * us: submit(), which hands a table over as struct np_value, and match(). */
#ifndef NP_SCRIPT_H
#define NP_SCRIPT_H

#include "nopitch.h"
#include "value.h"

struct np_arena;
struct np_script;

/* The name under which lua/nopitch.lua is run: its lines are not those that a
 * reader wants to hear of. */
#define NP_SCRIPT_LANGUAGE "(rule language)"

/* Receives what Lua submits: `verb` says what `value` (in the script's arena)
 * is.  `file` and *line name the rule file.  Returns NULL, or a sentence that
 * becomes the Lua error at *line, which may be made more precise. */
typedef const char *(*np_submit_fn)(void *ctx, const char *verb,
                                    const struct np_value *value,
                                    const char *file, int *line);

/* Facts for functions, read by name ("kind", "history.unanswered").  False:
 * there is no such fact, and fact->string says so; a fact that the mail lacks
 * is NP_NIL. */
typedef bool (*np_fact_fn)(void *ctx, const char *name, struct np_value *fact);

struct np_script *np_script_new(np_submit_fn submit, np_fact_fn fact,
                                void *ctx);
void np_script_free(struct np_script *script);

/* Runs `source` under the name `file`.  `*result` (may be NULL) is what it
 * returns.  With `guest` an unknown global is an error that names the nearest
 * known one.  On failure `error` has file, line and what is wrong. */
enum np_status np_script_run(struct np_script *script, const char *file,
                             const char *source, size_t size, bool guest,
                             struct np_value *result, struct np_error *error);

/* Another mail is judged from now on: handles on facts of the one before are
 * stale, and using them is an error. */
void np_script_next_mail(struct np_script *script);

/* Calls a function that was submitted, with the facts as its argument.  True
 * and its truth in *result; false with the error in `error`. */
bool np_script_call(struct np_script *script, int function, bool *result,
                    struct np_error *error);

/* Memory that lives as long as the script. */
struct np_arena *np_script_arena(struct np_script *script);

#endif
