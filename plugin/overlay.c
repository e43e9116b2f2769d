#include "overlay.h"

#include "arena.h"
#include "rules.h"

#include <stdlib.h>
#include <string.h>

#define BUCKETS 8192

struct entry {
    struct entry *next;
    const char *key;
    const struct np_past_mail *mail;
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
                      const struct np_past_mail *mail)
{
    if (!key)
        return;
    struct entry *e = np_arena_alloc(o->arena, sizeof *e);
    size_t b = bucket(key);
    *e = (struct entry){o->buckets[b], key, mail};
    o->buckets[b] = e;
}

void np_overlay_add(struct np_overlay *o, const struct np_past_mail *mail)
{
    struct np_past_mail *copy = np_arena_alloc(o->arena, sizeof *copy);

    *copy = *mail;
    copy->id = np_arena_strdup(o->arena, mail->id);
    copy->thread = np_arena_strdup(o->arena, mail->thread);
    copy->person = np_arena_strdup(o->arena, mail->person);
    copy->conversation = np_arena_strdup(o->arena, mail->conversation);
    copy->event.message_id = copy->id;
    add_under(o, copy->person, copy);
    add_under(o, copy->conversation, copy);
}

void np_overlay_find(const struct np_overlay *o, const char *key,
                     void (*each)(void *ctx, const struct np_past_mail *mail),
                     void *ctx)
{
    for (const struct entry *e = o->buckets[bucket(key)]; e; e = e->next)
        if (strcmp(e->key, key) == 0)
            each(ctx, e->mail);
}
