/* Engines made: the shipped sources, and the reader's file over them. */
#include "inner.h"

#include "arena.h"
#include "nearest.h"
#include "ownfile.h"
#include "settings.h"
#include "sources.h"
#include "tags.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void np_engine_warn(struct np_engine *e, const char *message)
{
    e->warnings =
        np_xrealloc(e->warnings, (e->n_warnings + 1) * sizeof *e->warnings);
    e->warnings[e->n_warnings++] =
        np_arena_strdup(np_script_arena(e->script), message);
}

const char *np_engine_warning(const struct np_engine *e, size_t i)
{
    return i < e->n_warnings ? e->warnings[i] : NULL;
}

/* ----------------------------------------------------------------- sources */

static const struct np_source *find_source(const char *name)
{
    for (const struct np_source *s = np_sources; s->name; s++)
        if (strcmp(s->name, name) == 0)
            return s;
    return NULL;
}

/* What a shipped data file returns, in the script's memory. */
static enum np_status run_source(struct np_engine *e, const char *name,
                                 bool guest, const struct np_value **result,
                                 struct np_error *error)
{
    const struct np_source *s = find_source(name);
    struct np_value *value =
        np_arena_alloc(np_script_arena(e->script), sizeof *value);

    if (!s) {
        snprintf(error->message, sizeof error->message, "%s is not compiled in",
                 name);
        return NP_BAD_RULES;
    }
    enum np_status status = np_script_run(e->script, s->name, s->text, s->size,
                                          guest, value, error);
    if (result)
        *result = value;
    return status;
}

/* The rule language goes by a name that no file of the reader's has: errors
 * are looked for above it. */
static enum np_status run_language(struct np_engine *e, struct np_error *error)
{
    static const char *const files[] = {"base.lua", "nopitch.lua"};
    enum np_status status = NP_OK;

    for (size_t i = 0; !status && i < 2; i++) {
        const struct np_source *s = find_source(files[i]);
        status = np_script_run(e->script, NP_SCRIPT_LANGUAGE, s->text, s->size,
                               false, NULL, error);
    }
    return status;
}

static const struct np_value *load_language(void *ctx, const char *code)
{
    struct np_engine *e = ctx;
    const struct np_value *value;
    struct np_error error;
    char name[32];

    snprintf(name, sizeof name, "lang/%s.lua", code);
    if (run_source(e, name, false, &value, &error) == NP_OK)
        return value;
    np_engine_warn(e, error.message);
    return NULL;
}

int np_engine_line_of(const struct np_engine *e, const char *file, int from,
                      const char *text)
{
    const char *p = NULL;
    size_t n = strcspn(text, "\n");
    int line = 1;

    for (size_t i = 0; i < e->n_files; i++)
        if (strcmp(e->files[i].name, file) == 0)
            p = e->files[i].text;
    for (; p && *p && n; line++) {
        size_t length = strcspn(p, "\n");
        for (size_t i = 0; line >= from && i + n <= length; i++)
            if (strncmp(p + i, text, n) == 0)
                return line;
        p += length + (p[length] == '\n');
    }
    return 0;
}

/* Lua knows in which line a statement begins; what is wrong with it may stand
 * further down. */
static int find_fault(const struct np_engine *e, const char *file, int line)
{
    int found = e->rules.wrong_text
                    ? np_engine_line_of(e, file, line, e->rules.wrong_text)
                    : 0;

    if (e->rules.wrong_line)
        return e->rules.wrong_line;
    return found ? found : line;
}

/* A reader's rule that is wrong is left out and named; the others work on.
 * Anything else that is wrong ends the reading. */
static const char *on_submit(void *ctx, const char *verb,
                             const struct np_value *value, const char *file,
                             int *line)
{
    struct np_engine *e = ctx;
    const char *wrong = np_settings_submit(&e->rules, verb, value, file, *line);
    char message[700];

    if (wrong)
        *line = find_fault(e, file, *line);
    if (!wrong || !e->loading_readers || strcmp(verb, "rule") != 0)
        return wrong;
    /* The first line of a message says it all; what follows shows it. */
    int first = (int)strcspn(wrong, "\n");
    snprintf(message, sizeof message, "%s:%d: %.*s (this rule is left out)%s",
             file, *line, first, wrong, wrong + first);
    np_engine_warn(e, message);
    return NULL;
}

static bool on_fact(void *ctx, const char *name, struct np_value *out)
{
    struct np_engine *e = ctx;
    const struct np_fact *fact = np_fact_by_name(name);

    *out = (struct np_value){.type = NP_TABLE};
    if (!fact && np_fact_is_group(name))
        return true;
    if (!fact) {
        struct np_nearest near = {.name = name};
        np_facts_near(&near);
        *out = (struct np_value){
            .string = np_nearest_say(e->facts->arena, "fact", &near)};
        return false;
    }
    *out = np_facts_get(e->facts, fact);
    return true;
}

static void set_fingerprint(struct np_engine *e)
{
    snprintf(e->fingerprint, sizeof e->fingerprint, "%016" PRIx64,
             np_rules_fingerprint(&e->rules, e->sources));
}

static enum np_status check_together(struct np_engine *e, const char *file,
                                     struct np_error *error)
{
    const char *wrong = np_tags_check(&e->rules);

    if (!wrong)
        return NP_OK;
    snprintf(error->message, sizeof error->message, "%s: %s", file, wrong);
    return NP_BAD_RULES;
}

static enum np_status load_shipped(struct np_engine *e, struct np_error *error)
{
    const struct np_value *linkedin, *languages, *concepts;
    enum np_status status;

    if ((status = run_language(e, error)) ||
        (status = run_source(e, "linkedin.lua", false, &linkedin, error)) ||
        (status = run_source(e, "languages.lua", false, &languages, error)) ||
        (status = run_source(e, "concepts.lua", false, &concepts, error)) ||
        (status = np_linkedin_new(linkedin, &e->linkedin, error)))
        return status;
    e->lexicon = np_lexicon_new(languages, concepts, load_language, e);
    np_rules_init(&e->rules, np_script_arena(e->script), e->lexicon,
                  e->linkedin);
    if ((status = run_source(e, "tags.lua", true, NULL, error)))
        return status;
    for (const struct np_source *s = np_sources; s->name; s++) {
        if (strncmp(s->name, "rules/", 6) == 0 &&
            (status = run_source(e, s->name, true, NULL, error)))
            return status;
    }
    return check_together(e, "tags.lua", error);
}

enum np_status np_engine_new(struct np_engine **engine, struct np_error *error)
{
    struct np_engine *e = np_xrealloc(NULL, sizeof *e);

    memset(e, 0, sizeof *e);
    e->sources = np_hash(0xcbf29ce484222325u, np_sources_digest);
    e->script = np_script_new(on_submit, on_fact, e);
    enum np_status status = load_shipped(e, error);
    if (status) {
        np_engine_free(e);
        return status;
    }
    set_fingerprint(e);
    *engine = e;
    return NP_OK;
}

void np_engine_free(struct np_engine *e)
{
    if (!e)
        return;
    np_rules_free(&e->rules);
    np_lexicon_free(e->lexicon);
    np_linkedin_free(e->linkedin);
    np_script_free(e->script);
    np_arena_free(e->examples);
    free(e->files);
    free(e->warnings);
    free(e);
}

/* ---------------------------------------------------------- the reader's file
 */

/* What the reader wrote is kept, to say in which line of it something stands.
 */
static void remember_file(struct np_engine *e, const char *name,
                          const char *text)
{
    e->files = np_xgrow(e->files, e->n_files, sizeof *e->files);
    e->files[e->n_files++] = (struct np_engine_file){name, text};
}

enum np_status np_engine_load(struct np_engine *e, const char *path,
                              struct np_error *error)
{
    struct np_arena *arena = np_script_arena(e->script);
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    char *text;
    size_t size;
    enum np_status status = np_ownfile_read(path, &text, &size, error);

    if (status)
        return status;
    e->rules.build.folder =
        np_arena_strndup(arena, path, (size_t)(name - path));
    remember_file(e, np_arena_strdup(arena, name),
                  np_arena_strdup(arena, text));
    e->loading_readers = true;
    status = np_script_run(e->script, name, text, size, true, NULL, error);
    e->loading_readers = false;
    e->sources = np_hash(e->sources, text);
    free(text);
    if (!status)
        status = check_together(e, name, error);
    set_fingerprint(e);
    return status;
}
