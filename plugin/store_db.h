/* What the files of the store share: the database itself. */
#ifndef NP_STORE_DB_H
#define NP_STORE_DB_H

#include "store.h"

#include <notmuch.h>

#define NP_MAX_OWN 64 /* addresses of the reader */

struct np_store {
    notmuch_database_t *db; /* read-only */
    char *config;
    unsigned long revision;
    char *uuid, *hook_dir, *authserv;
    char *own[NP_MAX_OWN];
    size_t n_own;
    struct np_name_cache *names;
    struct np_arena *scratch, *lasting;
};

/* Puts "WHAT: WHY", one line of it, into `error`, and returns `status`. */
enum np_status np_db_say(struct np_error *error, enum np_status status,
                         const char *what, const char *why);

enum np_status np_db_open(const char *config, notmuch_database_mode_t mode,
                          notmuch_database_t **db, struct np_error *error);

/* Opens for writing, once nobody else does; NP_LOCKED after half a minute. */
enum np_status np_db_open_writable(struct np_store *store,
                                   notmuch_database_t **db,
                                   struct np_error *error);

/* Reads tags, properties and so on of a message. */
void np_db_take_record(struct np_arena *arena, notmuch_message_t *message,
                       struct np_record *record);

#endif
