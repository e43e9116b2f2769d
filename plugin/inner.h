/* The inside of an engine, for those who look at its rules. */
#ifndef NP_INNER_H
#define NP_INNER_H

#include "rules.h"

/* A file of the reader's that was read. */
struct np_engine_file {
    const char *name, *text;
};

struct np_engine {
    struct np_script *script;
    struct np_linkedin *linkedin;
    struct np_lexicon *lexicon;
    struct np_rules rules;
    uint64_t sources; /* hash of all rule files read */
    char fingerprint[17];
    const char **warnings;
    size_t n_warnings;
    bool loading_readers; /* the file being read is the reader's */
    struct np_engine_file *files;
    size_t n_files;
    const struct np_facts *facts; /* of the mail being judged */
    struct np_arena *examples;    /* of the example tried last */
};

/* Adds a warning, see np_engine_warning(). */
void np_engine_warn(struct np_engine *engine, const char *message);

/* The line of a reader's file in which `text` (its first line) stands, from
 * line `from` on; 0: it is not written like that. */
int np_engine_line_of(const struct np_engine *engine, const char *file,
                      int from, const char *text);

#endif
