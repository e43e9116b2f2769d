/* The past of those who have no notmuch: one SQLite file.  The only place that
 * knows SQLite. */
#include "nopitch.h"

#include "arena.h"
#include "names.h"
#include "past_mails.h"
#include "rules.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define APPLICATION 0x6e706368 /* "npch": what file(1) and we know it by */
#define VERSION 1
#define MAX_MAILS 2000   /* of a person that are looked at, the newest */
#define MAX_ID 250       /* bytes of a Message-ID; longer ones are hashed */
#define WAIT (90 * 1000) /* milliseconds for others to write */

struct np_history_file {
    sqlite3 *db;
    struct np_arena *answer; /* what the last question was answered with */
    bool write, begun;
};

/* No words, no names, no links: what np_event needs, and the keys. */
static const char schema[] =
    "CREATE TABLE IF NOT EXISTS mail ("
    " id TEXT PRIMARY KEY,"   /* Message-ID, or a hash where there is none */
    " person TEXT,"           /* key */
    " conversation TEXT,"     /* UUID */
    " date INTEGER NOT NULL," /* seconds since 1970 */
    " kind TEXT NOT NULL,"
    " pitch INTEGER NOT NULL," /* found a sales pitch */
    " pushy INTEGER NOT NULL"  /* found a pushy follow-up */
    ") WITHOUT ROWID;"
    "CREATE INDEX IF NOT EXISTS mail_person ON mail (person, date);"
    "CREATE INDEX IF NOT EXISTS mail_conversation ON mail (conversation, date);"
    "PRAGMA application_id = 1852859240;"
    "PRAGMA user_version = 1;";

/* The newest before a date, as in notmuch's database. */
static const char by_person[] =
    "SELECT id, person, conversation, date, kind, pitch, pushy FROM mail"
    " WHERE person = ?1 AND date <= ?2 ORDER BY date DESC, id DESC LIMIT ?3";
static const char by_conversation[] =
    "SELECT id, person, conversation, date, kind, pitch, pushy FROM mail"
    " WHERE conversation = ?1 AND date <= ?2"
    " ORDER BY date DESC, id DESC LIMIT ?3";

/* A mail that is delivered twice counts once, as what it was at first. */
static const char insert[] =
    "INSERT OR IGNORE INTO mail"
    " (id, person, conversation, date, kind, pitch, pushy)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

static enum np_status complain(struct np_error *error, sqlite3 *db, int rc,
                               const char *what)
{
    snprintf(error->message, sizeof error->message, "history file: %s: %s",
             what, db ? sqlite3_errmsg(db) : sqlite3_errstr(rc));
    return rc == SQLITE_BUSY || rc == SQLITE_LOCKED ? NP_LOCKED : NP_DATABASE;
}

static enum np_status run(struct np_history_file *f, const char *sql,
                          const char *what, struct np_error *error)
{
    int rc = sqlite3_exec(f->db, sql, NULL, NULL, NULL);

    return rc ? complain(error, f->db, rc, what) : NP_OK;
}

/* ----------------------------------------------------------------- opening */

static void make_folders(const char *path)
{
    char *copy = np_xstrdup(path);

    for (char *p = copy + 1; *copy && (p = strchr(p, '/')); p++) {
        *p = '\0';
        mkdir(copy, 0700); /* what cannot be made is seen by open() */
        *p = '/';
    }
    free(copy);
}

/* SQLite makes files as the umask says; this one is the reader's alone. */
static enum np_status make_file(const char *path, struct np_error *error)
{
    struct stat st;

    if (stat(path, &st) == 0)
        return NP_OK;
    make_folders(path);
    int fd = open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        snprintf(error->message, sizeof error->message,
                 "history file: %.300s: %s", path, strerror(errno));
        return NP_NO_FILE;
    }
    close(fd);
    return NP_OK;
}

static int number(struct np_history_file *f, const char *pragma)
{
    sqlite3_stmt *s = NULL;
    int n = -1;

    if (!sqlite3_prepare_v2(f->db, pragma, -1, &s, NULL) &&
        sqlite3_step(s) == SQLITE_ROW)
        n = sqlite3_column_int(s, 0);
    sqlite3_finalize(s);
    return n;
}

/* A file that is somebody else's database must not be written to. */
static enum np_status check_file(struct np_history_file *f,
                                 struct np_error *error)
{
    int tables = number(f, "SELECT count(*) FROM sqlite_master");
    int application = number(f, "PRAGMA application_id");
    int version = number(f, "PRAGMA user_version");

    if (tables < 0)
        return complain(error, f->db, sqlite3_errcode(f->db), "cannot read it");
    if (tables == 0 && application == 0)
        return NP_OK;
    if (application != APPLICATION || version != VERSION) {
        snprintf(error->message, sizeof error->message,
                 "history file: %s: name another file",
                 application != APPLICATION
                     ? "this is another program's database"
                     : "it is of another version of nopitch");
        return NP_DATABASE;
    }
    return NP_OK;
}

/* The rollback journal instead of WAL: it works over NFS, and leaves one file
 * where nobody is writing. */
static enum np_status prepare(struct np_history_file *f, struct np_error *error)
{
    enum np_status status;

    sqlite3_busy_timeout(f->db, WAIT);
    if ((status = check_file(f, error)))
        return status;
    if (!f->write)
        return NP_OK;
    if (number(f, "PRAGMA user_version") == VERSION)
        return NP_OK;
    if ((status = run(f, "BEGIN IMMEDIATE", "cannot lock it", error)) ||
        (status = run(f, schema, "cannot set it up", error)))
        return status;
    return run(f, "COMMIT", "cannot set it up", error);
}

enum np_status np_history_open(const char *path, bool write,
                               struct np_history_file **file,
                               struct np_error *error)
{
    struct np_history_file *f;
    enum np_status status;
    char plain[4096]; /* ":memory:" and "" are no file names to SQLite */

    snprintf(plain, sizeof plain, "%s%s", *path == '/' ? "" : "./", path);
    if (write && (status = make_file(plain, error)))
        return status;
    f = np_xrealloc(NULL, sizeof *f);
    *f = (struct np_history_file){.write = write};
    int rc = sqlite3_open_v2(plain, &f->db, SQLITE_OPEN_READWRITE, NULL);
    status = rc ? complain(error, f->db, rc, path) : prepare(f, error);
    if (rc == SQLITE_CANTOPEN)
        status = NP_NO_FILE;
    if (status) {
        np_history_close(f);
        return status;
    }
    *file = f;
    return NP_OK;
}

void np_history_close(struct np_history_file *f)
{
    if (!f)
        return;
    sqlite3_close(f->db); /* rolls back what was begun */
    np_arena_free(f->answer);
    free(f);
}

/* ------------------------------------------------------------------ asking */

static const char *text(struct np_arena *arena, sqlite3_stmt *s, int column)
{
    return np_arena_strdup(arena, (const char *)sqlite3_column_text(s, column));
}

static void add_row(struct np_past_mails *mails, sqlite3_stmt *s)
{
    struct np_past_mail mail = {
        .id = text(mails->arena, s, 0),
        .person = text(mails->arena, s, 1),
        .conversation = text(mails->arena, s, 2),
        .date = sqlite3_column_int64(s, 3),
    };
    const char *kind = text(mails->arena, s, 4);
    enum np_kind k = kind ? np_kind_by_name(kind, strlen(kind)) : NP_KINDS;

    mail.tells = k != NP_KINDS;
    mail.event = (struct np_event){
        .type = NP_EVENT_MAIL,
        .kind = k,
        .date = mail.date,
        .pitch = sqlite3_column_int(s, 5),
        .pushy = sqlite3_column_int(s, 6),
        .message_id = mail.id,
    };
    if (mail.id)
        np_past_mails_add(mails, &mail);
}

struct search {
    struct np_history_file *file;
    int64_t date;
};

/* The newest mails under one key that are not later than `date`. */
static enum np_status find_by(struct np_history_file *f,
                              const struct np_past_key *key, int64_t date,
                              struct np_past_mails *mails, size_t *n,
                              struct np_error *error)
{
    sqlite3_stmt *s = NULL;
    int rc = sqlite3_prepare_v2(
        f->db, key->conversation ? by_conversation : by_person, -1, &s, NULL);

    *n = 0;
    if (!rc) {
        sqlite3_bind_text(s, 1, key->value, -1, SQLITE_STATIC);
        sqlite3_bind_int64(s, 2, date);
        sqlite3_bind_int(s, 3, MAX_MAILS);
        for (; (rc = sqlite3_step(s)) == SQLITE_ROW; ++*n)
            add_row(mails, s);
    }
    sqlite3_finalize(s);
    return rc == SQLITE_DONE ? NP_OK
                             : complain(error, f->db, rc, "cannot read it");
}

/* Later mails join keys, too; of a person with more mails than are looked at,
 * it is those before this one that count. */
static enum np_status find_mails(void *ctx, const struct np_past_keys *keys,
                                 struct np_past_mails *mails,
                                 struct np_error *error)
{
    const struct search *search = ctx;
    enum np_status status = NP_OK;
    size_t n;

    for (size_t i = 0; !status && i < keys->n; i++) {
        status =
            find_by(search->file, &keys->at[i], INT64_MAX, mails, &n, error);
        if (!status && n == MAX_MAILS)
            status = find_by(search->file, &keys->at[i], search->date, mails,
                             &n, error);
    }
    return status;
}

/* The lock is taken before the past is read and kept until the mail itself is
 * written: of two deliveries at once the second knows of the first. */
static enum np_status begin(struct np_history_file *f, struct np_error *error)
{
    if (!f->write || f->begun)
        return NP_OK;
    enum np_status status = run(f, "BEGIN IMMEDIATE", "cannot lock it", error);
    f->begun = !status;
    return status;
}

enum np_status np_history_past(void *ctx, const struct np_person *person,
                               int64_t date, const char *message_id,
                               struct np_past *past, struct np_error *error)
{
    struct np_history_file *f = ctx;
    struct search search = {f, date};

    np_arena_free(f->answer);
    f->answer = np_arena_new();
    struct np_past_mails mails = {.arena = f->answer};
    enum np_status status = begin(f, error);
    if (!status)
        status = np_past_mails_join(person, find_mails, &search, &mails, error);
    if (status)
        return status;
    np_past_mails_before(&mails, date, message_id);
    struct np_event *events =
        np_arena_alloc(f->answer, (mails.n + 1) * sizeof *events);
    *past = (struct np_past){.asked = true, .events = events};
    past->n_events = np_past_mails_events(&mails, events);
    np_events_sort(events, past->n_events);
    return NP_OK;
}

/* ----------------------------------------------------------------- writing */

static bool is_found(const struct np_judgement *j, const char *tag)
{
    for (size_t i = 0; i < j->n_tags; i++)
        if (strcmp(j->tags[i].tag, tag) == 0)
            return j->tags[i].enabled && j->tags[i].outcome == NP_TAGGED;
    return false;
}

/* A mail of nobody, or of several people, is history for none; a forger is
 * nobody. */
static bool is_history(const struct np_judgement *j)
{
    const struct np_notification *m = &j->mail;

    return (np_kind_judged(m->kind) || m->kind == NP_KIND_ACCEPTED) &&
           m->authenticity != NP_AUTH_FORGED &&
           (m->person.key || m->person.conversation);
}

/* Without a Message-ID the same mail is known by what it tells. */
static const char *id_of(struct np_arena *arena, const struct np_judgement *j)
{
    const struct np_notification *m = &j->mail;

    if (m->message_id && *m->message_id && strlen(m->message_id) <= MAX_ID)
        return m->message_id;
    const char *s = np_arena_printf(
        arena, "%s %" PRId64 " %s %s %s %s", m->message_id ? m->message_id : "",
        m->date, np_kind_name(m->kind), m->person.key ? m->person.key : "",
        m->subject ? m->subject : "", m->words);
    return np_arena_printf(arena, "none:%016" PRIx64,
                           np_hash(0xcbf29ce484222325u, s));
}

static enum np_status add(struct np_history_file *f,
                          const struct np_judgement *j, struct np_error *error)
{
    const struct np_notification *m = &j->mail;
    struct np_arena *arena = np_arena_new();
    sqlite3_stmt *s = NULL;
    int rc = sqlite3_prepare_v2(f->db, insert, -1, &s, NULL);

    if (!rc) {
        const char *texts[] = {id_of(arena, j), m->person.key,
                               m->person.conversation};
        for (int i = 0; i < 3; i++) /* NULL binds NULL */
            sqlite3_bind_text(s, i + 1, texts[i], -1, SQLITE_STATIC);
        sqlite3_bind_int64(s, 4, m->date);
        sqlite3_bind_text(s, 5, np_kind_name(m->kind), -1, SQLITE_STATIC);
        sqlite3_bind_int(s, 6, is_found(j, "sales-pitch"));
        sqlite3_bind_int(s, 7, is_found(j, "pushy-followup"));
        rc = sqlite3_step(s);
    }
    sqlite3_finalize(s);
    np_arena_free(arena);
    return rc == SQLITE_DONE ? NP_OK
                             : complain(error, f->db, rc, "cannot write to it");
}

enum np_status np_history_add(struct np_history_file *f,
                              const struct np_judgement *j,
                              struct np_error *error)
{
    enum np_status status = NP_OK;

    if (!f->write)
        return NP_OK;
    if (is_history(j) && !(status = begin(f, error)))
        status = add(f, j, error);
    if (!status && f->begun) {
        status = run(f, "COMMIT", "cannot write to it", error);
        f->begun = status != NP_OK;
    }
    return status;
}
