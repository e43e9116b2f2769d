#include "past.h"

#include "arena.h"
#include "exchange.h"
#include "names.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define MAX_THREADS 60 /* of a person's mails, asked for answers */

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

/* Where a person's mails are looked for. */
struct search {
    struct np_store *store;
    const struct np_overlay *overlay;
    int64_t date;
};

static char *keys_query(struct np_arena *arena, const struct np_past_keys *keys)
{
    struct np_buf q = {0};

    for (size_t i = 0; i < keys->n; i++) {
        const char *property =
            keys->at[i].conversation ? NP_PROP_CONVERSATION : NP_PROP_PERSON;
        const char *pair =
            np_arena_printf(arena, "%s=%s", property, keys->at[i].value);
        np_buf_printf(&q, "%sproperty:%s", i ? " or " : "",
                      np_store_quote(arena, pair));
    }
    return np_buf_take(&q, arena);
}

/* The overlay is asked first, and knows better. */
static void add_mail(void *ctx, const struct np_past_mail *mail)
{
    np_past_mails_add(ctx, mail);
}

static void add_record(struct np_past_mails *mails, const struct np_record *r)
{
    struct np_past_mail mail = {
        .id = r->id,
        .thread = r->thread,
        .person = np_record_get(r, NP_PROP_PERSON),
        .conversation = np_record_get(r, NP_PROP_CONVERSATION),
        .date = r->date,
    };

    mail.tells = np_past_event(r, &mail.event);
    np_past_mails_add(mails, &mail);
}

static enum np_status find_mails(void *ctx, const struct np_past_keys *keys,
                                 struct np_past_mails *mails,
                                 struct np_error *error)
{
    const struct search *s = ctx;
    const char *query = keys_query(mails->arena, keys);
    struct np_records records;

    for (size_t i = 0; s->overlay && i < keys->n; i++)
        np_overlay_find(s->overlay, keys->at[i].value, add_mail, mails);
    enum np_status status =
        np_store_find(s->store, mails->arena, query, NP_MAX_PAST_MAILS, true,
                      &records, error);
    /* Of a person with more mails than that, the newest before this one. */
    if (!status && records.n == NP_MAX_PAST_MAILS) {
        query = np_arena_printf(mails->arena, "(%s) and date:..@%" PRId64,
                                query, s->date);
        status = np_store_find(s->store, mails->arena, query, NP_MAX_PAST_MAILS,
                               true, &records, error);
    }
    for (size_t i = 0; !status && i < records.n; i++)
        add_record(mails, &records.at[i]);
    return status;
}

/* ----------------------------------------------------------------- answers */

/* An answer by mail goes to UUID@reply.linkedin.com and refers to LinkedIn's
 * mail, so it is in that mail's thread. */
static enum np_status find_answers(struct np_store *store,
                                   const struct np_past_mails *mails,
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
    return np_store_find(store, arena, np_buf_take(&q, arena),
                         NP_MAX_PAST_MAILS, true, answers, error);
}

/* ----------------------------------------------------------------- together */

enum np_status np_past_ask(struct np_store *store,
                           const struct np_overlay *overlay,
                           struct np_arena *arena,
                           const struct np_person *person, int64_t date,
                           const char *message_id, struct np_past *past,
                           struct np_error *error)
{
    struct search search = {store, overlay, date};
    struct np_past_mails mails = {.arena = arena};
    struct np_records answers;
    enum np_status status =
        np_past_mails_join(person, find_mails, &search, &mails, error);

    *past = (struct np_past){.asked = true};
    np_past_mails_before(&mails, date, message_id);
    if (!status)
        status = find_answers(store, &mails, &answers, error);
    if (!status)
        status =
            np_exchange_find(store, arena, person->name, date, past, error);
    if (status)
        return status;
    struct np_event *events =
        np_arena_alloc(arena, (mails.n + answers.n) * sizeof *events);
    past->n_events = np_past_mails_events(&mails, events);
    for (size_t i = 0; i < answers.n; i++)
        if (answers.at[i].date < date &&
            np_own_wrote(store, arena, &answers.at[i]))
            events[past->n_events++] =
                (struct np_event){.type = NP_EVENT_ANSWER,
                                  .date = answers.at[i].date,
                                  .message_id = answers.at[i].id};
    np_events_sort(events, past->n_events);
    past->events = events;
    return NP_OK;
}
