#include "html.h"

#include "arena.h"
#include "nopitch.h"
#include "text.h"

#include <libxml/HTMLparser.h>
#include <string.h>

struct element {
    const char *href, *region, *style;
    bool silent; /* script, style, title: no text for people */
};

struct reader {
    struct np_arena *arena;
    struct np_lines lines;
    size_t room;
    struct np_buf text; /* of the line that is being read */
    struct np_line now; /* link, region and class of that line */
    struct element stack[NP_MAX_HTML_DEPTH];
    int depth; /* open elements, of which the stack holds the first */
};

static struct element *top(struct reader *r)
{
    int i = r->depth < NP_MAX_HTML_DEPTH ? r->depth : NP_MAX_HTML_DEPTH - 1;
    return &r->stack[i];
}

/* Runs of blanks are one in HTML, and none around a <br>. */
static const char *collapse(struct np_arena *arena, const char *s, size_t n)
{
    char *text = np_text_clean(arena, s, n), *to = text;

    for (const char *p = text; *p; p++) {
        bool after_blank = to == text || to[-1] == ' ' || to[-1] == '\n';
        if (*p == ' ' && after_blank)
            continue;
        if (*p == '\n' && to > text && to[-1] == ' ')
            to--;
        *to++ = *p;
    }
    *to = '\0';
    return text;
}

static void end_line(struct reader *r)
{
    const char *text =
        collapse(r->arena, r->text.data ? r->text.data : "", r->text.len);

    r->text.len = 0;
    if (text[strspn(text, " \n")] == '\0' && !r->now.href)
        return;
    if (r->lines.n >= NP_MAX_LINES)
        return;
    if (r->lines.n == r->room) {
        size_t room = r->room ? r->room * 2 : 256;
        struct np_line *at = np_arena_alloc(r->arena, room * sizeof *at);
        if (r->lines.n)
            memcpy(at, r->lines.at, r->lines.n * sizeof *at);
        r->lines.at = at;
        r->room = room;
    }
    r->now.text = text;
    r->lines.at[r->lines.n++] = r->now;
    r->now = (struct np_line){0};
}

static const char *attribute(const xmlChar **attributes, const char *name)
{
    for (; attributes && attributes[0]; attributes += 2)
        if (strcmp((const char *)attributes[0], name) == 0)
            return (const char *)attributes[1];
    return NULL;
}

static bool one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (strcmp(name, *names) == 0)
            return true;
    return false;
}

static bool is_inline(const char *name)
{
    static const char *const inline_names[] = {
        "b",   "strong", "i",   "em",    "u",   "span", "font",
        "sup", "sub",    "img", "small", "wbr", "mark", NULL};
    return one_of(name, inline_names);
}

static bool is_silent(const char *name)
{
    static const char *const silent_names[] = {"script", "style", "title",
                                               "head", NULL};
    return one_of(name, silent_names);
}

/* A new line begins where the link, the region or the block changes. */
static void on_start(void *ctx, const xmlChar *xml_name,
                     const xmlChar **attributes)
{
    struct reader *r = ctx;
    const char *name = (const char *)xml_name, *value;

    if (strcmp(name, "br") == 0) {
        np_buf_puts(&r->text, "\n");
        r->depth++;
        if (r->depth < NP_MAX_HTML_DEPTH)
            r->stack[r->depth] = r->stack[r->depth - 1];
        return;
    }
    if (!is_inline(name))
        end_line(r);
    struct element e = *top(r);
    if ((value = attribute(attributes, "data-test-id")))
        e.region = np_arena_strdup(r->arena, value);
    if (attribute(attributes, "data-email-preheader"))
        e.region = "preheader";
    if ((value = attribute(attributes, "class")))
        e.style = np_arena_strdup(r->arena, value);
    if (strcmp(name, "a") == 0)
        e.href = np_arena_strdup(r->arena, attribute(attributes, "href"));
    e.silent = e.silent || is_silent(name);
    r->depth++;
    if (r->depth < NP_MAX_HTML_DEPTH)
        r->stack[r->depth] = e;
    if (e.href && strcmp(name, "a") == 0)
        r->now.href = e.href;
}

static void on_end(void *ctx, const xmlChar *xml_name)
{
    struct reader *r = ctx;
    const char *name = (const char *)xml_name;

    if (strcmp(name, "br") != 0 && !is_inline(name))
        end_line(r);
    if (r->depth > 0)
        r->depth--;
}

static void on_text(void *ctx, const xmlChar *s, int n)
{
    struct reader *r = ctx;
    const struct element *e = top(r);

    if (e->silent || n <= 0)
        return;
    if (!r->text.len || !r->now.region)
        r->now.region = e->region;
    if (!r->text.len || !r->now.style)
        r->now.style = e->style;
    if (e->href)
        r->now.href = e->href;
    /* Line breaks of the source mean a blank in HTML. */
    for (int i = 0; i < n; i++) {
        char c = (char)s[i];
        np_buf_add(&r->text, c == '\n' || c == '\r' || c == '\t' ? " " : &c, 1);
    }
}

struct np_lines np_html_lines(struct np_arena *arena, const char *html,
                              size_t n)
{
    struct reader *r = np_arena_alloc(arena, sizeof *r);
    htmlSAXHandler sax = {.startElement = on_start,
                          .endElement = on_end,
                          .characters = on_text,
                          .ignorableWhitespace = on_text,
                          .cdataBlock = NULL};
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                        HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                        HTML_PARSE_IGNORE_ENC; /* the part is UTF-8 by now */

    r->arena = arena;
    r->lines.html = true;
    htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&sax, r, NULL, 0, NULL,
                                                        XML_CHAR_ENCODING_UTF8);
    if (!parser)
        return r->lines;
    htmlCtxtUseOptions(parser, options);
    for (size_t i = 0; i < n; i += 4096)
        htmlParseChunk(parser, html + i, (int)(n - i < 4096 ? n - i : 4096), 0);
    htmlParseChunk(parser, "", 0, 1);
    htmlFreeParserCtxt(parser);
    end_line(r);
    np_buf_free(&r->text);
    return r->lines;
}
