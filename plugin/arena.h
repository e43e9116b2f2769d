/* Memory that dies at once, with the mail it was taken for. */
#ifndef NP_ARENA_H
#define NP_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct np_arena;

/* Memory that runs out ends the process, as in GLib below us. */
struct np_arena *np_arena_new(void);
void np_arena_free(struct np_arena *arena);

/* Zeroed memory, aligned for any type, until the arena is freed. */
void *np_arena_alloc(struct np_arena *arena, size_t size);

/* Copies; np_arena_strndup() stops at a NUL, too.  NULL gives NULL. */
char *np_arena_strdup(struct np_arena *arena, const char *s);
char *np_arena_strndup(struct np_arena *arena, const char *s, size_t n);
char *np_arena_printf(struct np_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A string that grows.  `data` is NUL-terminated once something was added;
 * start with {0}, end with np_buf_free(). */
struct np_buf {
    char *data;
    size_t len, size;
};

void np_buf_add(struct np_buf *buf, const char *s, size_t n);
void np_buf_puts(struct np_buf *buf, const char *s);
void np_buf_printf(struct np_buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void np_buf_free(struct np_buf *buf);

/* Moves what the buffer holds ("" for nothing) into the arena and empties it.
 */
char *np_buf_take(struct np_buf *buf, struct np_arena *arena);

/* malloc and realloc that do not return NULL */
void *np_xrealloc(void *p, size_t size);

/* Grows an array of `n` members by one, which is zeroed. */
void *np_xgrow(void *array, size_t n, size_t size);
char *np_xstrdup(const char *s);

#endif
