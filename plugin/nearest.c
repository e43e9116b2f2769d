#include "nearest.h"

#include "arena.h"
#include "text.h"

#include <stdbool.h>
#include <string.h>

#define MAX_NAME 60 /* bytes of a name that is compared or shown */
#define FAR 99

/* What people mix up counts for nothing: case, and how words are joined. */
static char same(char c)
{
    if (c == '-' || c == ' ')
        return '_';
    return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Letters to insert, drop, replace or swap with their neighbour. */
static size_t distance(const char *a, const char *b)
{
    size_t rows[3][MAX_NAME + 1], n = strlen(b);

    if (strlen(a) > MAX_NAME || n > MAX_NAME)
        return FAR;
    for (size_t j = 0; j <= n; j++)
        rows[0][j] = j;
    for (size_t i = 1; a[i - 1]; i++) {
        size_t *row = rows[i % 3], *before = rows[(i - 1) % 3];
        const size_t *earlier = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            bool equal = same(a[i - 1]) == same(b[j - 1]);
            row[j] =
                least(before[j - 1] + !equal, least(before[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && same(a[i - 1]) == same(b[j - 2]) &&
                same(a[i - 2]) == same(b[j - 1]))
                row[j] = least(row[j], earlier[j - 2] + 1);
        }
    }
    return rows[strlen(a) % 3][n];
}

/* In a short name two wrong letters are another name. */
static size_t allowed(const char *name)
{
    size_t n = strlen(name);
    return n <= 3 ? 1 : n <= 7 ? 2 : 3;
}

/* "ask_call" for "pitch.ask_call", "days_since" for "days_since_last" */
static bool is_part(const char *name, const char *known)
{
    size_t n = strlen(name), m = strlen(known);

    if (n < 4 || m <= n)
        return false;
    return strncmp(name, known, n) == 0 ||
           (strcmp(known + m - n, name) == 0 && known[m - n - 1] == '.');
}

void np_nearest_try(struct np_nearest *nearest, const char *known)
{
    size_t limit = allowed(nearest->name);
    size_t d = distance(nearest->name, known);

    if (d > limit && is_part(nearest->name, known))
        d = limit;
    if (d > limit || (nearest->best && d >= nearest->distance))
        return;
    nearest->best = known;
    nearest->distance = d;
}

const char *np_name_shown(struct np_arena *arena, const char *name)
{
    const char *line = np_text_line(arena, name);
    size_t n = strlen(line);

    if (n <= MAX_NAME)
        return line;
    for (n = MAX_NAME - 3; n && ((unsigned char)line[n] & 0xc0) == 0x80; n--)
        ;
    return np_arena_printf(arena, "%.*s...", (int)n, line);
}

const char *np_nearest_say(struct np_arena *arena, const char *what,
                           const struct np_nearest *nearest)
{
    const char *name = np_name_shown(arena, nearest->name);

    if (!nearest->best)
        return np_arena_printf(arena, "there is no %s `%s`", what, name);
    return np_arena_printf(arena, "there is no %s `%s`; did you mean `%s`?",
                           what, name, nearest->best);
}
