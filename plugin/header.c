/* The header section as bytes: our fields go on top, others' that pretend to
 * be ours are taken out, and nothing else changes. */
#include "nopitch.h"

#include "arena.h"
#include "mail.h"
#include "text.h"
#include "xnopitch.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ------------------------------------------------------------------ fields */

/* A field with its folded lines, or a line that is none. */
struct unit {
    const char *at;
    size_t n;
    size_t name; /* length of the field's name; 0: no field */
    size_t body; /* where the body begins */
};

/* The header section, walked through. */
struct section {
    const char *at, *end;
};

static bool is_blank_line(const char *s, const char *end)
{
    return *s == '\n' || (*s == '\r' && s + 1 < end && s[1] == '\n');
}

static const char *line_end(const char *s, const char *end)
{
    const char *nl = memchr(s, '\n', (size_t)(end - s));
    return nl ? nl + 1 : end;
}

static bool next_unit(struct section *s, struct unit *u)
{
    const char *p = s->at, *end = s->end;

    if (p == end || is_blank_line(p, end))
        return false;
    *u = (struct unit){.at = p};
    while (p<end && * p> ' ' && *p < 127 && *p != ':')
        p++;
    u->name = (size_t)(p - u->at);
    while (p < end && (*p == ' ' || *p == '\t'))
        p++;
    if (p == end || *p != ':')
        u->name = 0;
    u->body = (size_t)(p - u->at) + (u->name > 0);
    p = line_end(u->at, end);
    while (p < end && (*p == ' ' || *p == '\t'))
        p = line_end(p, end);
    u->n = (size_t)(p - u->at);
    s->at = p;
    return true;
}

/* Skips mbox's lines; false where what follows is no header section. */
static bool begin(struct section *s, const char *bytes, size_t size)
{
    *s = (struct section){bytes, bytes + size};
    struct section look;
    struct unit first;

    while ((size_t)(s->end - s->at) > 5 &&
           (!memcmp(s->at, "From ", 5) ||
            (s->at > bytes && !memcmp(s->at, ">From", 5))))
        s->at = line_end(s->at, s->end);
    look = *s;
    return next_unit(&look, &first) && first.name > 0;
}

static bool is_field(const struct unit *u, const char *name)
{
    return u->name == strlen(name) && !strncasecmp(u->at, name, u->name);
}

static bool is_ours(const struct unit *u)
{
    static const char start[] = "X-Nopitch";
    return u->name >= sizeof start - 1 &&
           !strncasecmp(u->at, start, sizeof start - 1);
}

static bool holds(const char *s, size_t n, const char *word)
{
    size_t w = strlen(word);

    for (size_t i = 0; i + w <= n; i++)
        if (strncasecmp(s + i, word, w) == 0)
            return true;
    return false;
}

/* A domain cannot be folded or encoded within a label. */
bool np_may_be_linkedin(const char *bytes, size_t size)
{
    struct section s;
    struct unit u;

    if (!begin(&s, bytes, size))
        return false;
    while (next_unit(&s, &u))
        if (is_field(&u, "From") &&
            holds(u.at + u.body, u.n - u.body, "linkedin"))
            return true;
    return false;
}

bool np_header_has_labels(const char *bytes, size_t size)
{
    struct section s;
    struct unit u;

    if (!begin(&s, bytes, size))
        return false;
    while (next_unit(&s, &u))
        if (is_field(&u, "X-Label"))
            return true;
    return false;
}

/* ------------------------------------------------------------------ labels */

/* A field body on one line, cleaned. */
static char *body_of(struct np_arena *arena, const struct unit *u)
{
    const char *s = u->at + u->body;
    return np_text_line(arena, np_text_clean(arena, s, u->n - u->body));
}

/* Without the words that begin with our prefix; *found: there was one. */
static char *without_ours(struct np_arena *arena, const char *body,
                          const char *prefix, bool *found)
{
    struct np_buf out = {0};
    size_t n = strlen(prefix);
    bool gap = false; /* a separator is due before the next word */
    char separator = ' ';

    *found = false;
    while (*body) {
        size_t len = strcspn(body, ", ");
        if (len && !strncasecmp(body, prefix, n)) {
            *found = true;
        } else if (len) {
            if (gap)
                np_buf_puts(&out, separator == ',' ? ", " : " ");
            np_buf_add(&out, body, len);
            gap = true;
            separator = ' ';
        }
        body += len;
        for (; *body == ' ' || *body == ','; body++)
            if (*body == ',')
                separator = ',';
    }
    return np_buf_take(&out, arena);
}

/* The reader's own labels of a field; *found: there were some of ours. */
static char *own_labels(struct np_arena *arena, const struct unit *u,
                        const char *prefix, bool *found)
{
    char *body = body_of(arena, u);
    const char *decoded = np_mail_decode(arena, body);
    char *rest = without_ours(arena, decoded, prefix, found);

    return *found ? np_mail_encode(arena, rest) : body;
}

/* ------------------------------------------------------------------ marking */

struct marking {
    struct np_arena *arena;
    const char *prefix; /* NULL: labels stay */
    bool labelled;      /* a label of ours is given: all go into one field */
    struct np_buf rest; /* the fields that stay */
    struct np_buf own;  /* the reader's labels */
    bool changed;
};

static void mark_labels(struct marking *m, const struct unit *u)
{
    bool found;
    char *own = own_labels(m->arena, u, m->prefix, &found);
    const char *newline = u->n > 1 && u->at[u->n - 2] == '\r' ? "\r\n" : "\n";

    if (m->labelled) {
        if (*own)
            np_buf_printf(&m->own, "%s%s", m->own.len ? ", " : "", own);
        m->changed = true;
    } else if (!found) {
        np_buf_add(&m->rest, u->at, u->n);
    } else {
        if (*own)
            np_buf_printf(&m->rest, "%.*s: %s%s", (int)u->name, u->at, own,
                          newline);
        m->changed = true;
    }
}

static void mark_unit(struct marking *m, const struct unit *u)
{
    if (is_ours(u))
        m->changed = true;
    else if (m->prefix && is_field(u, "X-Label"))
        mark_labels(m, u);
    else
        np_buf_add(&m->rest, u->at, u->n);
}

static bool ends_in_crlf(const char *s, const char *end)
{
    const char *line = line_end(s, end);
    return line - s > 1 && line[-1] == '\n' && line[-2] == '\r';
}

void np_header_mark(const char *bytes, size_t size,
                    const struct np_engine *engine,
                    const struct np_judgement *judgement,
                    struct np_header *header)
{
    const struct np_judgement *j = judgement;
    struct section s;
    struct unit u;
    struct np_buf out = {0};

    *header = (struct np_header){0};
    if (!begin(&s, bytes, size))
        return;
    if (j && (j->mail.kind == NP_KIND_NONE || !engine))
        j = NULL;
    struct np_arena *arena = np_arena_new();
    struct marking m = {
        .arena = arena,
        .prefix = engine ? np_engine_prefix(engine) : NULL,
        .labelled = j && np_xnopitch_gives(j),
        .changed = j != NULL,
    };
    const char *newline = ends_in_crlf(s.at, s.end) ? "\r\n" : "\n";
    np_buf_add(&out, bytes, (size_t)(s.at - bytes));
    while (next_unit(&s, &u))
        mark_unit(&m, &u);
    if (j)
        np_xnopitch_write(arena, &out, newline, j, m.prefix,
                          np_buf_take(&m.own, arena));
    np_buf_add(&out, m.rest.data ? m.rest.data : "", m.rest.len);
    if (m.changed)
        *header = (struct np_header){out.data, out.len, (size_t)(s.at - bytes)};
    else
        np_buf_free(&out);
    np_buf_free(&m.rest);
    np_buf_free(&m.own);
    np_arena_free(arena);
}
