/* What a client shows of a mail, made a mail again.
 *
 * mutt feeds its display_filter the fields that it shows, decoded, and below
 * them the decoded body, whatever Content-Type may stand above (tried on 2.2
 * and on NeoMutt 2022).  aerc feeds the decoded body alone, and tells From,
 * Subject and the part's type in the environment (tried on 0.14). */
#include "nopitch.h"

#include "arena.h"
#include "mail.h"
#include "text.h"

#include <string.h>
#include <strings.h>

/* Length of the header section with the blank line below; 0: there is none. */
static size_t header_length(const char *s, size_t size)
{
    size_t at = 0;
    bool any = false;

    while (at < size) {
        const char *nl = memchr(s + at, '\n', size - at);
        size_t line = nl ? (size_t)(nl - (s + at)) + 1 : size - at;
        bool folded = s[at] == ' ' || s[at] == '\t';
        size_t name = 0;
        if (s[at] == '\n' || (line == 2 && s[at] == '\r'))
            return any ? at + line : 0;
        while (name < line && s[at + name] > ' ' && s[at + name] < 127 &&
               s[at + name] != ':')
            name++;
        if (folded ? !any : !name || name == line || s[at + name] != ':')
            return 0;
        any = true;
        at += line;
    }
    return any ? size : 0;
}

/* Body of the first field `name` of a header section, unfolded, or NULL. */
static const char *field(struct np_arena *arena, const char *s, size_t size,
                         const char *name)
{
    size_t len = strlen(name), at = 0;

    while (at < size) {
        const char *nl = memchr(s + at, '\n', size - at);
        size_t end = nl ? (size_t)(nl - s) + 1 : size;
        while (end < size && (s[end] == ' ' || s[end] == '\t')) {
            nl = memchr(s + end, '\n', size - end);
            end = nl ? (size_t)(nl - s) + 1 : size;
        }
        if (end - at > len && !strncasecmp(s + at, name, len) &&
            s[at + len] == ':')
            return np_text_line(arena, np_arena_strndup(arena, s + at + len + 1,
                                                        end - at - len - 1));
        at = end;
    }
    return NULL;
}

/* ------------------------------------------------------------ raw or shown */

static bool fits_base64(const char *s, size_t n)
{
    static const char alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        "abcdefghijklmnopqrstuvwxyz0123456789+/=\r\n";

    for (size_t i = 0; i < n; i++)
        if (!s[i] || !strchr(alphabet, s[i]))
            return false;
    return n > 0;
}

static bool is_hex(char c)
{
    return c && strchr("0123456789ABCDEFabcdef", c);
}

/* Lines of quoted-printable are short, ASCII, and each '=' means something. */
static bool fits_quoted_printable(const char *s, size_t n)
{
    size_t column = 0;

    for (size_t i = 0; i < n; i++) {
        column = s[i] == '\n' ? 0 : column + 1;
        if (column > 78 || (unsigned char)s[i] > 126)
            return false;
        if (s[i] == '=' && i + 1 < n && s[i + 1] != '\n' && s[i + 1] != '\r' &&
            !(i + 2 < n && is_hex(s[i + 1]) && is_hex(s[i + 2])))
            return false;
    }
    return true;
}

/* The boundary of a multipart, or NULL. */
static const char *boundary(struct np_arena *arena, const char *type)
{
    const char *lower = np_ascii_lower(arena, type);
    const char *at = strstr(lower, "boundary=");

    if (!at)
        return NULL;
    at = type + (at - lower) + 9;
    return *at == '"' ? np_arena_strndup(arena, at + 1, strcspn(at + 1, "\""))
                      : np_arena_strndup(arena, at, strcspn(at, " ;\t"));
}

static bool has_line(const char *s, size_t n, const char *line)
{
    size_t len = strlen(line);

    for (size_t i = 0; i + len <= n; i++) {
        if (!memcmp(s + i, line, len))
            return true;
        const char *nl = memchr(s + i, '\n', n - i);
        if (!nl)
            return false;
        i = (size_t)(nl - s);
    }
    return false;
}

/* Whether the body is still as the header section says. */
static bool is_raw(struct np_arena *arena, const char *mail, size_t header,
                   size_t size)
{
    const char *type = field(arena, mail, header, "Content-Type");
    const char *encoding =
        field(arena, mail, header, "Content-Transfer-Encoding");
    const char *body = mail + header;
    size_t n = size - header;
    const char *b = type ? boundary(arena, type) : NULL;

    if (b)
        return has_line(body, n, np_arena_printf(arena, "--%s", b));
    if (encoding && np_ascii_prefix(encoding, "base64"))
        return fits_base64(body, n);
    if (encoding && np_ascii_prefix(encoding, "quoted-printable"))
        return fits_quoted_printable(body, n);
    if (type && np_ascii_prefix(type, "text/html"))
        return has_line(body, n, "<");
    return type || encoding; /* nothing was there to be decoded */
}

/* ------------------------------------------------------------------ writing */

/* A decoded display name may hold what means something in an address. */
static void add_from(struct np_buf *out, const char *from)
{
    const char *angle = strrchr(from, '<');

    if (!angle) {
        np_buf_printf(out, "From: %s\n", from);
        return;
    }
    np_buf_puts(out, "From: \"");
    for (const char *p = from; p < angle; p++)
        if (*p != '"' && *p != '\\')
            np_buf_add(out, p, 1);
    while (out->data[out->len - 1] == ' ')
        out->data[--out->len] = '\0';
    np_buf_printf(out, "\" %s\n", angle);
}

static void add_body(struct np_buf *out, const char *type, const char *body,
                     size_t n)
{
    np_buf_printf(out,
                  "MIME-Version: 1.0\nContent-Type: %s; charset=utf-8\n"
                  "Content-Transfer-Encoding: 8bit\n\n",
                  type);
    np_buf_add(out, body, n);
}

/* The fields that were shown, but for those that no longer hold. */
static char *from_header(struct np_arena *arena, const struct np_mail *mail,
                         const char *body, size_t n, size_t *size)
{
    struct np_buf out = {0};
    const char *name, *value;

    for (size_t i = 0; np_mail_field_at(mail, i, &name, &value); i++) {
        if (np_ascii_prefix(name, "Content-") ||
            !strcasecmp(name, "MIME-Version"))
            continue;
        if (!strcasecmp(name, "From"))
            add_from(&out, np_mail_decode(arena, value));
        else
            np_buf_printf(&out, "%s: %s\n", name, value);
    }
    add_body(&out, "text/plain", body, n);
    *size = out.len;
    return out.data;
}

static char *from_body(struct np_arena *arena, const struct np_shown *shown,
                       size_t *size)
{
    struct np_buf out = {0};
    bool html = shown->type && np_ascii_prefix(shown->type, "text/html");

    add_from(&out, np_text_line(arena, shown->from));
    if (shown->subject)
        np_buf_printf(&out, "Subject: %s\n",
                      np_text_line(arena, shown->subject));
    add_body(&out, html ? "text/html" : "text/plain", shown->bytes,
             shown->size);
    *size = out.len;
    return out.data;
}

enum np_status np_shown_mail(const struct np_shown *shown, char **mail,
                             size_t *size, size_t *header)
{
    struct np_arena *arena = np_arena_new();
    const char *s = shown->bytes;
    struct np_mail *parsed;
    enum np_status status = NP_OK;

    *mail = NULL;
    *header = 0;
    if (shown->from) {
        *mail = from_body(arena, shown, size);
    } else if (!(status = np_mail_open(arena, s, shown->size, &parsed))) {
        size_t n = header_length(s, shown->size);
        if (n && !is_raw(arena, s, n, shown->size)) {
            *mail = from_header(arena, parsed, s + n, shown->size - n, size);
            *header = n;
        }
        np_mail_close(parsed);
    }
    np_arena_free(arena);
    return status;
}
