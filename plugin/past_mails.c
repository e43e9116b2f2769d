#include "past_mails.h"

#include "arena.h"

#include <stdlib.h>
#include <string.h>

void np_past_mails_add(struct np_past_mails *m, const struct np_past_mail *mail)
{
    for (size_t i = 0; i < m->n; i++)
        if (strcmp(m->at[i].id, mail->id) == 0)
            return;
    if (m->n == m->room) {
        struct np_past_mail *more = np_arena_alloc(
            m->arena, (m->room = m->room * 2 + 16) * sizeof *more);
        if (m->n)
            memcpy(more, m->at, m->n * sizeof *more);
        m->at = more;
    }
    m->at[m->n++] = *mail;
}

static bool add_key(struct np_past_keys *keys, bool conversation,
                    const char *value)
{
    if (!value)
        return false;
    for (size_t i = 0; i < keys->n; i++)
        if (keys->at[i].conversation == conversation &&
            !strcmp(keys->at[i].value, value))
            return false;
    if (keys->n == NP_MAX_KEYS)
        return false;
    keys->at[keys->n++] = (struct np_past_key){conversation, value};
    return true;
}

enum np_status np_past_mails_join(const struct np_person *person,
                                  np_past_mails_fn find, void *ctx,
                                  struct np_past_mails *mails,
                                  struct np_error *error)
{
    struct np_past_keys keys = {.n = 0};
    bool more = add_key(&keys, false, person->key);

    more |= add_key(&keys, true, person->conversation);
    while (more) {
        mails->n = 0;
        enum np_status status = find(ctx, &keys, mails, error);
        if (status)
            return status;
        more = false;
        for (size_t i = 0; i < mails->n; i++) {
            more |= add_key(&keys, false, mails->at[i].person);
            more |= add_key(&keys, true, mails->at[i].conversation);
        }
    }
    return NP_OK;
}

static bool is_before(const struct np_past_mail *m, int64_t date,
                      const char *message_id)
{
    if (message_id && strcmp(m->id, message_id) == 0)
        return false;
    return m->date < date ||
           (m->date == date && message_id && strcmp(m->id, message_id) < 0);
}

void np_past_mails_before(struct np_past_mails *mails, int64_t date,
                          const char *message_id)
{
    size_t n = 0;

    for (size_t i = 0; i < mails->n; i++)
        if (is_before(&mails->at[i], date, message_id))
            mails->at[n++] = mails->at[i];
    mails->n = n;
}

size_t np_past_mails_events(const struct np_past_mails *mails,
                            struct np_event *events)
{
    size_t n = 0;

    for (size_t i = 0; i < mails->n; i++)
        if (mails->at[i].tells)
            events[n++] = mails->at[i].event;
    return n;
}

static int compare_events(const void *a, const void *b)
{
    const struct np_event *x = a, *y = b;

    if (x->date != y->date)
        return x->date < y->date ? -1 : 1;
    return strcmp(x->message_id, y->message_id);
}

void np_events_sort(struct np_event *events, size_t n)
{
    if (n)
        qsort(events, n, sizeof *events, compare_events);
}
