/* What setup keeps in the database: named queries, and the authserv-id. */
#include "nopitch.h"

#include "arena.h"
#include "auth.h"
#include "mail.h"
#include "store.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Of the mails looked at, so many must agree on who authenticated them. */
#define AGREE 0.9
#define AGREE_AT_LEAST 5
#define MONTHS ((int64_t)120 * 86400) /* seconds before the newest mail */

enum what { ONE_TAG, ALL_TAGS, NO_TAGS, UNSURE };

static const struct {
    const char *name;
    enum what what;
    const char *tag;
} views[] = {
    {"linkedin-pitches", ONE_TAG, "sales-pitch"},
    {"linkedin-pushy", ONE_TAG, "pushy-followup"},
    {"linkedin-invites", ONE_TAG, "unpersonalized-invite"},
    {"linkedin-forged", ONE_TAG, "forged"},
    {"linkedin-tagged", ALL_TAGS, NULL},
    {"linkedin-unsure", UNSURE, NULL},
    {"linkedin-inbox", NO_TAGS, NULL},
};

static void add_all(const struct np_engine *engine, struct np_buf *q,
                    const char *format_tags, bool verdicts)
{
    const char *tag;
    bool enabled;

    for (size_t i = 0; (tag = np_engine_tag(engine, i, &enabled)); i++) {
        if (!enabled)
            continue;
        np_buf_puts(q, q->len ? format_tags : "");
        if (verdicts)
            np_buf_printf(q, "property:\"" NP_PROP_VERDICT "=%s:unsure\"", tag);
        else
            np_buf_printf(q, "tag:\"%s\"", np_engine_tag_written(engine, i));
    }
}

static const char *written(const struct np_engine *engine, const char *name)
{
    const char *tag;
    bool enabled;
    size_t i = 0;

    while ((tag = np_engine_tag(engine, i, &enabled)) && strcmp(tag, name) != 0)
        i++;
    return tag ? np_engine_tag_written(engine, i) : name;
}

const char *np_view(const struct np_engine *engine, size_t i, char **query)
{
    struct np_buf q = {0};

    if (i >= sizeof views / sizeof *views)
        return NULL;
    if (views[i].what == ONE_TAG)
        np_buf_printf(&q, "tag:\"%s\"", written(engine, views[i].tag));
    else
        add_all(engine, &q, " or ", views[i].what == UNSURE);
    if (views[i].what == NO_TAGS && q.data) {
        struct np_buf all = q;
        q = (struct np_buf){0};
        np_buf_printf(&q, "tag:inbox and not (%s)", all.data);
        np_buf_free(&all);
    }
    if (!q.data) /* every tag is off */
        np_buf_puts(&q, views[i].what == NO_TAGS ? "tag:inbox"
                                                 : "tag:nopitch-none");
    *query = q.data;
    return views[i].name;
}

/* A query of that name that the reader made is theirs. */
static bool is_readers(struct np_store *store, const struct np_engine *engine,
                       const char *key)
{
    struct np_error error;
    char *value;

    if (np_store_get(store, key, &value, &error))
        return true; /* what cannot be read is not overwritten */
    bool ours = !*value || strstr(value, np_engine_prefix(engine)) ||
                strstr(value, "tag:\"linkedin/") || strstr(value, "nopitch");
    free(value);
    return !ours;
}

enum np_status np_store_setup(struct np_store *store,
                              const struct np_engine *engine,
                              const char *authserv, bool remove,
                              struct np_error *error)
{
    enum { N = sizeof views / sizeof *views };
    struct np_setting settings[N + 3];
    char keys[N][64], *queries[N];
    size_t n = 0;

    for (size_t i = 0; i < N; i++) {
        snprintf(keys[i], sizeof keys[i], "query.%s",
                 np_view(engine, i, &queries[i]));
        if (!is_readers(store, engine, keys[i]))
            settings[n++] =
                (struct np_setting){keys[i], remove ? "" : queries[i]};
    }
    if (authserv)
        settings[n++] = (struct np_setting){NP_SET_AUTHSERV, authserv};
    if (remove) {
        settings[n++] = (struct np_setting){NP_SET_REVISION, ""};
        settings[n++] = (struct np_setting){NP_SET_UUID, ""};
    }
    enum np_status status = np_store_set(store, settings, n, error);
    for (size_t i = 0; i < N; i++)
        free(queries[i]);
    return status;
}

/* ---------------------------------------------------------------- authserv */

struct vote {
    char id[256];
    size_t n;
};

/* The host that vouches for one mail, "" if none does. */
static void read_vote(struct np_store *store, const char *id, char out[256])
{
    struct np_arena *arena = np_arena_new();
    struct np_error error;
    struct np_mail *mail;
    char *bytes;
    size_t size;

    out[0] = '\0';
    if (np_store_read(store, id, &bytes, &size, &error) == NP_OK) {
        if (np_mail_open(arena, bytes, size, &mail) == NP_OK) {
            struct np_auth auth = np_auth_read(arena, mail);
            if (np_mail_from_linkedin(mail) && auth.pass &&
                strlen(auth.authserv_id) < 256)
                snprintf(out, 256, "%s", auth.authserv_id);
            np_mail_close(mail);
        }
        free(bytes);
    }
    np_arena_free(arena);
}

enum np_status np_store_learn_authserv(struct np_store *store, size_t n,
                                       char id[256], struct np_error *error)
{
    struct np_arena *arena = np_arena_new();
    struct np_records records;
    struct vote votes[16] = {{{0}, 0}};
    size_t n_votes = 0, seen = 0;
    int64_t newest;
    enum np_status status =
        np_store_newest(store, NP_LINKEDIN_QUERY, &newest, error);

    id[0] = '\0';
    /* Hosts change: the last months tell. */
    int64_t from = newest > MONTHS ? newest - MONTHS : 0;
    if (!status)
        status =
            np_store_find(store, arena,
                          np_arena_printf(arena, "%s and date:@%" PRId64 "..",
                                          NP_LINKEDIN_QUERY, from),
                          n, true, &records, error);
    for (size_t i = 0; !status && i < records.n; i++) {
        char vote[256];
        size_t k = 0;
        read_vote(store, records.at[i].id, vote);
        seen++;
        while (*vote && k < n_votes && strcmp(votes[k].id, vote) != 0)
            k++;
        if (!*vote || k == 16)
            continue;
        if (k == n_votes)
            memcpy(votes[n_votes++].id, vote, sizeof vote);
        votes[k].n++;
    }
    for (size_t k = 0; k < n_votes; k++)
        if (votes[k].n >= AGREE_AT_LEAST &&
            (double)votes[k].n >= AGREE * (double)seen)
            memcpy(id, votes[k].id, sizeof votes[k].id);
    np_arena_free(arena);
    return status;
}
