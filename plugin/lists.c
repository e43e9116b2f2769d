#include "lists.h"

#include "arena.h"
#include "ownfile.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b)
{
    const struct np_entry *s = *(const struct np_entry *const *)a;
    const struct np_entry *t = *(const struct np_entry *const *)b;
    int c = strcmp(s->folded, t->folded);

    return c ? c : (s->line > t->line) - (s->line < t->line);
}

static size_t count_words(const char *folded)
{
    size_t n = 1;
    for (; *folded; folded++)
        n += *folded == ' ';
    return n;
}

/* One line; what has no letter or digit, comments too, is no entry. */
static void add_line(struct np_list *list, struct np_arena *arena,
                     struct np_entry *entry, const char *line, size_t n,
                     int number)
{
    const char *text = np_text_line(arena, np_arena_strndup(arena, line, n));
    const char *folded = np_text_fold(arena, text);

    if (*text == '#' || !*folded)
        return;
    *entry = (struct np_entry){text, folded, number};
    if (count_words(folded) > list->words)
        list->words = count_words(folded);
    list->n++;
}

static void read_lines(struct np_list *list, struct np_arena *arena,
                       const char *text)
{
    size_t lines = 1;
    int number = 1;

    for (const char *p = text; *p; p++)
        lines += *p == '\n';
    struct np_entry *entries = np_arena_alloc(arena, lines * sizeof *entries);
    if (strncmp(text, "\xef\xbb\xbf", 3) == 0) /* as Windows writes it */
        text += 3;
    for (const char *p = text; *p; number++) {
        size_t n = strcspn(p, "\n");
        add_line(list, arena, &entries[list->n], p, n, number);
        p += n + (p[n] == '\n');
    }
    list->entries = entries;
    list->sorted = np_arena_alloc(arena, list->n * sizeof *list->sorted);
    for (size_t i = 0; i < list->n; i++)
        list->sorted[i] = &entries[i];
    if (list->n)
        qsort(list->sorted, list->n, sizeof *list->sorted, compare);
}

/* FNV-1a */
static uint64_t hash(uint64_t seed, const char *s)
{
    for (; *s; s++)
        seed = (seed ^ (unsigned char)*s) * 0x100000001b3u;
    return seed;
}

const struct np_list *np_lists_get(struct np_lists *lists,
                                   struct np_arena *arena, const char *folder,
                                   const char *file, struct np_error *error)
{
    char *text;
    size_t size;

    if (*file != '/' && !folder) {
        snprintf(error->message, sizeof error->message,
                 "list \"%.80s\" wants a file beside yours", file);
        return NULL;
    }
    const char *path = *file == '/'
                           ? np_arena_strdup(arena, file)
                           : np_arena_printf(arena, "%s%s", folder, file);
    for (const struct np_list *l = lists->first; l; l = l->next)
        if (strcmp(l->path, path) == 0)
            return l;
    if (np_ownfile_read(path, &text, &size, error))
        return NULL;
    struct np_list *list = np_arena_alloc(arena, sizeof *list);
    *list = (struct np_list){.path = path, .next = lists->first};
    read_lines(list, arena, text);
    lists->first = list;
    lists->hash = hash(lists->hash, text);
    free(text);
    return list;
}

static const struct np_entry *look_up(const struct np_list *list,
                                      const char *words)
{
    size_t low = 0, high = list->n;

    while (low < high) { /* the first of those that are the same */
        size_t middle = (low + high) / 2;
        if (strcmp(list->sorted[middle]->folded, words) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < list->n && !strcmp(list->sorted[low]->folded, words)
               ? list->sorted[low]
               : NULL;
}

const struct np_entry *np_list_find(const struct np_list *list,
                                    struct np_arena *arena, const char *folded)
{
    char *text = np_arena_strdup(arena, folded);
    const struct np_entry *found = NULL;

    for (char *start = text; !found && *start;) {
        char *end = start;
        for (size_t n = 0; !found && n < list->words && *end; n++) {
            end += strcspn(end, " ");
            char was = *end;
            *end = '\0';
            found = look_up(list, start);
            *end = was;
            end += was == ' ';
        }
        start += strcspn(start, " ");
        start += *start == ' ';
    }
    return found;
}
