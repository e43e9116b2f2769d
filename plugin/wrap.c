/* Text in the columns of a terminal.  The only place that asks GLib how wide a
 * character is. */
#include "nopitch.h"

#include "arena.h"
#include "text.h"

#include <glib.h>
#include <string.h>

static size_t width_of(uint32_t c)
{
    if (g_unichar_iszerowidth(c))
        return 0;
    return g_unichar_iswide(c) ? 2 : 1;
}

/* One line of text while it is laid out. */
struct line {
    const char *at, *end;
    size_t columns; /* that there are */
};

/* No line begins with a sign that ends something. */
static bool is_closing(uint32_t c)
{
    return c == 0x3001 || c == 0x3002 || c == 0x300D || c == 0x300F ||
           c == 0x3011 || c == 0xFF01 || c == 0xFF09 || c == 0xFF0C ||
           c == 0xFF0E || c == 0xFF1A || c == 0xFF1B || c == 0xFF1F;
}

/* How much of the line fits, in bytes; *rest is what comes after the break. */
static size_t fit(const struct line *l, const char **rest)
{
    const char *p = l->at, *cut = NULL; /* the last place for a break */
    size_t used = 0;
    bool words = false, wide = false; /* what stands before p */

    *rest = l->end;
    while (p < l->end) {
        const char *start = p;
        uint32_t c = np_utf8_next(&p, l->end);
        size_t width = width_of(c);
        bool blank = c == ' ';
        bool between = width && (wide || width == 2) && !is_closing(c);
        if (words && (blank || between)) {
            cut = start;
            *rest = blank ? p + strspn(p, " ") : start;
        }
        used += width;
        if (used > l->columns && cut)
            return (size_t)(cut - l->at);
        words = words || !blank;
        wide = width ? width == 2 : wide;
    }
    *rest = l->end;
    return (size_t)(l->end - l->at);
}

char *np_wrap(const char *text, size_t columns)
{
    struct np_buf out = {0};

    np_buf_puts(&out, "");
    while (*text) {
        size_t n = strcspn(text, "\n");
        struct line l = {text, text + n, columns};
        while (l.at < l.end) {
            const char *rest;
            size_t fits = fit(&l, &rest);
            np_buf_add(&out, l.at, fits);
            if (rest < l.end)
                np_buf_puts(&out, "\n");
            l.at = rest;
        }
        text += n;
        if (*text) {
            np_buf_puts(&out, "\n");
            text++;
        }
    }
    return out.data;
}
