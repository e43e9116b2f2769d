/* Reading the database while others may write to it. */
#include "store_db.h"

#include "arena.h"
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define TRIES 12 /* of a read while others write */

static enum np_status broken(struct np_store *s, notmuch_status_t status,
                             struct np_error *error)
{
    const char *why = notmuch_database_status_string(s->db);

    /* A query that does not parse comes as the same status. */
    if (why && strstr(why, "parsing query"))
        return np_db_say(error, NP_BAD_QUERY, "notmuch does not take the query",
                         why);
    if (status == NOTMUCH_STATUS_XAPIAN_EXCEPTION ||
        status == NOTMUCH_STATUS_OUT_OF_MEMORY ||
        status == NOTMUCH_STATUS_SUCCESS)
        return np_db_say(error, NP_CHANGED,
                         "notmuch's database changed meanwhile", why);
    return np_db_say(error, NP_BAD_QUERY, "notmuch does not take the query",
                     why);
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

void np_db_take_record(struct np_arena *arena, notmuch_message_t *m,
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
                                const char *text, size_t limit, bool newest,
                                struct np_records *out, struct np_error *error)
{
    notmuch_messages_t *messages = NULL;
    unsigned count = 0;
    notmuch_query_t *q = make_query(s, text);
    notmuch_status_t status = q ? notmuch_query_count_messages(q, &count)
                                : NOTMUCH_STATUS_OUT_OF_MEMORY;

    *out = (struct np_records){0};
    if (q && newest)
        notmuch_query_set_sort(q, NOTMUCH_SORT_NEWEST_FIRST);
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
        np_db_take_record(arena, m, &out->at[out->n++]);
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
    bool newest;
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
        r->status = find_once(r->store, r->arena, r->text, r->limit, r->newest,
                              r->records, r->error);
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
        enum np_status status =
            i ? np_store_refresh(r->store, r->error) : NP_OK;
        if (status)
            return status;
        if (!np_guard(read_once, r))
            r->status = np_db_say(r->error, NP_CHANGED,
                                  "notmuch's database changed meanwhile", NULL);
        if (r->status != NP_CHANGED)
            break;
        nanosleep(&nap, NULL);
    }
    return r->status;
}

enum np_status np_store_find(struct np_store *s, struct np_arena *arena,
                             const char *query, size_t limit, bool newest,
                             struct np_records *records, struct np_error *error)
{
    struct reading r = {.what = READ_FIND,
                        .store = s,
                        .arena = arena,
                        .text = query,
                        .limit = limit,
                        .newest = newest,
                        .records = records,
                        .error = error};
    return retry(&r);
}

enum np_status np_store_count(struct np_store *s, const char *query, size_t *n,
                              struct np_error *error)
{
    struct reading r = {
        .what = READ_COUNT, .store = s, .text = query, .n = n, .error = error};
    return retry(&r);
}

enum np_status np_store_newest(struct np_store *s, const char *query,
                               int64_t *date, struct np_error *error)
{
    struct reading r = {.what = READ_NEWEST,
                        .store = s,
                        .text = query,
                        .date = date,
                        .error = error};
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
        return np_db_say(error, NP_NO_FILE, "cannot read the mail's file",
                         strerror(errno));
    }
    if (st.st_size > NP_MAX_MAIL) {
        close(fd);
        return np_db_say(error, NP_TOO_LARGE, "not judged: too large", NULL);
    }
    size_t room = (size_t)st.st_size;
    ssize_t n = 0;
    *bytes = np_xrealloc(NULL, room + 1);
    *size = 0;
    while (*size < room && ((n = read(fd, *bytes + *size, room - *size)) > 0 ||
                            (n < 0 && errno == EINTR)))
        *size += n > 0 ? (size_t)n : 0;
    close(fd);
    if (n < 0) {
        free(*bytes);
        return np_db_say(error, NP_NO_FILE, "cannot read the mail's file",
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
        return np_db_say(error, NP_BAD_QUERY,
                         "no such message in notmuch's database", id);
    enum np_status status =
        np_db_say(error, NP_NO_FILE, "the mail's file is gone", NULL);
    notmuch_filenames_t *f = notmuch_message_get_filenames(m);
    for (; status && notmuch_filenames_valid(f);
         notmuch_filenames_move_to_next(f))
        status = read_one(notmuch_filenames_get(f), bytes, size, error);
    notmuch_filenames_destroy(f);
    notmuch_message_destroy(m);
    return status;
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
