#include "mail.h"

#include "arena.h"
#include "text.h"

#include <gmime/gmime.h>
#include <string.h>
#include <strings.h>

struct field {
    const char *name, *body;
};

struct np_mail {
    struct np_arena *arena;
    GMimeMessage *message;
    struct field *fields;
    size_t n_fields;
    const char *from_name, *from_addr;
    const char *subject, *message_id;
    int64_t date;
    GMimePart *text, *html; /* borrowed of `message` */
    int parts;
};

/* Length of the header section, or 0 if there is none; NP_TOO_LARGE where a
 * bound is exceeded.  This runs before GMime sees the bytes. */
static enum np_status measure_header(const char *s, size_t size)
{
    size_t field = 0, at = 0;
    bool any = false;

    while (at < size) {
        const char *nl = memchr(s + at, '\n', size - at);
        size_t line = nl ? (size_t)(nl - (s + at)) + 1 : size - at;
        bool blank = s[at] == '\n' || (line == 2 && s[at] == '\r');
        if (blank)
            break;
        field = s[at] == ' ' || s[at] == '\t' ? field + line : line;
        at += line;
        any = any || memchr(s + at - line, ':', line);
        if (at > NP_MAX_HEADER || field > NP_MAX_FIELD)
            return NP_TOO_LARGE;
    }
    return any ? NP_OK : NP_BAD_MAIL;
}

static void take_fields(struct np_mail *m)
{
    GMimeHeaderList *list =
        g_mime_object_get_header_list(GMIME_OBJECT(m->message));
    int n = g_mime_header_list_get_count(list);

    m->fields = np_arena_alloc(m->arena, (size_t)n * sizeof *m->fields);
    for (int i = 0; i < n; i++) {
        GMimeHeader *h = g_mime_header_list_get_header_at(list, i);
        const char *raw = g_mime_header_get_raw_value(h);
        m->fields[m->n_fields++] = (struct field){
            np_arena_strdup(m->arena, g_mime_header_get_name(h)),
            np_text_line(m->arena, raw ? raw : ""),
        };
    }
}

const char *np_mail_field(const struct np_mail *m, const char *name)
{
    for (size_t i = 0; i < m->n_fields; i++)
        if (strcasecmp(m->fields[i].name, name) == 0)
            return m->fields[i].body;
    return NULL;
}

bool np_mail_field_at(const struct np_mail *m, size_t i, const char **name,
                      const char **body)
{
    if (i >= m->n_fields)
        return false;
    *name = m->fields[i].name;
    *body = m->fields[i].body;
    return true;
}

static size_t count_fields(const struct np_mail *m, const char *name)
{
    size_t n = 0;
    for (size_t i = 0; i < m->n_fields; i++)
        n += strcasecmp(m->fields[i].name, name) == 0;
    return n;
}

/* Adjacent encoded words of which one is padded: GMime 3.2 takes them for one
 * stream of Base64 and stops at the padding, which loses the rest of long
 * Cyrillic, Greek or Arabic names. */
static bool has_padded_words(const char *raw)
{
    for (const char *p = raw; (p = strstr(p, "=?=")); p++) {
        const char *next = p + 3 + strspn(p + 3, " \t");
        if (next > p + 3 && strncmp(next, "=?", 2) == 0)
            return true;
    }
    return false;
}

/* Decodes word by word; blanks between two encoded words do not count. */
static char *decode_words(struct np_arena *arena, const char *raw)
{
    struct np_buf out = {0};
    bool was_encoded = false;

    while (*raw) {
        size_t blanks = strspn(raw, " \t"), n = strcspn(raw + blanks, " \t");
        const char *word = np_arena_strndup(arena, raw + blanks, n);
        bool encoded = n > 6 && strncmp(word, "=?", 2) == 0 &&
                       strcmp(word + n - 2, "?=") == 0;
        if (blanks && !(encoded && was_encoded))
            np_buf_puts(&out, " ");
        char *text =
            encoded ? g_mime_utils_header_decode_text(NULL, word) : NULL;
        np_buf_puts(&out, text ? text : word);
        g_free(text);
        was_encoded = encoded;
        raw += blanks + n;
    }
    return np_buf_take(&out, arena);
}

/* The display name of a From field body, where GMime would lose part of it. */
static const char *padded_name(struct np_mail *m)
{
    const char *raw = np_mail_field(m, "From");
    const char *angle = raw ? strrchr(raw, '<') : NULL;

    if (!angle || !has_padded_words(raw))
        return NULL;
    const char *name = np_arena_strndup(m->arena, raw, (size_t)(angle - raw));
    return np_text_line(m->arena, decode_words(m->arena, name));
}

static void take_from(struct np_mail *m)
{
    InternetAddressList *list = g_mime_message_get_from(m->message);

    if (count_fields(m, "From") != 1 || !list ||
        internet_address_list_length(list) != 1)
        return;
    InternetAddress *a = internet_address_list_get_address(list, 0);
    if (!INTERNET_ADDRESS_IS_MAILBOX(a))
        return;
    const char *addr =
        internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(a));
    const char *name = internet_address_get_name(a);
    m->from_addr = addr ? np_ascii_lower(m->arena, addr) : NULL;
    m->from_name = name ? np_text_line(m->arena, name) : NULL;
    const char *padded = padded_name(m);
    if (padded)
        m->from_name = padded;
}

void np_mail_parse_address(struct np_arena *arena, const char *field,
                           const char **name, const char **addr)
{
    InternetAddressList *list =
        internet_address_list_parse(g_mime_parser_options_get_default(), field);

    *name = *addr = NULL;
    if (!list)
        return;
    InternetAddress *a = internet_address_list_length(list) > 0
                             ? internet_address_list_get_address(list, 0)
                             : NULL;
    if (a && INTERNET_ADDRESS_IS_MAILBOX(a)) {
        const char *spec =
            internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(a));
        const char *display = internet_address_get_name(a);
        *addr = spec ? np_ascii_lower(arena, spec) : NULL;
        *name = display ? np_text_line(arena, display) : NULL;
    }
    g_object_unref(list);
}

static int64_t seconds(GDateTime *t)
{
    return t ? g_date_time_to_unix(t) : 0;
}

/* A sender may write any Date; the topmost Received is by a host near us. */
static void take_date(struct np_mail *m)
{
    const char *received = np_mail_field(m, "Received");
    const char *semicolon = received ? strrchr(received, ';') : NULL;
    int64_t limit = 0;

    m->date = seconds(g_mime_message_get_date(m->message));
    if (semicolon) {
        GDateTime *t = g_mime_utils_header_decode_date(semicolon + 1);
        limit = seconds(t);
        if (t)
            g_date_time_unref(t);
    }
    if (limit > 0 && (m->date > limit || m->date <= 0))
        m->date = limit;
    if (m->date < 0)
        m->date = 0;
}

static void find_parts(struct np_mail *m, GMimeObject *o, int depth)
{
    if (!o || depth > NP_MAX_DEPTH || m->parts++ > NP_MAX_PARTS)
        return;
    if (GMIME_IS_MULTIPART(o)) {
        int n = g_mime_multipart_get_count(GMIME_MULTIPART(o));
        for (int i = 0; i < n; i++)
            find_parts(m, g_mime_multipart_get_part(GMIME_MULTIPART(o), i),
                       depth + 1);
    } else if (GMIME_IS_PART(o) && !g_mime_part_is_attachment(GMIME_PART(o))) {
        GMimeContentType *type = g_mime_object_get_content_type(o);
        if (!m->text &&
            (!type || g_mime_content_type_is_type(type, "text", "plain")))
            m->text = GMIME_PART(o);
        if (!m->html && type &&
            g_mime_content_type_is_type(type, "text", "html"))
            m->html = GMIME_PART(o);
    }
    /* A forwarded message (message/rfc822) is somebody else's mail. */
}

static void init(void)
{
    static bool ready;

    if (!ready)
        g_mime_init();
    ready = true;
}

enum np_status np_mail_open(struct np_arena *arena, const char *bytes,
                            size_t size, struct np_mail **mail)
{
    if (size > NP_MAX_MAIL)
        return NP_TOO_LARGE;
    if (size >= 5 && memcmp(bytes, "From ", 5) == 0) {
        const char *nl = memchr(bytes, '\n', size);
        size_t skip = nl ? (size_t)(nl - bytes) + 1 : size;
        bytes += skip;
        size -= skip;
    }
    enum np_status status = measure_header(bytes, size);
    if (status)
        return status;

    init();
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, size);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    g_object_unref(parser);
    g_object_unref(stream);
    if (!message)
        return NP_BAD_MAIL;

    struct np_mail *m = np_arena_alloc(arena, sizeof *m);
    m->arena = arena;
    m->message = message;
    take_fields(m);
    take_from(m);
    take_date(m);
    const char *subject = g_mime_message_get_subject(message);
    const char *raw_subject = np_mail_field(m, "Subject");
    if (raw_subject && has_padded_words(raw_subject))
        subject = decode_words(arena, raw_subject);
    const char *id = g_mime_message_get_message_id(message);
    m->subject = np_text_line(arena, subject ? subject : "");
    m->message_id = id ? np_text_line(arena, id) : NULL;
    *mail = m;
    return NP_OK;
}

void np_mail_close(struct np_mail *m)
{
    if (m)
        g_object_unref(m->message);
}

const char *np_mail_from_addr(const struct np_mail *m)
{
    return m->from_addr;
}

const char *np_mail_from_name(const struct np_mail *m)
{
    return m->from_name;
}

bool np_mail_from_linkedin(const struct np_mail *m)
{
    static const char domain[] = "linkedin.com";
    const char *at = m->from_addr ? strrchr(m->from_addr, '@') : NULL;

    if (!at)
        return false;
    size_t n = strlen(at + 1), d = sizeof domain - 1;
    if (n < d || strcmp(at + 1 + n - d, domain) != 0)
        return false;
    return n == d || at[n - d] == '.';
}

const char *np_mail_subject(const struct np_mail *m)
{
    return m->subject;
}

const char *np_mail_message_id(const struct np_mail *m)
{
    return m->message_id;
}

int64_t np_mail_date(const struct np_mail *m)
{
    return m->date;
}

static const char *decode(struct np_mail *m, GMimePart *part, size_t *n)
{
    *n = 0;
    if (!part)
        return NULL;
    char *text = NULL;
    if (GMIME_IS_TEXT_PART(part))
        text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
    if (!text)
        return NULL;
    *n = strlen(text);
    const char *copy = np_arena_strndup(m->arena, text, *n);
    g_free(text);
    return copy;
}

static void look_for_parts(struct np_mail *m)
{
    if (!m->parts)
        find_parts(m, g_mime_message_get_mime_part(m->message), 0);
}

const char *np_mail_text(struct np_mail *m, size_t *n)
{
    look_for_parts(m);
    return decode(m, m->text, n);
}

const char *np_mail_html(struct np_mail *m, size_t *n)
{
    look_for_parts(m);
    return decode(m, m->html, n);
}

static char *take(struct np_arena *arena, char *s)
{
    char *copy = np_arena_strdup(arena, s ? s : "");
    g_free(s);
    return copy;
}

char *np_mail_decode(struct np_arena *arena, const char *body)
{
    init();
    return take(arena, g_mime_utils_header_decode_text(NULL, body));
}

char *np_mail_encode(struct np_arena *arena, const char *text)
{
    init();
    return take(arena, g_mime_utils_header_encode_text(NULL, text, "UTF-8"));
}
