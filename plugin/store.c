#include "store.h"

#include "arena.h"
#include "guard.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <notmuch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define TRIES 12           /* of a read while others write */
#define LOCK_WAIT_MS 30000 /* for another writer */
#define LOCK_NAP_MS 2      /* short, or one who sleeps never gets a turn */
#define MAX_OWN 64

struct np_store {
    notmuch_database_t *db; /* read-only */
    char *config;
    unsigned long revision;
    char *uuid, *hook_dir, *authserv;
    char *own[MAX_OWN];
    size_t n_own;
    struct np_name_cache *names;
    struct np_arena *scratch;
};

static enum np_status say(struct np_error *error, enum np_status status,
                          const char *what, const char *why)
{
    snprintf(error->message, sizeof error->message, "%s%s%s", what,
             why && *why ? ": " : "", why ? why : "");
    error->message[strcspn(error->message, "\n")] = '\0';
    return status;
}

/* ----------------------------------------------------------------- opening */

static enum np_status open_status(notmuch_status_t status)
{
    switch (status) {
    case NOTMUCH_STATUS_NO_CONFIG:
    case NOTMUCH_STATUS_NO_DATABASE:
    case NOTMUCH_STATUS_NO_MAIL_ROOT:
    case NOTMUCH_STATUS_FILE_ERROR: return NP_NO_DATABASE;
    default: return NP_DATABASE;
    }
}

static enum np_status open_database(const char *config,
                                    notmuch_database_mode_t mode,
                                    notmuch_database_t **db,
                                    struct np_error *error)
{
    char *message = NULL;
    notmuch_status_t status = notmuch_database_open_with_config(
        NULL, mode, config, NULL, db, &message);

    if (status == NOTMUCH_STATUS_SUCCESS) {
        free(message);
        return NP_OK;
    }
    enum np_status ours = open_status(status);
    char why[400];
    snprintf(why, sizeof why, "%s", message && *message
                                        ? message
                                        : notmuch_status_to_string(status));
    why[strcspn(why, "\n")] = '\0';
    free(message);
    say(error, ours,
        ours == NP_NO_DATABASE
            ? "no notmuch database: run `notmuch setup` and `notmuch new` first"
            : "cannot open notmuch's database",
        why);
    return ours;
}

static void note_revision(struct np_store *s)
{
    const char *uuid;

    s->revision = notmuch_database_get_revision(s->db, &uuid);
    free(s->uuid);
    s->uuid = np_xstrdup(uuid);
}

static void add_own(struct np_store *s, const char *address)
{
    if (!address || !*address || s->n_own == MAX_OWN)
        return;
    char *copy = np_xstrdup(address);
    for (char *p = copy; *p; p++)
        if (*p >= 'A' && *p <= 'Z')
            *p += 32;
    s->own[s->n_own++] = copy;
}

static void note_own(struct np_store *s)
{
    notmuch_config_values_t *v;

    add_own(s, notmuch_config_get(s->db, NOTMUCH_CONFIG_PRIMARY_EMAIL));
    v = notmuch_config_get_values(s->db, NOTMUCH_CONFIG_OTHER_EMAIL);
    for (; notmuch_config_values_valid(v); notmuch_config_values_move_to_next(v))
        add_own(s, notmuch_config_values_get(v));
    notmuch_config_values_destroy(v);
}

enum np_status np_store_open(const char *config, struct np_store **store,
                             struct np_error *error)
{
    struct np_store *s = np_xrealloc(NULL, sizeof *s);

    memset(s, 0, sizeof *s);
    s->config = config ? np_xstrdup(config) : NULL;
    enum np_status status = open_database(
        config, NOTMUCH_DATABASE_MODE_READ_ONLY, &s->db, error);
    if (status) {
        free(s->config);
        free(s);
        return status;
    }
    note_revision(s);
    note_own(s);
    *store = s;
    return NP_OK;
}

void np_store_close(struct np_store *s)
{
    if (!s)
        return;
    notmuch_database_destroy(s->db);
    np_name_cache_free(s->names);
    np_arena_free(s->scratch);
    for (size_t i = 0; i < s->n_own; i++)
        free(s->own[i]);
    free(s->config);
    free(s->uuid);
    free(s->hook_dir);
    free(s->authserv);
    free(s);
}

enum np_status np_store_refresh(struct np_store *s, struct np_error *error)
{
    notmuch_status_t status =
        notmuch_database_reopen(s->db, NOTMUCH_DATABASE_MODE_READ_ONLY);

    if (status)
        return say(error, NP_DATABASE, "cannot read notmuch's database again",
                   notmuch_status_to_string(status));
    note_revision(s);
    return NP_OK;
}

unsigned long np_store_revision(const struct np_store *s)
{
    return s->revision;
}

const char *np_store_uuid(const struct np_store *s)
{
    return s->uuid;
}

const char *np_store_own(const struct np_store *s, size_t i)
{
    return i < s->n_own ? s->own[i] : NULL;
}

struct np_name_cache **np_store_names(struct np_store *s)
{
    return &s->names;
}

struct np_arena *np_store_scratch(struct np_store *s)
{
    np_arena_free(s->scratch);
    s->scratch = np_arena_new();
    return s->scratch;
}

const char *np_store_hook_dir(const struct np_store *s)
{
    return notmuch_config_get(s->db, NOTMUCH_CONFIG_HOOK_DIR);
}

/* ----------------------------------------------------------------- settings */

enum np_status np_store_get(struct np_store *s, const char *key, char **value,
                            struct np_error *error)
{
    notmuch_status_t status = notmuch_database_get_config(s->db, key, value);

    if (status)
        return say(error, NP_DATABASE, "cannot read notmuch's configuration",
                   notmuch_status_to_string(status));
    if (!*value)
        *value = np_xstrdup("");
    return NP_OK;
}

bool np_store_changed(const struct np_store *s)
{
    char *uuid = NULL, *revision = NULL;
    bool same = false;

    if (!notmuch_database_get_config(s->db, NP_SET_UUID, &uuid) &&
        !notmuch_database_get_config(s->db, NP_SET_REVISION, &revision))
        same = uuid && revision && *revision && !strcmp(uuid, s->uuid) &&
               strtoul(revision, NULL, 10) == s->revision;
    free(uuid);
    free(revision);
    return !same;
}

const char *np_store_authserv(struct np_store *s)
{
    struct np_error error;

    free(s->authserv);
    s->authserv = NULL;
    if (np_store_get(s, NP_SET_AUTHSERV, &s->authserv, &error))
        s->authserv = np_xstrdup("");
    return s->authserv;
}

/* ------------------------------------------------------------------ reading */

static enum np_status broken(struct np_store *s, notmuch_status_t status,
                             struct np_error *error)
{
    const char *why = notmuch_database_status_string(s->db);

    /* A query that does not parse comes as the same status. */
    if (why && strstr(why, "parsing query"))
        return say(error, NP_BAD_QUERY, "notmuch does not take the query", why);
    if (status == NOTMUCH_STATUS_XAPIAN_EXCEPTION ||
        status == NOTMUCH_STATUS_OUT_OF_MEMORY ||
        status == NOTMUCH_STATUS_SUCCESS)
        return say(error, NP_CHANGED, "notmuch's database changed meanwhile",
                   why);
    return say(error, NP_BAD_QUERY, "notmuch does not take the query", why);
}

static notmuch_query_t *make_query(struct np_store *s, const char *text)
{
    notmuch_query_t *q = notmuch_query_create(s->db, text);

    if (q) {
        notmuch_query_set_omit_excluded(q, NOTMUCH_EXCLUDE_FALSE);
        notmuch_query_set_sort(q, NOTMUCH_SORT_OLDEST_FIRST);
    }
    return q;
}

static enum np_status count_once(struct np_store *s, const char *text,
                                 size_t *n, struct np_error *error)
{
    unsigned count = 0;
    notmuch_query_t *q = make_query(s, text);
    notmuch_status_t status = q ? notmuch_query_count_messages(q, &count)
                                : NOTMUCH_STATUS_OUT_OF_MEMORY;
    enum np_status ours = status ? broken(s, status, error) : NP_OK;

    notmuch_query_destroy(q);
    *n = count;
    return ours;
}

static void take_tags(struct np_arena *arena, notmuch_message_t *m,
                      struct np_record *r)
{
    notmuch_tags_t *t = notmuch_message_get_tags(m);
    size_t room = 0;

    for (; notmuch_tags_valid(t); notmuch_tags_move_to_next(t)) {
        if (r->n_tags == room) {
            const char **more =
                np_arena_alloc(arena, (room = room * 2 + 8) * sizeof *more);
            if (r->n_tags)
                memcpy(more, r->tags, r->n_tags * sizeof *more);
            r->tags = more;
        }
        r->tags[r->n_tags++] = np_arena_strdup(arena, notmuch_tags_get(t));
    }
    notmuch_tags_destroy(t);
}

static void take_properties(struct np_arena *arena, notmuch_message_t *m,
                            struct np_record *r)
{
    notmuch_message_properties_t *p =
        notmuch_message_get_properties(m, "nopitch.", 0);
    size_t room = 0;

    for (; notmuch_message_properties_valid(p);
         notmuch_message_properties_move_to_next(p)) {
        if (r->n_properties == room) {
            struct np_property *more =
                np_arena_alloc(arena, (room = room * 2 + 8) * sizeof *more);
            if (r->n_properties)
                memcpy(more, r->properties, r->n_properties * sizeof *more);
            r->properties = more;
        }
        r->properties[r->n_properties++] = (struct np_property){
            np_arena_strdup(arena, notmuch_message_properties_key(p)),
            np_arena_strdup(arena, notmuch_message_properties_value(p))};
    }
    notmuch_message_properties_destroy(p);
}

static void take_record(struct np_arena *arena, notmuch_message_t *m,
                        struct np_record *r)
{
    const char *from = notmuch_message_get_header(m, "from");

    *r = (struct np_record){
        .id = np_arena_strdup(arena, notmuch_message_get_message_id(m)),
        .thread = np_arena_strdup(arena, notmuch_message_get_thread_id(m)),
        .from = np_arena_strdup(arena, from ? from : ""),
        .date = notmuch_message_get_date(m),
    };
    take_tags(arena, m, r);
    take_properties(arena, m, r);
    const char *time = np_record_get(r, NP_PROP_TIME);
    if (time)
        r->date = strtoll(time, NULL, 10);
}

static int compare_records(const void *a, const void *b)
{
    const struct np_record *x = a, *y = b;

    if (x->date != y->date)
        return x->date < y->date ? -1 : 1;
    return strcmp(x->id, y->id);
}

/* An iterator that a writer disturbs ends early and looks finished (before
 * notmuch 0.40): what came is compared with the count. */
static enum np_status find_once(struct np_store *s, struct np_arena *arena,
                                const char *text, size_t limit,
                                struct np_records *out, struct np_error *error)
{
    notmuch_messages_t *messages = NULL;
    unsigned count = 0;
    notmuch_query_t *q = make_query(s, text);
    notmuch_status_t status = q ? notmuch_query_count_messages(q, &count)
                                : NOTMUCH_STATUS_OUT_OF_MEMORY;

    *out = (struct np_records){0};
    if (limit && count > limit)
        count = (unsigned)limit;
    if (!status && count)
        status = notmuch_query_search_messages(q, &messages);
    out->at = np_arena_alloc(arena, (count + 1) * sizeof *out->at);
    for (; !status && out->n < count && notmuch_messages_valid(messages);
         notmuch_messages_move_to_next(messages)) {
        notmuch_message_t *m = notmuch_messages_get(messages);
        if (!m)
            break;
        take_record(arena, m, &out->at[out->n++]);
        notmuch_message_destroy(m);
    }
    enum np_status ours = NP_OK;
    if (status || out->n != count)
        ours = broken(s, status, error);
    notmuch_query_destroy(q);
    if (!ours && out->n)
        qsort(out->at, out->n, sizeof *out->at, compare_records);
    return ours;
}

static enum np_status newest_once(struct np_store *s, const char *query,
                                  int64_t *date, struct np_error *error)
{
    notmuch_query_t *q = make_query(s, query);
    notmuch_messages_t *messages;
    notmuch_message_t *m;

    *date = 0;
    if (!q)
        return broken(s, NOTMUCH_STATUS_OUT_OF_MEMORY, error);
    notmuch_query_set_sort(q, NOTMUCH_SORT_NEWEST_FIRST);
    notmuch_status_t status = notmuch_query_search_messages(q, &messages);
    if (!status && notmuch_messages_valid(messages) &&
        (m = notmuch_messages_get(messages)))
        *date = notmuch_message_get_date(m);
    enum np_status ours = status ? broken(s, status, error) : NP_OK;
    notmuch_query_destroy(q);
    return ours;
}

/* One read of the database, for retry(). */
struct reading {
    enum { READ_FIND, READ_COUNT, READ_NEWEST } what;
    struct np_store *store;
    struct np_arena *arena;
    const char *text;
    size_t limit;
    struct np_records *records;
    size_t *n;
    int64_t *date;
    struct np_error *error;
    enum np_status status;
};

static void read_once(void *ctx)
{
    struct reading *r = ctx;

    switch (r->what) {
    case READ_FIND:
        r->status = find_once(r->store, r->arena, r->text, r->limit, r->records,
                              r->error);
        break;
    case READ_COUNT:
        r->status = count_once(r->store, r->text, r->n, r->error);
        break;
    case READ_NEWEST:
        r->status = newest_once(r->store, r->text, r->date, r->error);
        break;
    }
}

/* Reads until nobody writes in between; a writer that never rests gets the
 * reader some pause to be slower in. */
static enum np_status retry(struct reading *r)
{
    for (int i = 0; i < TRIES; i++) {
        const struct timespec nap = {0, i * 10 * 1000000L};
        enum np_status status = i ? np_store_refresh(r->store, r->error)
                                  : NP_OK;
        if (status)
            return status;
        if (!np_guard(read_once, r))
            r->status = say(r->error, NP_CHANGED,
                            "notmuch's database changed meanwhile", NULL);
        if (r->status != NP_CHANGED)
            break;
        nanosleep(&nap, NULL);
    }
    return r->status;
}

enum np_status np_store_find(struct np_store *s, struct np_arena *arena,
                             const char *query, size_t limit,
                             struct np_records *records,
                             struct np_error *error)
{
    struct reading r = {.what = READ_FIND, .store = s, .arena = arena,
                        .text = query, .limit = limit, .records = records,
                        .error = error};
    return retry(&r);
}

enum np_status np_store_count(struct np_store *s, const char *query, size_t *n,
                              struct np_error *error)
{
    struct reading r = {.what = READ_COUNT, .store = s, .text = query, .n = n,
                        .error = error};
    return retry(&r);
}

enum np_status np_store_newest(struct np_store *s, const char *query,
                               int64_t *date, struct np_error *error)
{
    struct reading r = {.what = READ_NEWEST, .store = s, .text = query,
                        .date = date, .error = error};
    return retry(&r);
}

static enum np_status read_one(const char *path, char **bytes, size_t *size,
                               struct np_error *error)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0 || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        if (fd >= 0)
            close(fd);
        return say(error, NP_NO_FILE, "cannot read the mail's file",
                   strerror(errno));
    }
    if (st.st_size > NP_MAX_MAIL) {
        close(fd);
        return say(error, NP_TOO_LARGE, "not judged: too large", NULL);
    }
    size_t room = (size_t)st.st_size;
    ssize_t n = 0;
    *bytes = np_xrealloc(NULL, room + 1);
    *size = 0;
    while (*size < room &&
           ((n = read(fd, *bytes + *size, room - *size)) > 0 ||
            (n < 0 && errno == EINTR)))
        *size += n > 0 ? (size_t)n : 0;
    close(fd);
    if (n < 0) {
        free(*bytes);
        return say(error, NP_NO_FILE, "cannot read the mail's file",
                   strerror(errno));
    }
    return NP_OK;
}

enum np_status np_store_read(struct np_store *s, const char *id, char **bytes,
                             size_t *size, struct np_error *error)
{
    notmuch_message_t *m = NULL;
    notmuch_status_t found = notmuch_database_find_message(s->db, id, &m);

    for (int i = 1; i < TRIES && found == NOTMUCH_STATUS_XAPIAN_EXCEPTION; i++)
        if (!np_store_refresh(s, error))
            found = notmuch_database_find_message(s->db, id, &m);
    if (found)
        return broken(s, NOTMUCH_STATUS_XAPIAN_EXCEPTION, error);
    if (!m)
        return say(error, NP_BAD_QUERY, "no such message in notmuch's database",
                   id);
    enum np_status status =
        say(error, NP_NO_FILE, "the mail's file is gone", NULL);
    notmuch_filenames_t *f = notmuch_message_get_filenames(m);
    for (; status && notmuch_filenames_valid(f);
         notmuch_filenames_move_to_next(f))
        status = read_one(notmuch_filenames_get(f), bytes, size, error);
    notmuch_filenames_destroy(f);
    notmuch_message_destroy(m);
    return status;
}

/* ------------------------------------------------------------------ writing */

/* libnotmuch waits for another writer for as long as it takes.  Asking Xapian's
 * lock file first bounds that. */
static bool is_locked(struct np_store *s)
{
    static const char *const places[] = {"%s/.notmuch/xapian/flintlock",
                                         "%s/xapian/flintlock"};
    const char *root = notmuch_config_get(s->db, NOTMUCH_CONFIG_DATABASE_PATH);
    char path[4096];

    for (size_t i = 0; root && i < 2; i++) {
        struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
        snprintf(path, sizeof path, places[i], root);
        int fd = open(path, O_RDWR | O_CLOEXEC);
        if (fd < 0)
            continue;
        bool locked = fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        close(fd);
        return locked;
    }
    return false;
}

static enum np_status open_writable(struct np_store *s, notmuch_database_t **db,
                                    struct np_error *error)
{
    const struct timespec nap = {0, LOCK_NAP_MS * 1000000};

    for (int ms = 0; is_locked(s); ms += LOCK_NAP_MS) {
        if (ms >= LOCK_WAIT_MS)
            return say(error, NP_LOCKED,
                       "another program is writing to notmuch's database: "
                       "try again once it is done", NULL);
        nanosleep(&nap, NULL);
    }
    return open_database(s->config, NOTMUCH_DATABASE_MODE_READ_WRITE, db,
                         error);
}

static bool same_record(const struct np_record *a, const struct np_record *b)
{
    if (a->n_tags != b->n_tags || a->n_properties != b->n_properties)
        return false;
    for (size_t i = 0; i < a->n_tags; i++)
        if (strcmp(a->tags[i], b->tags[i]) != 0)
            return false;
    for (size_t i = 0; i < a->n_properties; i++)
        if (strcmp(a->properties[i].key, b->properties[i].key) != 0 ||
            strcmp(a->properties[i].value, b->properties[i].value) != 0)
            return false;
    return true;
}

static bool has_property(const struct np_property *list, size_t n,
                         const struct np_property *p)
{
    for (size_t i = 0; i < n; i++)
        if (!strcmp(list[i].key, p->key) && !strcmp(list[i].value, p->value))
            return true;
    return false;
}

/* Only values that differ are written: writing the same one again would raise
 * the revision.  Single values are taken away rather than all of a key, which
 * notmuch before 0.38 does not sync. */
static notmuch_status_t write_properties(notmuch_message_t *m,
                                         const struct np_edit *e)
{
    const struct np_record *was = e->was;
    notmuch_status_t status = NOTMUCH_STATUS_SUCCESS;

    for (size_t i = 0; !status && i < was->n_properties; i++)
        if (!has_property(e->properties, e->n_properties, &was->properties[i]))
            status = notmuch_message_remove_property(
                m, was->properties[i].key, was->properties[i].value);
    for (size_t i = 0; !status && i < e->n_properties; i++)
        if (!has_property(was->properties, was->n_properties,
                          &e->properties[i]))
            status = notmuch_message_add_property(m, e->properties[i].key,
                                                  e->properties[i].value);
    return status;
}

static notmuch_status_t write_message(notmuch_message_t *m,
                                      const struct np_edit *e)
{
    notmuch_status_t status = notmuch_message_freeze(m);

    for (size_t i = 0; !status && e->add[i]; i++)
        status = notmuch_message_add_tag(m, e->add[i]);
    for (size_t i = 0; !status && e->remove[i]; i++)
        status = notmuch_message_remove_tag(m, e->remove[i]);
    if (!status)
        status = write_properties(m, e);
    notmuch_status_t thaw = notmuch_message_thaw(m);
    return status ? status : thaw;
}

static notmuch_status_t write_edit(notmuch_database_t *db,
                                   const struct np_edit *e, size_t *skipped)
{
    struct np_arena *arena = np_arena_new();
    notmuch_message_t *m = NULL;
    struct np_record now;
    notmuch_status_t status = notmuch_database_find_message(db, e->was->id, &m);

    if (!status && m)
        take_record(arena, m, &now);
    if (!status && m && same_record(&now, e->was))
        status = write_message(m, e);
    else if (!status)
        ++*skipped; /* gone, or changed by somebody: the next run sees it */
    if (m)
        notmuch_message_destroy(m);
    np_arena_free(arena);
    return status;
}

enum np_status np_store_write(struct np_store *s, const struct np_edit *edits,
                              size_t n, size_t *skipped,
                              struct np_error *error)
{
    notmuch_database_t *db;
    enum np_status ours = open_writable(s, &db, error);

    *skipped = 0;
    if (ours)
        return ours;
    notmuch_status_t status = notmuch_database_begin_atomic(db);
    for (size_t i = 0; !status && i < n; i++)
        status = write_edit(db, &edits[i], skipped);
    if (!status)
        status = notmuch_database_end_atomic(db);
    if (status)
        ours = say(error, NP_DATABASE, "cannot write to notmuch's database",
                   notmuch_status_to_string(status));
    status = notmuch_database_destroy(db);
    if (status && !ours)
        ours = say(error, NP_DATABASE, "cannot write to notmuch's database",
                   notmuch_status_to_string(status));
    return ours ? ours : np_store_refresh(s, error);
}

enum np_status np_store_set(struct np_store *s,
                            const struct np_setting *settings, size_t n,
                            struct np_error *error)
{
    bool differs = false;
    notmuch_database_t *db;

    for (size_t i = 0; i < n; i++) {
        char *now;
        enum np_status status = np_store_get(s, settings[i].key, &now, error);
        if (status)
            return status;
        differs = differs || strcmp(now, settings[i].value) != 0;
        free(now);
    }
    if (!differs)
        return NP_OK;
    enum np_status ours = open_writable(s, &db, error);
    if (ours)
        return ours;
    notmuch_status_t status = NOTMUCH_STATUS_SUCCESS;
    for (size_t i = 0; !status && i < n; i++)
        status = notmuch_database_set_config(db, settings[i].key,
                                             settings[i].value);
    notmuch_status_t closed = notmuch_database_destroy(db);
    if (status || closed)
        return say(error, NP_DATABASE, "cannot write notmuch's configuration",
                   notmuch_status_to_string(status ? status : closed));
    return np_store_refresh(s, error);
}

/* ------------------------------------------------------------------ records */

const char *np_record_get(const struct np_record *r, const char *key)
{
    for (size_t i = 0; i < r->n_properties; i++)
        if (strcmp(r->properties[i].key, key) == 0)
            return r->properties[i].value;
    return NULL;
}

bool np_record_has_tag(const struct np_record *r, const char *tag)
{
    for (size_t i = 0; i < r->n_tags; i++)
        if (strcmp(r->tags[i], tag) == 0)
            return true;
    return false;
}

char *np_store_quote(struct np_arena *arena, const char *s)
{
    struct np_buf out = {0};

    np_buf_puts(&out, "\"");
    for (; *s; s++) {
        if (*s == '"')
            np_buf_puts(&out, "\"");
        np_buf_add(&out, s, 1);
    }
    np_buf_puts(&out, "\"");
    return np_buf_take(&out, arena);
}
