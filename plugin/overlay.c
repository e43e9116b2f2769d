#include "overlay.h"

#include "arena.h"
#include "rules.h"

#include <stdlib.h>
#include <string.h>

#define BUCKETS 8192

/* Each event stands under each of its person's keys. */
struct entry {
    struct entry *next;
    const char *key;
    const struct np_event *event;
};

struct np_overlay {
    struct np_arena *arena;
    struct entry *buckets[BUCKETS];
};

struct np_overlay *np_overlay_new(void)
{
    struct np_overlay *o = np_xrealloc(NULL, sizeof *o);

    memset(o, 0, sizeof *o);
    o->arena = np_arena_new();
    return o;
}

void np_overlay_free(struct np_overlay *o)
{
    if (o)
        np_arena_free(o->arena);
    free(o);
}

void np_overlay_clear(struct np_overlay *o)
{
    np_arena_free(o->arena);
    memset(o, 0, sizeof *o);
    o->arena = np_arena_new();
}

static size_t bucket(const char *key)
{
    return np_hash(0xcbf29ce484222325u, key) % BUCKETS;
}

static void add_under(struct np_overlay *o, const char *key,
                      const struct np_event *event)
{
    if (!key)
        return;
    struct entry *e = np_arena_alloc(o->arena, sizeof *e);
    size_t b = bucket(key);
    *e = (struct entry){o->buckets[b], np_arena_strdup(o->arena, key), event};
    o->buckets[b] = e;
}

void np_overlay_add(struct np_overlay *o, const struct np_person *person,
                    const struct np_event *event)
{
    struct np_event *copy = np_arena_alloc(o->arena, sizeof *copy);

    *copy = *event;
    copy->message_id = np_arena_strdup(o->arena, event->message_id);
    add_under(o, person->key, copy);
    add_under(o, person->conversation, copy);
}

struct collection {
    struct np_event *at;
    size_t n, room;
};

/* Adds an event, in the place of one about the same mail. */
static void put(struct np_arena *arena, struct collection *c,
                const struct np_event *event)
{
    for (size_t i = 0; i < c->n; i++) {
        if (c->at[i].message_id && event->message_id &&
            strcmp(c->at[i].message_id, event->message_id) == 0) {
            c->at[i] = *event;
            return;
        }
    }
    if (c->n == c->room) {
        struct np_event *more =
            np_arena_alloc(arena, (c->room = c->room * 2 + 8) * sizeof *more);
        if (c->n)
            memcpy(more, c->at, c->n * sizeof *more);
        c->at = more;
    }
    c->at[c->n++] = *event;
}

static int compare_events(const void *a, const void *b)
{
    const struct np_event *x = a, *y = b;

    if (x->date != y->date)
        return x->date < y->date ? -1 : 1;
    return x->message_id && y->message_id
               ? strcmp(x->message_id, y->message_id)
               : (int)x->type - (int)y->type;
}

void np_overlay_merge(const struct np_overlay *o, struct np_arena *arena,
                      const struct np_person *person, int64_t date,
                      const char *message_id, struct np_past *past)
{
    const char *keys[] = {person->key, person->conversation};
    struct collection c = {.n = 0};

    for (size_t i = 0; i < past->n_events; i++)
        put(arena, &c, &past->events[i]);
    for (size_t k = 0; k < 2; k++) {
        const struct entry *e = keys[k] ? o->buckets[bucket(keys[k])] : NULL;
        for (; e; e = e->next) {
            const char *id = e->event->message_id;
            bool self = message_id && id && strcmp(id, message_id) == 0;
            bool before = e->event->date < date ||
                          (e->event->date == date && message_id && id &&
                           strcmp(id, message_id) < 0);
            if (strcmp(e->key, keys[k]) == 0 && before && !self)
                put(arena, &c, e->event);
        }
    }
    if (c.n)
        qsort(c.at, c.n, sizeof *c.at, compare_events);
    past->events = c.at;
    past->n_events = c.n;
}
