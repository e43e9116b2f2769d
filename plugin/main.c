/* The program: chooses a subcommand.  Also runs as `notmuch nopitch`. */
#include "cmd.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

static const struct np_command commands[] = {
    {"tag", np_cmd_tag,
     "[--dry-run] [--json] [--quiet] [--limit N] [--all | QUERY...]",
     "judge LinkedIn mail and tag it: what is new, or what QUERY finds"},
    {"explain", np_cmd_explain, "[--json] id:MESSAGE-ID | FILE | -",
     "say what a mail is and why it is tagged, or why not"},
    {"undo", np_cmd_undo, "[RUN | --list]",
     "take back what the last run of `tag` did, or RUN"},
    {"check", np_cmd_check, "[FILE.lua | DIR]...",
     "look at your rules for mistakes, and try their examples"},
    {"setup", np_cmd_setup, "[--print | --check | --remove]",
     "put nopitch into notmuch's hooks, and the views into its database"},
    {"filter", np_cmd_filter, "[--history FILE]",
     "read a mail, write it with its verdict in header fields"},
    {"display", np_cmd_display,
     "[--color auto|always|never] [--history FILE]",
     "show a mail in a mail reader: verdict, reasons, the sender's words"},
};

static void usage(FILE *out)
{
    fprintf(out, "usage: nopitch COMMAND [OPTIONS] [ARGUMENTS]\n\n");
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        fprintf(out, "  %s %s\n      %s\n", commands[i].name,
                commands[i].synopsis, commands[i].about);
    fprintf(out, "\n`nopitch --version`, `man nopitch`, `man nopitch-rules`\n");
}

/* ------------------------------------------------------------------ shared */

void np_complain(const char *command, const char *format, ...)
{
    va_list ap;

    fprintf(stderr, "nopitch %s: ", command);
    va_start(ap, format);
    vfprintf(stderr, format, ap);
    va_end(ap);
    fputc('\n', stderr);
}

int np_exit_status(enum np_status status)
{
    switch (status) {
    case NP_OK:
        return EX_OK;
    case NP_TOO_LARGE:
    case NP_BAD_MAIL:
        return EX_DATAERR;
    case NP_NO_FILE:
        return EX_NOINPUT;
    case NP_BAD_RULES:
        return EX_CONFIG;
    case NP_NO_DATABASE:
        return EX_NOINPUT;
    case NP_BAD_QUERY:
        return EX_USAGE;
    case NP_LOCKED:
    case NP_CHANGED:
        return EX_TEMPFAIL;
    default:
        return EX_SOFTWARE;
    }
}

static int bad_option(const char *command, const char *arg,
                      const struct np_option *options)
{
    fprintf(stderr, "nopitch %s: unknown option %s; there %s", command, arg,
            options->name ? "are" : "are none");
    for (const struct np_option *o = options; o->name; o++)
        fprintf(stderr, " %s", o->name);
    fputc('\n', stderr);
    return EX_USAGE;
}

/* One option at argv[*i], perhaps with its value behind it. */
static int take_option(const char *command, const struct np_option *options,
                       int argc, char **argv, int *i)
{
    const char *arg = argv[*i], *equals = strchr(arg, '=');
    size_t n = equals ? (size_t)(equals - arg) : strlen(arg);
    const struct np_option *o = options;

    while (o->name && !(strlen(o->name) == n && !strncmp(o->name, arg, n)))
        o++;
    if (!o->name || (equals && !o->value))
        return bad_option(command, arg, options);
    if (o->flag)
        *o->flag = true;
    if (!o->value)
        return EX_OK;
    if (!equals && *i + 1 >= argc) {
        np_complain(command, "%s wants a value", arg);
        return EX_USAGE;
    }
    *o->value = equals ? equals + 1 : argv[++*i];
    return EX_OK;
}

int np_options(const char *command, const struct np_option *options, int argc,
               char **argv, int *n)
{
    bool operands = false;

    *n = 0;
    for (int i = 0; i < argc; i++) {
        if (!operands && strcmp(argv[i], "--") == 0) {
            operands = true;
        } else if (!operands && argv[i][0] == '-' && argv[i][1]) {
            int rc = take_option(command, options, argc, argv, &i);
            if (rc)
                return rc;
        } else {
            argv[(*n)++] = argv[i];
        }
    }
    return EX_OK;
}

void np_rules_path(char *path, size_t size)
{
    const char *xdg = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");

    path[0] = '\0';
    if (xdg && *xdg)
        snprintf(path, size, "%s/nopitch/init.lua", xdg);
    else if (home && *home)
        snprintf(path, size, "%s/.config/nopitch/init.lua", home);
}

static void trust_ids(struct np_engine *engine, const char *authserv)
{
    char *save, *copy = strdup(authserv);

    if (!copy)
        abort();
    for (char *id = strtok_r(copy, " ", &save); id;
         id = strtok_r(NULL, " ", &save))
        np_engine_trust_authserv(engine, id);
    free(copy);
}

struct np_engine *np_open_engine(const char *command, const char *authserv,
                                 int *rc)
{
    struct np_engine *engine;
    struct np_error error;
    char path[4096];
    struct stat st;
    enum np_status status = np_engine_new(&engine, &error);

    if (status) {
        np_complain(command, "the shipped rules: %s", error.message);
        *rc = np_exit_status(status);
        return NULL;
    }
    np_rules_path(path, sizeof path);
    /* A file that cannot be reached is no reason to judge without it. */
    if (*path && (lstat(path, &st) == 0 || errno != ENOENT))
        status = np_engine_load(engine, path, &error);
    if (status) {
        np_complain(command, "%s (in %s)", error.message, path);
        np_engine_free(engine);
        *rc = status == NP_NO_FILE ? EX_CONFIG : np_exit_status(status);
        return NULL;
    }
    trust_ids(engine, authserv);
    return engine;
}

struct np_store *np_open_store(const char *command, int *rc)
{
    struct np_store *store;
    struct np_error error;
    enum np_status status = np_store_open(NULL, &store, &error);

    if (!status)
        return store;
    np_complain(command, "%s", error.message);
    *rc = np_exit_status(status);
    return NULL;
}

void np_print_warnings(const char *command, const struct np_engine *engine,
                       size_t *n)
{
    const char *warning;

    while ((warning = np_engine_warning(engine, *n))) {
        np_complain(command, "%s", warning);
        ++*n;
    }
}

/* To the microsecond: two runs often fall into one second, and what `undo`
 * takes back is the later one.  The process makes the name unique. */
int64_t np_name_run(char name[NP_RUN_NAME])
{
    struct timespec now;
    struct tm tm;
    char stamp[20];

    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &tm);
    strftime(stamp, sizeof stamp, "%Y%m%dT%H%M%S", &tm);
    snprintf(name, NP_RUN_NAME, "%s.%06dZ-%d", stamp,
             (int)(now.tv_nsec / 1000 % 1000000), (int)getpid());
    return now.tv_sec;
}

bool np_use_color(FILE *file)
{
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");

    return isatty(fileno(file)) && !(no_color && *no_color) &&
           !(term && strcmp(term, "dumb") == 0);
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "";

    bool help = !strcmp(name, "--help") || !strcmp(name, "-h") ||
                !strcmp(name, "help") ||
                (argc > 2 && strcmp(argv[2], "--help") == 0);
    if (help) {
        usage(stdout);
        return EX_OK;
    }
    if (strcmp(name, "--version") == 0) {
        puts("nopitch " NP_VERSION);
        return EX_OK;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (strcmp(commands[i].name, name) != 0)
            continue;
        int rc = commands[i].run(argc - 2, argv + 2);
        if (fflush(stdout) != 0 && rc == EX_OK && errno != EPIPE)
            rc = EX_IOERR;
        return rc;
    }
    if (*name)
        fprintf(stderr, "nopitch: there is no command `%s`\n", name);
    usage(stderr);
    return EX_USAGE;
}
