/* The mails about one person, wherever they are kept: what joins them, what of
 * them lies before a date, and the events that they tell.  notmuch's database
 * (past.c) and the file of `filter --history` (history.c) answer through this,
 * so that they cannot answer differently. */
#ifndef NP_PAST_MAILS_H
#define NP_PAST_MAILS_H

#include "nopitch.h"

struct np_arena;

#define NP_MAX_KEYS 12        /* keys of one person that are joined */
#define NP_MAX_PAST_MAILS 300 /* of the person that are looked at, the newest  \
                               */

/* A mail about a person, as the past is made of. */
struct np_past_mail {
    const char *id, *thread;           /* notmuch's thread; may be NULL */
    const char *person, *conversation; /* keys, or NULL */
    int64_t date;
    bool tells;            /* `event` is anything that counts */
    struct np_event event; /* its message_id is `id` */
};

struct np_past_key {
    bool conversation; /* or else a person's key */
    const char *value;
};

struct np_past_keys {
    struct np_past_key at[NP_MAX_KEYS];
    size_t n;
};

/* Mails of one person, each once.  Start with {.arena = arena}. */
struct np_past_mails {
    struct np_arena *arena;
    struct np_past_mail *at;
    size_t n, room;
};

/* Adds a mail, unless one of that id is there: the first word counts. */
void np_past_mails_add(struct np_past_mails *mails,
                       const struct np_past_mail *mail);

/* Adds all mails under any of `keys`. */
typedef enum np_status (*np_past_mails_fn)(void *ctx,
                                           const struct np_past_keys *keys,
                                           struct np_past_mails *mails,
                                           struct np_error *error);

/* All mails about the person, by all keys that lead from one to the other:
 * keys are joined where one mail carried both.  Calls `find` until no mail
 * brings a new key. */
enum np_status np_past_mails_join(const struct np_person *person,
                                  np_past_mails_fn find, void *ctx,
                                  struct np_past_mails *mails,
                                  struct np_error *error);

/* Leaves those that are dated before; at the same time the Message-ID decides.
 * The mail `message_id` itself is none of them. */
void np_past_mails_before(struct np_past_mails *mails, int64_t date,
                          const char *message_id);

/* Copies the events that the mails tell; returns how many. */
size_t np_past_mails_events(const struct np_past_mails *mails,
                            struct np_event *events);

/* Oldest first, then by Message-ID. */
void np_events_sort(struct np_event *events, size_t n);

#endif
