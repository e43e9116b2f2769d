#include "arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct block {
    struct block *next;
    size_t used, size;
    max_align_t data[];
};

struct np_arena {
    struct block *blocks;
};

#define BLOCK_SIZE 16384

void *np_xrealloc(void *p, size_t size)
{
    p = realloc(p, size ? size : 1);
    if (!p)
        abort();
    return p;
}

void *np_xgrow(void *array, size_t n, size_t size)
{
    array = np_xrealloc(array, (n + 1) * size);
    memset((char *)array + n * size, 0, size);
    return array;
}

char *np_xstrdup(const char *s)
{
    size_t n = strlen(s) + 1;
    return memcpy(np_xrealloc(NULL, n), s, n);
}

struct np_arena *np_arena_new(void)
{
    struct np_arena *arena = np_xrealloc(NULL, sizeof *arena);
    arena->blocks = NULL;
    return arena;
}

void np_arena_free(struct np_arena *arena)
{
    if (!arena)
        return;
    for (struct block *b = arena->blocks, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    free(arena);
}

void *np_arena_alloc(struct np_arena *arena, size_t size)
{
    const size_t align = sizeof(max_align_t);
    struct block *b = arena->blocks;

    if (size > SIZE_MAX / 2)
        abort();
    size = (size + align - 1) / align * align;
    if (!b || b->size - b->used < size) {
        size_t room = size > BLOCK_SIZE / 4 ? size : BLOCK_SIZE;
        b = np_xrealloc(NULL, sizeof *b + room);
        b->used = 0;
        b->size = room;
        b->next = arena->blocks;
        arena->blocks = b;
    }
    void *p = (char *)b->data + b->used;
    b->used += size;
    return memset(p, 0, size);
}

char *np_arena_strndup(struct np_arena *arena, const char *s, size_t n)
{
    if (!s)
        return NULL;
    n = strnlen(s, n);
    char *copy = np_arena_alloc(arena, n + 1);
    memcpy(copy, s, n);
    return copy;
}

char *np_arena_strdup(struct np_arena *arena, const char *s)
{
    return s ? np_arena_strndup(arena, s, strlen(s)) : NULL;
}

char *np_arena_printf(struct np_arena *arena, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    int n = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    if (n < 0)
        abort();
    char *s = np_arena_alloc(arena, (size_t)n + 1);
    va_start(ap, format);
    vsnprintf(s, (size_t)n + 1, format, ap);
    va_end(ap);
    return s;
}

static void reserve(struct np_buf *buf, size_t n)
{
    if (buf->size - buf->len > n)
        return;
    size_t size = buf->size ? buf->size : 64;
    while (size - buf->len <= n)
        size *= 2;
    buf->data = np_xrealloc(buf->data, size);
    buf->size = size;
}

void np_buf_add(struct np_buf *buf, const char *s, size_t n)
{
    reserve(buf, n);
    if (n)
        memcpy(buf->data + buf->len, s, n);
    buf->len += n;
    buf->data[buf->len] = '\0';
}

void np_buf_puts(struct np_buf *buf, const char *s)
{
    np_buf_add(buf, s, strlen(s));
}

void np_buf_printf(struct np_buf *buf, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    int n = vsnprintf(NULL, 0, format, ap);
    va_end(ap);
    if (n < 0)
        abort();
    reserve(buf, (size_t)n);
    va_start(ap, format);
    vsnprintf(buf->data + buf->len, (size_t)n + 1, format, ap);
    va_end(ap);
    buf->len += (size_t)n;
}

void np_buf_free(struct np_buf *buf)
{
    free(buf->data);
    *buf = (struct np_buf){0};
}

char *np_buf_take(struct np_buf *buf, struct np_arena *arena)
{
    char *s = np_arena_strndup(arena, buf->data ? buf->data : "", buf->len);
    np_buf_free(buf);
    return s;
}
