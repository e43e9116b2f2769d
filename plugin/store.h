/* notmuch's database: the only place that knows libnotmuch.  What it hands out
 * are plain records; past.c, run.c and undo.c make sense of them. */
#ifndef NP_STORE_H
#define NP_STORE_H

#include "nopitch.h"

struct np_arena;

/* Names of our message properties.  Each value stays below NP_MAX_PROPERTY. */
#define NP_PROP_PERSON "nopitch.person"             /* person's key */
#define NP_PROP_CONVERSATION "nopitch.conversation" /* UUID */
#define NP_PROP_KIND "nopitch.kind"
#define NP_PROP_TIME "nopitch.time" /* if it is not the message's Date */
#define NP_PROP_VERDICT                                                        \
    "nopitch.verdict"                 /* TAG:OUTCOME of tags that are          \
                                         tagged or unsure; others:clear */
#define NP_PROP_RULES "nopitch.rules" /* fingerprint of the rules */
#define NP_PROP_RUN "nopitch.run"     /* runs that changed tags */
#define NP_PROP_GIVEN "nopitch.given" /* RUN TAG, one a tag given */
#define NP_PROP_TAKEN "nopitch.taken" /* RUN GIVER TAG, one a tag taken */
#define NP_PROP_SETTLED                                                        \
    "nopitch.settled" /* +TAG or -TAG: the reader's word; behind a blank its   \
                         name in rules, if it is called otherwise */

#define NP_PROP_ALSO                                                           \
    "nopitch.also" /* RUN +TAG or RUN -TAG, one for each other tag that went   \
                      with a verdict; RUN is "-" where it was so already */
#define NP_PROP_ALSO_TAKEN                                                     \
    "nopitch.also-taken" /* RUN, and what it took back of these */

struct np_property {
    const char *key, *value;
};

struct np_record {
    const char *id, *thread, *from;
    int64_t date; /* NP_PROP_TIME, or else the message's Date */
    const char **tags;
    size_t n_tags;
    struct np_property *properties; /* those named above, sorted by key */
    size_t n_properties;
};

struct np_records {
    struct np_record *at;
    size_t n;
};

/* What to write to one message. */
struct np_edit {
    const struct np_record *was; /* skipped if its tags or our properties are
                                    no longer these */
    const char *const *add, *const *remove; /* tags, NULL at the end */
    const struct np_property *properties;   /* the whole new set */
    size_t n_properties;
};

/* First value of a property, or NULL. */
const char *np_record_get(const struct np_record *record, const char *key);
bool np_record_has_tag(const struct np_record *record, const char *tag);

/* Messages that match, oldest first (then by Message-ID); at most `limit` of
 * them (0: all), the oldest or the newest. */
enum np_status np_store_find(struct np_store *store, struct np_arena *arena,
                             const char *query, size_t limit, bool newest,
                             struct np_records *records,
                             struct np_error *error);
enum np_status np_store_count(struct np_store *store, const char *query,
                              size_t *n, struct np_error *error);

/* Date of the newest message that matches, as its sender wrote it; 0: none. */
enum np_status np_store_newest(struct np_store *store, const char *query,
                               int64_t *date, struct np_error *error);

/* Reads the message's file, malloc'ed; another of its files if one is gone.
 * NP_TOO_LARGE, NP_NO_FILE */
enum np_status np_store_read(struct np_store *store, const char *id,
                             char **bytes, size_t *size,
                             struct np_error *error);

/* Writes `n` edits in one atomic section, under the write lock; *skipped
 * counts those whose message changed meanwhile.  The store reads what was
 * written afterwards. */
enum np_status np_store_write(struct np_store *store,
                              const struct np_edit *edits, size_t n,
                              size_t *skipped, struct np_error *error);

/* Database configuration; get gives "" where nothing is set. */
enum np_status np_store_get(struct np_store *store, const char *key,
                            char **value, struct np_error *error);
struct np_setting {
    const char *key, *value; /* "" takes it away */
};
enum np_status np_store_set(struct np_store *store,
                            const struct np_setting *settings, size_t n,
                            struct np_error *error);

/* Revision and UUID as of when the store was opened or last reopened. */
unsigned long np_store_revision(const struct np_store *store);
const char *np_store_uuid(const struct np_store *store);

/* Sees what others wrote since. */
enum np_status np_store_refresh(struct np_store *store, struct np_error *error);

/* The reader's own addresses, lower case; NULL past the last. */
const char *np_store_own(const struct np_store *store, size_t i);

/* `s` in double quotes for notmuch's query syntax. */
char *np_store_quote(struct np_arena *arena, const char *s);

/* Memory that lives as long as the store, and what exchange.c remembers in it
 * of names. */
struct np_name_cache;
struct np_arena *np_store_lasting(struct np_store *store);
struct np_name_cache **np_store_names(struct np_store *store);

/* All mail that says it is from LinkedIn, and some that only looks so. */
#define NP_LINKEDIN_QUERY "from:linkedin.com"

/* Memory for the answer to one question, until the next. */
struct np_arena *np_store_scratch(struct np_store *store);

#define NP_SET_REVISION "nopitch.revision"
#define NP_SET_UUID "nopitch.uuid"
#define NP_SET_AUTHSERV "nopitch.authserv"

#endif
