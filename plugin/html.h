/* HTML as lines of text: the only place that knows libxml2. */
#ifndef NP_HTML_H
#define NP_HTML_H

#include <stdbool.h>
#include <stddef.h>

struct np_arena;

/* A line of a body part.  In HTML: the text between two block boundaries or
 * changes of link; in plain text: a line. */
struct np_line {
    const char *text;   /* cleaned, not trimmed; may be "" */
    const char *href;   /* link around or in the text, or NULL */
    const char *region; /* HTML: `data-test-id` of the nearest element that has
                           one, "preheader" inside LinkedIn's preheader */
    const char *style;  /* HTML: `class` of the nearest element that has one */
};

struct np_lines {
    struct np_line *at;
    size_t n;
    bool html;
};

/* Reads HTML, however broken, into lines.  Scripts, styles and comments are
 * left out.  Bounded by NP_MAX_LINES and NP_MAX_HTML_DEPTH: what lies beyond
 * is left out. */
struct np_lines np_html_lines(struct np_arena *arena, const char *html,
                              size_t n);

#endif
