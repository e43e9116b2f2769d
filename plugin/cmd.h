/* What the subcommands share. */
#ifndef NP_CMD_H
#define NP_CMD_H

#include "nopitch.h"

#include <stdio.h>

/* A subcommand: its arguments without its own name in front; returns an exit
 * status of sysexits.h. */
struct np_command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *synopsis; /* its arguments */
    const char *about;    /* one line */
};

int np_cmd_tag(int argc, char **argv);
int np_cmd_explain(int argc, char **argv);
int np_cmd_undo(int argc, char **argv);
int np_cmd_setup(int argc, char **argv);

/* The option table of a subcommand: a flag, or with a value. */
struct np_option {
    const char *name; /* "--dry-run" */
    bool *flag;
    const char **value;
};

/* Takes options off `argv`; what is left are operands, *n of them.  Returns
 * EX_OK, or EX_USAGE after one line on stderr. */
int np_options(const char *command, const struct np_option *options, int argc,
               char **argv, int *n);

/* One line on stderr: "nopitch COMMAND: MESSAGE". */
void np_complain(const char *command, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The sysexits status for a status of the library. */
int np_exit_status(enum np_status status);

/* An engine with the reader's init.lua, if there is one.  Complains and
 * returns NULL with the exit status in *rc if that fails.  `authserv`: ids
 * that setup learned, or "". */
struct np_engine *np_open_engine(const char *command, const char *authserv,
                                 int *rc);

/* Opens the store; the same. */
struct np_store *np_open_store(const char *command, int *rc);

/* Prints the engine's warnings from the *n-th on; *n counts those printed. */
void np_print_warnings(const char *command, const struct np_engine *engine,
                       size_t *n);

#define NP_RUN_NAME 48 /* bytes of a run's name */

/* Names a run after this moment, so that names sort as runs came; returns it
 * in seconds since 1970. */
int64_t np_name_run(char name[NP_RUN_NAME]);

/* Whether to use colours on `file`: a terminal, no NO_COLOR, no dumb one. */
bool np_use_color(FILE *file);

#endif
