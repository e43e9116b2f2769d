#include "past.h"

#include "arena.h"
#include "exchange.h"
#include "names.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_KEYS 12    /* keys of one person that are joined */
#define MAX_MAILS 300  /* of the person that are looked at, the newest */
#define MAX_THREADS 60 /* of these, asked for answers */

/* ------------------------------------------------------------------ events */

/* Whether a list of "RUN TAG" or "+TAG" values names a tag that ends so. */
static bool names_tag(const struct np_record *r, const char *key,
                      const char *start, const char *end)
{
    for (size_t i = 0; i < r->n_properties; i++) {
        const char *v = r->properties[i].value;
        size_t n = strlen(v), m = strlen(end);
        if (strcmp(r->properties[i].key, key) == 0 &&
            strncmp(v, start, strlen(start)) == 0 && n >= m &&
            strcmp(v + n - m, end) == 0)
            return true;
    }
    return false;
}

/* What the reader said of a tag goes before what we found.  What we found is
 * what was written down then: a mail that rules have changed their mind about
 * is found anew by `tag --all`, oldest first, and not each time it is asked
 * for, which would cost the judging of a person's every mail. */
static bool found(const struct np_record *r, const char *tag)
{
    char verdict[96];

    if (names_tag(r, NP_PROP_SETTLED, "-", tag))
        return false;
    if (names_tag(r, NP_PROP_SETTLED, "+", tag))
        return true;
    snprintf(verdict, sizeof verdict, "%s:tagged", tag);
    return names_tag(r, NP_PROP_VERDICT, "", verdict);
}

bool np_past_event(const struct np_record *r, struct np_event *event)
{
    const char *kind = np_record_get(r, NP_PROP_KIND);
    enum np_kind k = kind ? np_kind_by_name(kind, strlen(kind)) : NP_KINDS;

    if (k == NP_KINDS || (!np_kind_judged(k) && k != NP_KIND_ACCEPTED))
        return false;
    *event = (struct np_event){
        .type = NP_EVENT_MAIL,
        .kind = k,
        .date = r->date,
        .pitch = found(r, "sales-pitch"),
        .pushy = found(r, "pushy-followup"),
        .wanted = names_tag(r, NP_PROP_SETTLED, "-", ""),
        .message_id = r->id,
    };
    return true;
}

/* -------------------------------------------------------------- one person */

/* Keys of one person, joined where one mail carried both. */
struct keys {
    struct np_property at[MAX_KEYS];
    size_t n;
};

static bool add_key(struct keys *keys, const char *property, const char *value)
{
    if (!value)
        return false;
    for (size_t i = 0; i < keys->n; i++)
        if (!strcmp(keys->at[i].key, property) &&
            !strcmp(keys->at[i].value, value))
            return false;
    if (keys->n == MAX_KEYS)
        return false;
    keys->at[keys->n++] = (struct np_property){property, value};
    return true;
}

static char *keys_query(struct np_arena *arena, const struct keys *keys)
{
    struct np_buf q = {0};

    for (size_t i = 0; i < keys->n; i++) {
        const char *pair =
            np_arena_printf(arena, "%s=%s", keys->at[i].key, keys->at[i].value);
        np_buf_printf(&q, "%sproperty:%s", i ? " or " : "",
                      np_store_quote(arena, pair));
    }
    return np_buf_take(&q, arena);
}

/* Mails of one person, each once. */
struct mails {
    struct np_arena *arena;
    struct np_past_mail *at;
    size_t n, room;
};

static void add_mail(void *ctx, const struct np_past_mail *mail)
{
    struct mails *m = ctx;

    for (size_t i = 0; i < m->n; i++)
        if (strcmp(m->at[i].id, mail->id) == 0)
            return; /* the overlay was asked first, and knows better */
    if (m->n == m->room) {
        struct np_past_mail *more = np_arena_alloc(
            m->arena, (m->room = m->room * 2 + 16) * sizeof *more);
        if (m->n)
            memcpy(more, m->at, m->n * sizeof *more);
        m->at = more;
    }
    m->at[m->n++] = *mail;
}

static enum np_status collect(struct np_store *store,
                              const struct np_overlay *overlay,
                              const struct keys *keys, int64_t date,
                              struct mails *mails, struct np_error *error)
{
    const char *query = keys_query(mails->arena, keys);
    struct np_records records;

    mails->n = 0;
    for (size_t i = 0; overlay && i < keys->n; i++)
        np_overlay_find(overlay, keys->at[i].value, add_mail, mails);
    enum np_status status = np_store_find(store, mails->arena, query, MAX_MAILS,
                                          true, &records, error);
    /* Of a person with more mails than that, the newest before this one. */
    if (!status && records.n == MAX_MAILS) {
        query = np_arena_printf(mails->arena, "(%s) and date:..@%" PRId64,
                                query, date);
        status = np_store_find(store, mails->arena, query, MAX_MAILS, true,
                               &records, error);
    }
    for (size_t i = 0; !status && i < records.n; i++) {
        const struct np_record *r = &records.at[i];
        struct np_past_mail mail = {
            .id = r->id,
            .thread = r->thread,
            .person = np_record_get(r, NP_PROP_PERSON),
            .conversation = np_record_get(r, NP_PROP_CONVERSATION),
            .date = r->date,
        };
        mail.tells = np_past_event(r, &mail.event);
        add_mail(mails, &mail);
    }
    return status;
}

/* All mails about the person, by all keys that lead from one to the other. */
static enum np_status find_mails(struct np_store *store,
                                 const struct np_overlay *overlay,
                                 const struct np_person *person, int64_t date,
                                 struct mails *mails, struct np_error *error)
{
    struct keys keys = {.n = 0};
    bool more = add_key(&keys, NP_PROP_PERSON, person->key);

    more |= add_key(&keys, NP_PROP_CONVERSATION, person->conversation);
    while (more) {
        enum np_status status =
            collect(store, overlay, &keys, date, mails, error);
        if (status)
            return status;
        more = false;
        for (size_t i = 0; i < mails->n; i++) {
            more |= add_key(&keys, NP_PROP_PERSON, mails->at[i].person);
            more |=
                add_key(&keys, NP_PROP_CONVERSATION, mails->at[i].conversation);
        }
    }
    return NP_OK;
}

/* ----------------------------------------------------------------- answers */

/* An answer by mail goes to UUID@reply.linkedin.com and refers to LinkedIn's
 * mail, so it is in that mail's thread. */
static enum np_status find_answers(struct np_store *store,
                                   const struct mails *mails,
                                   struct np_records *answers,
                                   struct np_error *error)
{
    struct np_arena *arena = mails->arena;
    struct np_buf q = {0};
    size_t from = mails->n > MAX_THREADS ? mails->n - MAX_THREADS : 0;

    *answers = (struct np_records){0};
    if (!mails->n || !np_store_own(store, 0))
        return NP_OK;
    np_buf_puts(&q, "(");
    for (size_t i = from; i < mails->n; i++)
        np_buf_printf(&q, "%sthread:%s", i > from ? " or " : "",
                      mails->at[i].thread);
    np_buf_puts(&q, ") and to:reply.linkedin.com and ");
    np_own_add(store, arena, &q, "from:");
    return np_store_find(store, arena, np_buf_take(&q, arena), MAX_MAILS, true,
                         answers, error);
}

/* ----------------------------------------------------------------- together */

static int compare_events(const void *a, const void *b)
{
    const struct np_event *x = a, *y = b;

    if (x->date != y->date)
        return x->date < y->date ? -1 : 1;
    return strcmp(x->message_id, y->message_id);
}

static bool is_before(const struct np_past_mail *m, int64_t date,
                      const char *message_id)
{
    if (message_id && strcmp(m->id, message_id) == 0)
        return false;
    return m->date < date ||
           (m->date == date && message_id && strcmp(m->id, message_id) < 0);
}

static void keep_earlier(struct mails *mails, int64_t date,
                         const char *message_id)
{
    size_t n = 0;

    for (size_t i = 0; i < mails->n; i++)
        if (is_before(&mails->at[i], date, message_id))
            mails->at[n++] = mails->at[i];
    mails->n = n;
}

enum np_status np_past_ask(struct np_store *store,
                           const struct np_overlay *overlay,
                           struct np_arena *arena,
                           const struct np_person *person, int64_t date,
                           const char *message_id, struct np_past *past,
                           struct np_error *error)
{
    struct mails mails = {.arena = arena};
    struct np_records answers;
    enum np_status status =
        find_mails(store, overlay, person, date, &mails, error);

    *past = (struct np_past){.asked = true};
    keep_earlier(&mails, date, message_id);
    if (!status)
        status = find_answers(store, &mails, &answers, error);
    if (!status)
        status =
            np_exchange_find(store, arena, person->name, date, past, error);
    if (status)
        return status;
    struct np_event *events =
        np_arena_alloc(arena, (mails.n + answers.n) * sizeof *events);
    for (size_t i = 0; i < mails.n; i++)
        if (mails.at[i].tells)
            events[past->n_events++] = mails.at[i].event;
    for (size_t i = 0; i < answers.n; i++)
        if (answers.at[i].date < date &&
            np_own_wrote(store, arena, &answers.at[i]))
            events[past->n_events++] =
                (struct np_event){.type = NP_EVENT_ANSWER,
                                  .date = answers.at[i].date,
                                  .message_id = answers.at[i].id};
    if (past->n_events)
        qsort(events, past->n_events, sizeof *events, compare_events);
    past->events = events;
    return NP_OK;
}
