/* The mail in the database that a client shows. */
#include "nopitch.h"

#include "arena.h"
#include "store.h"
#include "text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define MAX_CANDIDATES 8

/* By what is certain where there is any such thing. */
static const char *query_for(struct np_arena *arena,
                             const struct np_notification *m)
{
    if (m->message_id)
        return np_arena_printf(arena, "id:%s",
                               np_store_quote(arena, m->message_id));
    if (m->date)
        return np_arena_printf(arena, "%s and date:@%" PRId64 "..@%" PRId64,
                               NP_LINKEDIN_QUERY, m->date, m->date);
    return np_arena_printf(
        arena, "%s and from:%s and subject:%s", NP_LINKEDIN_QUERY,
        np_store_quote(arena, m->person.name ? m->person.name : ""),
        np_store_quote(arena, m->subject ? m->subject : ""));
}

/* Another mail must not be shown in the place of this one. */
static bool is_same(struct np_arena *arena, const struct np_notification *a,
                    const struct np_notification *b)
{
    const char *x = a->person.conversation, *y = b->person.conversation;

    return !strcmp(np_text_fold(arena, a->words),
                   np_text_fold(arena, b->words)) &&
           (!x || !y || !strcmp(x, y));
}

enum np_status np_store_recognize(struct np_store *store,
                                  struct np_engine *engine,
                                  const struct np_judgement *shown,
                                  struct np_judgement **judgement,
                                  struct np_error *error)
{
    struct np_arena *arena = np_arena_new();
    struct np_records records;
    enum np_status status =
        np_store_find(store, arena, query_for(arena, &shown->mail),
                      MAX_CANDIDATES, true, &records, error);
    bool found = false;

    for (size_t i = 0; !status && !found && i < records.n; i++) {
        struct np_judgement *j;
        if (np_store_judge(store, engine, records.at[i].id, &j, error))
            continue;
        found = is_same(arena, &shown->mail, &j->mail);
        if (found)
            *judgement = j;
        else
            np_judgement_free(j);
    }
    if (!status && !found) {
        snprintf(error->message, sizeof error->message,
                 "no such message in notmuch's database");
        status = NP_BAD_QUERY;
    }
    np_arena_free(arena);
    return status;
}
