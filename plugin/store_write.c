/* Writing to the database, in short atomic sections. */
#include "store_db.h"

#include "arena.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LOCK_WAIT_MS 30000 /* for another writer */
#define LOCK_NAP_MS 2      /* short, or one who sleeps never gets a turn */

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

enum np_status np_db_open_writable(struct np_store *s, notmuch_database_t **db,
                                   struct np_error *error)
{
    const struct timespec nap = {0, LOCK_NAP_MS * 1000000};

    for (int ms = 0; is_locked(s); ms += LOCK_NAP_MS) {
        if (ms >= LOCK_WAIT_MS)
            return np_db_say(
                error, NP_LOCKED,
                "another program is writing to notmuch's database: "
                "try again once it is done",
                NULL);
        nanosleep(&nap, NULL);
    }
    return np_db_open(s->config, NOTMUCH_DATABASE_MODE_READ_WRITE, db, error);
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
            status = notmuch_message_remove_property(m, was->properties[i].key,
                                                     was->properties[i].value);
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
        np_db_take_record(arena, m, &now);
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
                              size_t n, size_t *skipped, struct np_error *error)
{
    notmuch_database_t *db;
    enum np_status ours = np_db_open_writable(s, &db, error);

    *skipped = 0;
    if (ours)
        return ours;
    notmuch_status_t status = notmuch_database_begin_atomic(db);
    for (size_t i = 0; !status && i < n; i++)
        status = write_edit(db, &edits[i], skipped);
    if (!status)
        status = notmuch_database_end_atomic(db);
    if (status)
        ours =
            np_db_say(error, NP_DATABASE, "cannot write to notmuch's database",
                      notmuch_status_to_string(status));
    status = notmuch_database_destroy(db);
    if (status && !ours)
        ours =
            np_db_say(error, NP_DATABASE, "cannot write to notmuch's database",
                      notmuch_status_to_string(status));
    return ours ? ours : np_store_refresh(s, error);
}
