/* nopitch - judges LinkedIn's notification mails, and says why
 *
 * Copyright (C) 2026 the nopitch authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The way of a mail:
 *
 *   bytes -> mail -> notification -> facts -> rules -> verdict -> plan -> store
 *            `----------- struct np_engine: pure -----------'    `- notmuch -'
 *
 * The engine turns the bytes of one mail, and what the mailbox knows of the
 * person who caused it, into a judgement.  It touches no file but the rule
 * files it is told to read; it neither prints, nor exits, nor looks at the
 * clock or the environment.  The same mail, past and rules give the same
 * judgement, byte for byte.
 *
 * The store is the notmuch side: it finds the mails to judge, tells the past
 * of a person, and turns judgements into tags and message properties, in short
 * atomic sections, each of which can be taken back.
 *
 * Strings are NUL-terminated UTF-8.  A string that a mail may lack is NULL.
 * Unless said otherwise a returned pointer is borrowed: it belongs to the
 * object it was asked of and lives as long as that.  Out of memory ends the
 * process, as it does in GLib, on which GMime rests.  An engine or a store is
 * for one thread at a time; several may live side by side.
 */
#ifndef NOPITCH_H
#define NOPITCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NP_API __attribute__((visibility("default")))

#define NP_VERSION "0.1.0"

/* ------------------------------------------------------------------ status */

/* What came of a call.  Everything but NP_OK leaves its out parameters unset
 * and, where the call takes a struct np_error, says why in there. */
enum np_status {
    NP_OK = 0,
    NP_TOO_LARGE,   /* the mail exceeds a bound below: it is not judged */
    NP_BAD_MAIL,    /* no mail at all: empty, or no header section */
    NP_NO_FILE,     /* a file is missing or cannot be read */
    NP_BAD_RULES,   /* a rule file is broken, or not the reader's own */
    NP_NO_DATABASE, /* no notmuch configuration, or no database there */
    NP_LOCKED,      /* somebody else writes to the database: try again */
    NP_CHANGED,     /* the database changed under a read: try again */
    NP_BAD_QUERY,   /* notmuch does not understand the query, or no such id */
    NP_DATABASE,    /* any other complaint of libnotmuch */
    NP_STOPPED,     /* a callback asked to stop */
};

/* One sentence for people: what, where, what to do.  Never holds mail text or
 * a link. */
struct np_error {
    char message[512];
};

/* ------------------------------------------------------------------ bounds */

/* A mail is bounded before any parser sees it (a 50 MB header line costs GMime
 * 249 MB).  The largest LinkedIn mails known have 150 kB. */
#define NP_MAX_MAIL (4u << 20)     /* bytes of a mail */
#define NP_MAX_HEADER (256u << 10) /* bytes of its header section */
#define NP_MAX_FIELD (64u << 10)   /* bytes of one header field */
#define NP_MAX_PARTS 64            /* MIME entities that are looked at */
#define NP_MAX_DEPTH 8             /* levels of multiparts */
#define NP_MAX_LINES 20000         /* lines of a body part */
#define NP_MAX_HTML_DEPTH 256      /* open elements */
#define NP_MAX_WORDS (64u << 10)   /* bytes of the sender's own words */
#define NP_MAX_PROPERTY                                                        \
    200 /* bytes of a message property's value:                                \
           libnotmuch exits above about 235 */

/* -------------------------------------------------------------------- mail */

/* What a mail is.  np_kind_name() gives the lower case name. */
enum np_kind {
    NP_KIND_NONE, /* not a mail of LinkedIn's */
    NP_KIND_INVITATION,
    NP_KIND_REMINDER, /* LinkedIn repeats an invitation: nobody's nudge */
    NP_KIND_ACCEPTED, /* somebody accepted the reader's invitation */
    NP_KIND_MESSAGE,  /* a message with the sender's words */
    NP_KIND_NOTICE,   /* "X just messaged you": no words in it */
    NP_KIND_INMAIL,   /* first of a conversation, with words */
    NP_KIND_DIGEST,   /* about several people or events */
    NP_KIND_SUGGESTION,
    NP_KIND_NOTIFICATION,
    NP_KIND_NEWSLETTER,
    NP_KIND_JOB,
    NP_KIND_SECURITY,
    NP_KIND_OTHER,
    NP_KINDS
};

NP_API const char *np_kind_name(enum np_kind kind);

/* Whether mails of that kind are judged at all: invitation, reminder, message,
 * notice and inmail are. */
NP_API bool np_kind_judged(enum np_kind kind);

/* Is it LinkedIn's?  From Authentication-Results (RFC 8601) alone. */
enum np_authenticity {
    NP_AUTH_NONE,       /* not a mail of LinkedIn's: no question */
    NP_AUTH_GENUINE,    /* passes, in results of a host the reader trusts */
    NP_AUTH_UNVERIFIED, /* no results, or of a host nobody vouched for */
    NP_AUTH_FORGED,     /* fails */
};

/* "genuine", "unverified", "forged"; NULL for NP_AUTH_NONE */
NP_API const char *np_authenticity_name(enum np_authenticity authenticity);

/* The member who caused the mail.  A mail about several people has none. */
struct np_person {
    const char *name;     /* display name, LinkedIn's additions cut off */
    const char *headline; /* cut with U+2026 where LinkedIn cut it */
    const char *place;
    const char *profile;      /* slug of /in/SLUG: lower case, decoded */
    const char *profile_id;   /* `id` of a profile link of 2016 */
    const char *conversation; /* UUID inside the thread id, lower case */
    const char *thread;       /* that id, as it stands in links */
    const char *key;          /* the first of "in:SLUG", "id:ID", "conv:UUID"
                                 that exists; NULL: nobody to remember */
};

/* A link to the conversation, or else to the profile, made anew of the parts
 * above: it holds no token.  The caller's, free() ends it; NULL if there is
 * nothing to link to. */
NP_API char *np_person_link(const struct np_person *person);

/* What a mail says, as it was read.  Links are never kept, for they hold
 * tokens that sign the reader in. */
struct np_notification {
    enum np_kind kind;
    enum np_authenticity authenticity;
    const char *authserv_id; /* whose results decided; NULL: none found */
    const char *message_id;  /* without angle brackets */
    int64_t date;            /* seconds since 1970; Date, but not later than
                                the topmost Received; 0: unknown */
    const char *subject;
    const char *template; /* X-LinkedIn-Template, or where else it stands */
    bool template_known;  /* lua/linkedin.lua lists it */
    const char *layout;   /* of the text found, as lua/linkedin.lua names it */
    bool recognized;      /* the person's card or words were found: only then
                             no words means that there are none */
    struct np_person person;
    const char *words;    /* the sender's own; "" where the mail has none */
    const char *language; /* of the words, ISO 639-1; NULL: cannot be told */
    bool default_note;    /* the words were LinkedIn's own sentence */
    int common;           /* connections in common; -1: not said */
};

/* -------------------------------------------------------------------- past */

/* One earlier thing between the reader and a person. */
enum np_event_type {
    NP_EVENT_MAIL,   /* a LinkedIn mail about the person */
    NP_EVENT_ANSWER, /* the reader answered by mail */
};

struct np_event {
    enum np_event_type type;
    enum np_kind kind; /* of NP_EVENT_MAIL */
    int64_t date;      /* seconds since 1970 */
    bool pitch;        /* was found a sales pitch (the reader's word first) */
    bool pushy;        /* was found a pushy follow-up (likewise) */
    bool wanted;       /* the reader took one of those tags away */
    const char *message_id;
};

/* What the mailbox knows of a person before a date.  Filled by an np_past_fn;
 * its pointers live until that function is called again. */
struct np_past {
    bool asked;                    /* false: there is no mailbox to ask */
    const struct np_event *events; /* oldest first */
    size_t n_events;
    const char *exchanged_id; /* Message-ID of an ordinary mail by which the
                                 reader wrote to this person; NULL: none */
    int64_t exchanged_date;
};

/* Asks a mailbox for the past of `person` before `date` (seconds since 1970),
 * leaving out the mail `message_id` itself. */
typedef enum np_status (*np_past_fn)(void *ctx, const struct np_person *person,
                                     int64_t date, const char *message_id,
                                     struct np_past *past,
                                     struct np_error *error);

/* The past boiled down to what rules ask (facts `history.*`).  Days count from
 * the date of the mail that is judged, fractions are hours; -1: never. */
struct np_history {
    bool asked;
    int earlier;  /* mails caused by the person: all but LinkedIn's repeats */
    int messages; /* of these: messages and InMails, with words */
    int notices;  /* of these: notices without words */
    int invitations; /* of these: invitations */
    int unanswered;  /* messages, InMails and notices since the last answer */
    int spaced;      /* of these: a day or more after the one before */
    int recent;      /* mails of the person in the 24 hours before this one */
    int pitches;     /* earlier mails found sales pitches */
    int pushes;      /* earlier mails found pushy follow-ups */
    int wanted;      /* earlier mails from which the reader took our tag */
    double days_since_last;
    double days_since_first;
    double days_since_accepted; /* since the person accepted the reader */
    double days_since_answer;
    bool invited;   /* the person invited the reader */
    bool accepted;  /* the person accepted the reader's invitation */
    bool answered;  /* the reader answered by mail, whenever */
    bool exchanged; /* ordinary mail went both ways */
};

/* ----------------------------------------------------------------- verdict */

/* On what a score rests; a set of bits. */
enum np_evidence {
    NP_EVIDENCE_WORDS = 1,
    NP_EVIDENCE_HEADLINE = 2,
    NP_EVIDENCE_HISTORY = 4,
    NP_EVIDENCE_LAYOUT = 8, /* that this kind of mail holds no note */
};
#define NP_EVIDENCES 4

/* Name of bit number `i`, 0 to NP_EVIDENCES - 1. */
NP_API const char *np_evidence_name(int i);

/* A rule that fired. */
struct np_symbol {
    const char *name;
    const char *about; /* one line for people */
    double score;
    const char *matched; /* the words it matched; NULL: not by words */
    const char *file;    /* where the rule stands */
    int line;
    unsigned evidence; /* bits of enum np_evidence */
};

enum np_outcome { NP_CLEAR, NP_UNSURE, NP_TAGGED };

NP_API const char *np_outcome_name(enum np_outcome outcome);

/* The verdict on one tag. */
struct np_tag_verdict {
    const char *tag;     /* its name in rules: "sales-pitch" */
    const char *written; /* its name on mails: "linkedin/sales-pitch" */
    bool enabled;        /* only then it is ever written to a mail */
    const char *const *add; /* other tags that a mail gains or loses with it, */
    const char *const *remove; /* NULL at the end; NULL: none */
    double score, threshold;
    enum np_outcome outcome;
    unsigned evidence; /* union over its symbols of positive score */
    const struct np_symbol *symbols; /* by falling score, then by name */
    size_t n_symbols;
};

/* All that is known of one mail, and what follows from it. */
struct np_judgement {
    struct np_notification mail;
    struct np_history history;
    const char *exchanged_id; /* the mail by which the person is known */
    bool judged;              /* false: its kind never is, or it is forged */
    const char *kept;         /* why this person is kept; NULL: is not */
    const struct np_tag_verdict *tags; /* in the order the rules name them */
    size_t n_tags;
    const char *rules; /* fingerprint of the rules: 16 hex digits */
};

/* ------------------------------------------------------------------ engine */

struct np_engine;

/* Makes an engine with the shipped rules.  np_engine_free() ends it. */
NP_API enum np_status np_engine_new(struct np_engine **engine,
                                    struct np_error *error);
NP_API void np_engine_free(struct np_engine *engine);

/* Reads the reader's rule file `path` over the shipped rules.  The file must
 * belong to the reader or to root and be writable by nobody else.  A rule that
 * is wrong in itself is left out and named in np_engine_warning(); an error
 * anywhere else is NP_BAD_RULES, and the engine must be freed. */
NP_API enum np_status np_engine_load(struct np_engine *engine, const char *path,
                                     struct np_error *error);

/* Believes Authentication-Results of `authserv_id`, besides those that rule
 * files name. */
NP_API void np_engine_trust_authserv(struct np_engine *engine,
                                     const char *authserv_id);

/* The i-th warning since the engine was made, NULL past the last: a rule that
 * was left out, or one that failed at work and is switched off for that mail
 * (named once). */
NP_API const char *np_engine_warning(const struct np_engine *engine, size_t i);

/* Settings of the rule files. */
NP_API const char *np_engine_prefix(const struct np_engine *engine);
NP_API int np_engine_first_run_days(const struct np_engine *engine);

/* The i-th tag by its name in rules, and whether it is written; NULL past the
 * last. */
NP_API const char *np_engine_tag(const struct np_engine *engine, size_t i,
                                 bool *enabled);

/* What the i-th tag is called on mails: the prefix, and its name or what the
 * reader calls it.  Valid as long as the engine; NULL past the last. */
NP_API const char *np_engine_tag_written(const struct np_engine *engine,
                                         size_t i);

/* The body that the rule files have for an answer (`template`) to a mail found
 * `tag` (its name in rules) in `language` (ISO 639-1); either may be NULL.
 * One that is made for both goes before one for the tag, for the language, for
 * all.  NULL: there is none.  *subject is the template's, or NULL; `subject`
 * itself may be NULL. */
NP_API const char *np_engine_template(const struct np_engine *engine,
                                      const char *tag, const char *language,
                                      const char **subject);

/* The i-th rule; NULL past the last.  `evidence` and `matched` are unset. */
NP_API const struct np_symbol *np_engine_rule(const struct np_engine *engine,
                                              size_t i, const char **tag);

/* What a look at the rules finds in them. */
struct np_remark {
    bool wrong;       /* to be mended; false: advice */
    const char *file; /* of the reader's, without its path */
    int line;         /* 0: the file as a whole */
    const char *text; /* one sentence; lines behind it show the place */
};

typedef void (*np_remark_fn)(void *ctx, const struct np_remark *remark);

struct np_lint {
    size_t rules;    /* that were looked at */
    size_t examples; /* of them, that were tried */
    size_t bare;     /* rules without any */
    size_t wrong, advice;
};

/* Looks at the reader's rules (with `shipped`: at all of them) for what can
 * never be true, cannot reach a threshold, stands twice or does not mean what
 * it seems to, and tries their examples, `hit` and `miss`.  Calls `each` for
 * what it finds, in the order of the rules; a remark is valid during the call.
 * What was left out already is named by np_engine_warning() alone. */
NP_API void np_engine_lint(struct np_engine *engine, bool shipped,
                           np_remark_fn each, void *ctx, struct np_lint *lint);

/* Judges one mail of `size` bytes.  `past` may be NULL: then there is no
 * mailbox.  A mail that is not LinkedIn's is judged too, in microseconds: its
 * kind is NP_KIND_NONE.
 *
 * NP_OK          *judgement is the caller's, np_judgement_free() ends it
 * NP_TOO_LARGE, NP_BAD_MAIL
 * else           what `past` returned */
NP_API enum np_status np_engine_judge(struct np_engine *engine,
                                      const char *bytes, size_t size,
                                      np_past_fn past, void *ctx,
                                      struct np_judgement **judgement,
                                      struct np_error *error);
NP_API void np_judgement_free(struct np_judgement *judgement);

/* What stands on a mail: the tags that we gave, and the reader's own word,
 * "+TAG" or "-TAG", which no run changes. */
struct np_standing {
    const char *const *given; /* tags with prefix, NULL at the end */
    const char *const *settled;
};

/* What a run does to one mail. */
struct np_change {
    const char *message_id;
    const struct np_judgement *judgement; /* NULL: not judged again */
    const char *const *add; /* tags with prefix, NULL at the end */
    const char *const *remove;
    bool corrected; /* the reader changed our tags since the last run */
    bool settled;   /* they did so now or before: their word stands */
    bool gives, takes; /* a tag of ours is among them, not only others that go
                          with it */
};

/* The judgement as one JSON object, indented or on one line; with what a run
 * does about it, unless `change` is NULL.  The schema stands in nopitch(1).
 * The string is the caller's, free() ends it. */
NP_API char *np_judgement_json(const struct np_judgement *judgement,
                               const struct np_change *change, bool indent);

/* ------------------------------------------------------------- mail delivery
 */

/* Whether a mail may be LinkedIn's, by a look at its From fields, in
 * microseconds: false is certain, true is not.  Ask before an engine is made.
 */
NP_API bool np_may_be_linkedin(const char *bytes, size_t size);

/* The header section that a mail gets on delivery. */
struct np_header {
    char *text; /* malloc'ed, free() ends it; NULL: nothing is to change */
    size_t size;
    size_t replaces; /* bytes of the mail that `text` stands for, from the
                        first on */
};

/* Writes our fields on top of a header section, below an mbox line: X-Nopitch,
 * X-Nopitch-Score and, where a tag is given, X-Label.  Takes away X-Nopitch*
 * fields that came with the mail, and labels of our prefix from X-Label; every
 * other byte stays.  Line ends are the mail's own.
 *
 * engine     knows the prefix; NULL: labels stay as they are
 * judgement  NULL, or not a mail of LinkedIn's: no field is added */
NP_API void np_header_mark(const char *bytes, size_t size,
                           const struct np_engine *engine,
                           const struct np_judgement *judgement,
                           struct np_header *header);

/* Whether np_header_mark() needs an engine for a mail that is not LinkedIn's:
 * it has an X-Label field. */
NP_API bool np_header_has_labels(const char *bytes, size_t size);

/* ----------------------------------------------------------------- display */

/* How a client hands a mail to its display filter. */
struct np_shown {
    const char *bytes;
    size_t size;
    const char *from;    /* what the client says of a body that comes without */
    const char *subject; /* its header section; NULL: there is one */
    const char *type;    /* MIME type of that body */
};

/* Makes a mail of what a client shows.  Clients decode the body and leave
 * header fields out, so that the rest of them no longer says how to read it.
 * *mail is the caller's, free() ends it; NULL, with NP_OK, where the bytes are
 * a mail as they are.  *header: bytes of the header section that was shown,
 * with the blank line below it.
 * NP_OK, NP_TOO_LARGE, NP_BAD_MAIL */
NP_API enum np_status np_shown_mail(const struct np_shown *shown, char **mail,
                                    size_t *size, size_t *header);

/* Breaks lines at blanks, and between wide characters, so that none takes more
 * than `columns` of a terminal; what cannot be broken, such as a link, stays
 * whole.  The caller's, free() ends it. */
NP_API char *np_wrap(const char *text, size_t columns);

/* ----------------------------------------------------------------- history */

/* What mails told of their persons, in a file of its own, for those who have
 * no notmuch database.  It holds Message-ID, the person's keys, date, kind and
 * whether it was a pitch or pushy: no words, names or links.  Many may read and
 * write it at once. */
struct np_history_file;

/* Opens the file `path`; with `write`, makes it (and the folders above it) if
 * it is not there, readable for its owner alone.
 * NP_NO_FILE, NP_LOCKED, NP_DATABASE (not such a file) */
NP_API enum np_status np_history_open(const char *path, bool write,
                                      struct np_history_file **file,
                                      struct np_error *error);
NP_API void np_history_close(struct np_history_file *file);

/* An np_past_fn over the file; `ctx` is the struct np_history_file.  Where it
 * was opened for writing, others wait from here on until np_history_add() or
 * np_history_close(), so that none of two mails at once misses the other. */
NP_API enum np_status np_history_past(void *ctx, const struct np_person *person,
                                      int64_t date, const char *message_id,
                                      struct np_past *past,
                                      struct np_error *error);

/* Adds the mail that was judged, if it is history for anybody.  A Message-ID
 * that is there already stays as it is. */
NP_API enum np_status np_history_add(struct np_history_file *file,
                                     const struct np_judgement *judgement,
                                     struct np_error *error);

/* ------------------------------------------------------------------- store */

struct np_store;

/* Opens notmuch's database for reading, found as the notmuch command finds it:
 * `config` names a configuration file, NULL asks NOTMUCH_CONFIG and so on. */
NP_API enum np_status np_store_open(const char *config, struct np_store **store,
                                    struct np_error *error);
NP_API void np_store_close(struct np_store *store);

/* Whether anything was written to the database since the last run.  Cheap: a
 * hook asks this before it makes an engine. */
NP_API bool np_store_changed(const struct np_store *store);

/* The directory for notmuch's hooks; whether it is there is not said. */
NP_API const char *np_store_hook_dir(const struct np_store *store);

/* The authserv-ids that setup learned, separated by blanks; "" if none. */
NP_API const char *np_store_authserv(struct np_store *store);

/* An np_past_fn over the database; `ctx` is the store. */
NP_API enum np_status np_store_past(void *ctx, const struct np_person *person,
                                    int64_t date, const char *message_id,
                                    struct np_past *past,
                                    struct np_error *error);

/* Judges the mail `message_id` (without "id:").  NP_BAD_QUERY: not there. */
NP_API enum np_status np_store_judge(struct np_store *store,
                                     struct np_engine *engine,
                                     const char *message_id,
                                     struct np_judgement **judgement,
                                     struct np_error *error);

/* Judges the mail in the database that `shown`, a judgement of what a client
 * shows of it, is about: found by Message-ID or Date or by name and subject,
 * with the same words of the same conversation.  NP_BAD_QUERY: not there. */
NP_API enum np_status np_store_recognize(struct np_store *store,
                                         struct np_engine *engine,
                                         const struct np_judgement *shown,
                                         struct np_judgement **judgement,
                                         struct np_error *error);

/* What stands on the mail `message_id`; valid until the next call with this
 * store.  NP_BAD_QUERY: not there. */
NP_API enum np_status np_store_standing(struct np_store *store,
                                        const char *message_id,
                                        struct np_standing *standing,
                                        struct np_error *error);

struct np_run_options {
    const char *query;  /* judge these again; NULL: what is new */
    bool all;           /* judge every LinkedIn mail again */
    bool dry_run;       /* write nothing */
    unsigned limit;     /* at most that many mails; 0: no limit */
    int64_t now;        /* the time, for the run's name and the first run */
    const char *run_id; /* at most 40 bytes of [0-9A-Za-z.-] */
    /* called for every judged mail, oldest first; may be NULL */
    void (*on_change)(void *ctx, const struct np_change *change);
    /* called now and then; false stops the run after the current batch */
    bool (*on_progress)(void *ctx, size_t done, size_t total);
    /* called for a mail that could not be judged; may be NULL */
    void (*on_fault)(void *ctx, const char *message_id, enum np_status status,
                     const char *why);
    void *ctx;
};

struct np_run_counts {
    size_t seen, judged, tagged, untagged, unsure, corrected, settled, faults;
    size_t left;      /* not worked on because of `limit` */
    size_t only_read; /* older than the first run's days: read, not tagged */
    bool first;       /* the first run on this database */
};

/* The main job: judges and tags.  Judges without a lock, oldest mail first,
 * and writes batches in short atomic sections.  A mail that changed between
 * the two is left for the next run. */
NP_API enum np_status np_run(struct np_store *store, struct np_engine *engine,
                             const struct np_run_options *options,
                             struct np_run_counts *counts,
                             struct np_error *error);

/* Takes back what `run_id` did (NULL: the latest run that did anything),
 * leaving what the reader changed since.  *n: mails changed. */
NP_API enum np_status np_undo(struct np_store *store, const char *run_id,
                              size_t *n, char name[64], struct np_error *error);

/* Calls `each` for every run that still has tags on mails, newest first. */
NP_API enum np_status np_runs_list(struct np_store *store,
                                   void (*each)(void *ctx, const char *run_id,
                                                size_t mails),
                                   void *ctx, struct np_error *error);

/* Writes (or, with `remove`, takes away) the named queries `query.linkedin-…`
 * for the tags of `engine`, and the learned `authserv` ids (NULL: leaves
 * them).  A query of such a name that the reader made stays as it is.  Only
 * values that differ are written. */
NP_API enum np_status np_store_setup(struct np_store *store,
                                     const struct np_engine *engine,
                                     const char *authserv, bool remove,
                                     struct np_error *error);

/* The i-th named query: its name, and in *query what it stands for, which
 * free() ends; NULL past the last. */
NP_API const char *np_view(const struct np_engine *engine, size_t i,
                           char **query);

/* Looks at up to `n` past LinkedIn mails for the authserv-id that stands on
 * top of nearly all of them, with a pass.  "" in `id` if there is none. */
NP_API enum np_status np_store_learn_authserv(struct np_store *store, size_t n,
                                              char id[256],
                                              struct np_error *error);

#ifdef __cplusplus
}
#endif
#endif
