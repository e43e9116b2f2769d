#include "store_db.h"

#include "arena.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum np_status np_db_say(struct np_error *error, enum np_status status,
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
    case NOTMUCH_STATUS_FILE_ERROR:
        return NP_NO_DATABASE;
    default:
        return NP_DATABASE;
    }
}

enum np_status np_db_open(const char *config, notmuch_database_mode_t mode,
                          notmuch_database_t **db, struct np_error *error)
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
    snprintf(why, sizeof why, "%s",
             message && *message ? message : notmuch_status_to_string(status));
    why[strcspn(why, "\n")] = '\0';
    free(message);
    np_db_say(
        error, ours,
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
    if (!address || !*address || s->n_own == NP_MAX_OWN)
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
    for (; notmuch_config_values_valid(v);
         notmuch_config_values_move_to_next(v))
        add_own(s, notmuch_config_values_get(v));
    notmuch_config_values_destroy(v);
}

enum np_status np_store_open(const char *config, struct np_store **store,
                             struct np_error *error)
{
    struct np_store *s = np_xrealloc(NULL, sizeof *s);

    memset(s, 0, sizeof *s);
    s->config = config ? np_xstrdup(config) : NULL;
    s->lasting = np_arena_new();
    enum np_status status =
        np_db_open(config, NOTMUCH_DATABASE_MODE_READ_ONLY, &s->db, error);
    if (status) {
        np_arena_free(s->lasting);
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
    np_arena_free(s->lasting);
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
        return np_db_say(error, NP_DATABASE,
                         "cannot read notmuch's database again",
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

struct np_arena *np_store_lasting(struct np_store *s)
{
    return s->lasting;
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
        return np_db_say(error, NP_DATABASE,
                         "cannot read notmuch's configuration",
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
    enum np_status ours = np_db_open_writable(s, &db, error);
    if (ours)
        return ours;
    notmuch_status_t status = NOTMUCH_STATUS_SUCCESS;
    for (size_t i = 0; !status && i < n; i++)
        status =
            notmuch_database_set_config(db, settings[i].key, settings[i].value);
    notmuch_status_t closed = notmuch_database_destroy(db);
    if (status || closed)
        return np_db_say(error, NP_DATABASE,
                         "cannot write notmuch's configuration",
                         notmuch_status_to_string(status ? status : closed));
    return np_store_refresh(s, error);
}
