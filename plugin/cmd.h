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
int np_cmd_check(int argc, char **argv);
int np_cmd_setup(int argc, char **argv);
int np_cmd_filter(int argc, char **argv);
int np_cmd_display(int argc, char **argv);

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

/* $XDG_CONFIG_HOME/nopitch/init.lua; "" if there is no home. */
void np_rules_path(char *path, size_t size);

/* Prints what there is to say of an engine's rules, each line behind `column`,
 * and a last one that sums up; true if all is well.  `name` is what was
 * checked; `shipped`: see np_engine_lint(). */
bool np_check_rules(const char *column, const char *name,
                    struct np_engine *engine, bool shipped);

/* Opens the store; the same. */
struct np_store *np_open_store(const char *command, int *rc);

/* Prints the engine's warnings from the *n-th on; *n counts those printed. */
void np_print_warnings(const char *command, const struct np_engine *engine,
                       size_t *n);

#define NP_RUN_NAME 48 /* bytes of a run's name */

/* Names a run after this moment, so that names sort as runs came; returns it
 * in seconds since 1970. */
int64_t np_name_run(char name[NP_RUN_NAME]);

/* Standard input, all of it, so that it can be passed on.  What is more than a
 * mail may have stands in an unlinked file. */
struct np_input {
    char *bytes; /* at most NP_MAX_MAIL + 1 of them */
    size_t size;
    int spool;         /* the rest; -1: there is none */
    char chunk[32768]; /* what found no room in the spool */
    size_t n_chunk;
    bool unread; /* there is no room: the rest still is on standard input */
};

/* EX_OK, or EX_IOERR after one line on stderr. */
int np_input_read(const char *command, struct np_input *input);

/* Writes `size` bytes of `text` and then the input behind its first `skip`
 * bytes to standard output.  EX_OK, or EX_IOERR after one line on stderr. */
int np_input_pass(const char *command, struct np_input *input, const char *text,
                  size_t size, size_t skip);

/* Does `job` in a process of its own, so that whatever a mail or a library
 * does to it, this one goes on.  What it writes to `out` is *text, malloc'ed.
 * False, after one line on stderr, where it crashes, takes too long or returns
 * false (it has complained then). */
bool np_guarded(const char *command, bool (*job)(void *ctx, FILE *out),
                void *ctx, char **text, size_t *size);

/* The engine's judgement of a mail with the past that is at hand: of the file
 * `history`, or else of notmuch's database, if there is one.  False after one
 * line on stderr. */
struct np_judging {
    const char *command;
    const char *history; /* a file's name, or NULL */
    bool remember;       /* writes the mail to it */
    bool undated;        /* nothing is before a mail without a date */
    struct np_engine *engine;
    struct np_store *store;
    struct np_history_file *file;
};
bool np_judging_open(struct np_judging *judging);
bool np_judging_judge(struct np_judging *judging, const char *bytes,
                      size_t size, struct np_judgement **judgement);

/* Whether to use colours on `file`: a terminal, no NO_COLOR, no dumb one. */
bool np_use_color(FILE *file);

#endif
