/* nopitch check: rule files looked at, and their examples tried. */
#include "cmd.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>

/* ------------------------------------------------------------------- rules */

/* What comes first in each line: `setup --check` has columns. */
static void on_remark(void *ctx, const struct np_remark *r)
{
    printf("%s%s", (const char *)ctx, r->file);
    if (r->line)
        printf(":%d", r->line);
    printf(": %s%s\n", r->wrong ? "" : "note: ", r->text);
}

static const char *plural(size_t n)
{
    return n == 1 ? "" : "s";
}

static void sum_up(const char *column, const char *name,
                   const struct np_lint *lint, size_t wrong)
{
    printf("%s%s: %zu rule%s and %zu example%s: ", column, name, lint->rules,
           plural(lint->rules), lint->examples, plural(lint->examples));
    if (wrong)
        printf("%zu thing%s to mend\n", wrong, plural(wrong));
    else if (lint->bare)
        printf("all is well; %zu without examples\n", lint->bare);
    else
        printf("all is well\n");
}

bool np_check_rules(const char *column, const char *name,
                    struct np_engine *engine, bool shipped)
{
    struct np_lint lint;
    const char *warning;
    size_t n = 0;

    for (; (warning = np_engine_warning(engine, n)); n++)
        printf("%s%s\n", column, warning);
    np_engine_lint(engine, shipped, on_remark, (void *)column, &lint);
    sum_up(column, name, &lint, lint.wrong + n);
    return lint.wrong + n == 0;
}

/* One rule file, over the shipped rules; `path` NULL: these alone. */
static int check_file(const char *path)
{
    const char *slash = path ? strrchr(path, '/') : NULL;
    const char *name = !path ? "the shipped rules" : slash ? slash + 1 : path;
    struct np_engine *engine;
    struct np_error error;
    enum np_status status = np_engine_new(&engine, &error);
    const char *warning;
    int rc = EX_DATAERR;

    if (status) {
        np_complain("check", "the shipped rules: %s", error.message);
        return np_exit_status(status);
    }
    if (path)
        status = np_engine_load(engine, path, &error);
    if (status) { /* what was found before that counts as well */
        for (size_t i = 0; (warning = np_engine_warning(engine, i)); i++)
            printf("%s\n", warning);
        np_complain("check", "%s", error.message);
        rc = status == NP_NO_FILE ? EX_NOINPUT : EX_DATAERR;
    } else if (np_check_rules("", name, engine, !path)) {
        rc = EX_OK;
    }
    np_engine_free(engine);
    return rc;
}

static int is_lua(const struct dirent *entry)
{
    size_t n = strlen(entry->d_name);

    return entry->d_name[0] != '.' && n > 4 &&
           strcmp(entry->d_name + n - 4, ".lua") == 0;
}

/* Each file by itself: rules of two files do not see each other. */
static int check_directory(const char *path)
{
    struct dirent **entries;
    int n = scandir(path, &entries, is_lua, alphasort), rc = EX_OK;
    char file[4096];

    for (int i = 0; i < n; i++) {
        snprintf(file, sizeof file, "%s/%s", path, entries[i]->d_name);
        int one = check_file(file);
        rc = one ? one : rc;
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
    if (n > 0)
        return rc;
    np_complain("check", "%s: %s", path,
                n < 0 ? strerror(errno) : "has no rule files, *.lua");
    return EX_NOINPUT;
}

/* init.lua, as judging reads it. */
static int check_own(void)
{
    char path[4096];
    struct stat st;

    np_rules_path(path, sizeof path);
    if (*path && (lstat(path, &st) == 0 || errno != ENOENT))
        return check_file(path);
    printf("%s is not there: the defaults are used\n",
           *path ? path : "init.lua");
    return check_file(NULL);
}

/* ---------------------------------------------------------------- operands */

static bool is_rule_file(const char *path, const struct stat *st)
{
    size_t n = strlen(path);

    return S_ISREG(st->st_mode) && n > 4 && strcmp(path + n - 4, ".lua") == 0;
}

static bool is_directory(const char *path, const struct stat *st)
{
    (void)path;
    return S_ISDIR(st->st_mode);
}

/* What can be checked, the special before the general. */
static const struct {
    bool (*is)(const char *path, const struct stat *st);
    int (*check)(const char *path);
} subjects[] = {
    {is_rule_file, check_file},
    {is_directory, check_directory},
};

static int check_operand(const char *path)
{
    struct stat st;

    if (stat(path, &st) != 0) {
        np_complain("check", "%s: %s", path, strerror(errno));
        return EX_NOINPUT;
    }
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++)
        if (subjects[i].is(path, &st))
            return subjects[i].check(path);
    np_complain("check", "%s is neither a rule file, *.lua, nor a directory",
                path);
    return EX_USAGE;
}

int np_cmd_check(int argc, char **argv)
{
    const struct np_option options[] = {{NULL, NULL, NULL}};
    int n, rc = np_options("check", options, argc, argv, &n);

    if (rc)
        return rc;
    if (!n)
        return check_own();
    for (int i = 0; i < n; i++) {
        int one = check_operand(argv[i]);
        rc = one ? one : rc;
    }
    return rc;
}
