#include "text.h"

#include "arena.h"

#include <string.h>

uint32_t np_utf8_next(const char **s, const char *end)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *p = (const unsigned char *)*s;
    int n = *p < 0x80             ? 1
            : (*p & 0xe0) == 0xc0 ? 2
            : (*p & 0xf0) == 0xe0 ? 3
            : (*p & 0xf8) == 0xf0 ? 4
                                  : 0;

    if (n == 0 || end - *s < n)
        goto bad;
    uint32_t c = n == 1 ? *p : *p & (0x7fu >> n);
    for (int i = 1; i < n; i++) {
        if ((p[i] & 0xc0) != 0x80)
            goto bad;
        c = c << 6 | (p[i] & 0x3fu);
    }
    if (c < least[n] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        goto bad;
    *s += n;
    return c;
bad:
    *s += 1;
    return 0xfffd;
}

static void add_char(struct np_buf *buf, uint32_t c)
{
    char b[4];
    size_t n = 0;

    if (c < 0x80) {
        b[n++] = (char)c;
    } else if (c < 0x800) {
        b[n++] = (char)(0xc0 | c >> 6);
        b[n++] = (char)(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        b[n++] = (char)(0xe0 | c >> 12);
        b[n++] = (char)(0x80 | (c >> 6 & 0x3f));
        b[n++] = (char)(0x80 | (c & 0x3f));
    } else {
        b[n++] = (char)(0xf0 | c >> 18);
        b[n++] = (char)(0x80 | (c >> 12 & 0x3f));
        b[n++] = (char)(0x80 | (c >> 6 & 0x3f));
        b[n++] = (char)(0x80 | (c & 0x3f));
    }
    np_buf_add(buf, b, n);
}

struct range {
    uint32_t first, last;
};

static bool in_ranges(uint32_t c, const struct range *r, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (c >= r[i].first && c <= r[i].last)
            return true;
    return false;
}

/* Characters without a shape of their own.  LinkedIn pads preheaders with
 * U+034F; the others reorder or hide text. */
static bool is_hidden(uint32_t c)
{
    static const struct range hidden[] = {
        {0x00, 0x08},       {0x0b, 0x1f},     {0x7f, 0x9f},
        {0xad, 0xad},       {0x34f, 0x34f},   {0x61c, 0x61c},
        {0x115f, 0x1160},   {0x17b4, 0x17b5}, {0x180b, 0x180e},
        {0x200b, 0x200f},   {0x202a, 0x202e}, {0x2060, 0x206f},
        {0xfe00, 0xfe0f},   {0xfeff, 0xfeff}, {0xfff9, 0xfffb},
        {0xe0000, 0xe0fff},
    };
    return in_ranges(c, hidden, sizeof hidden / sizeof *hidden);
}

static bool is_no_break(uint32_t c)
{
    return c == 0xa0 || c == 0x202f;
}

static bool is_blank(uint32_t c)
{
    return c == ' ' || c == '\t' || is_no_break(c) || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x205f || c == 0x3000;
}

static bool is_newline(uint32_t c)
{
    return c == '\n' || c == 0x2028 || c == 0x2029;
}

/* Joiners and selectors are part of the emoji or Indic letter before them;
 * anywhere else they hide something. */
static bool belongs_to(uint32_t c, uint32_t before)
{
    bool selector = c == 0xfe0e || c == 0xfe0f;
    bool joiner = c == 0x200d || c == 0x200c;

    if (selector)
        return before > ' ';
    return joiner &&
           ((before >= 0x900 && before <= 0xdff) || before == 0xfe0f ||
            (before >= 0x600 && before <= 0x6ff) || before >= 0x2190);
}

char *np_text_clean(struct np_arena *arena, const char *s, size_t n)
{
    struct np_buf out = {0};
    const char *end = s + n;
    uint32_t before = ' ';

    while (s < end) {
        uint32_t c = np_utf8_next(&s, end);
        const char *peek = s;
        uint32_t after = s < end ? np_utf8_next(&peek, end) : ' ';
        if (is_newline(c) || (c == '\r' && after != '\n'))
            c = '\n';
        else if (is_no_break(c) && before > ' ' && after > ' ' &&
                 !is_blank(after) && !is_hidden(after))
            ; /* as in French before a colon */
        else if (is_blank(c))
            c = ' ';
        else if (is_hidden(c) && !belongs_to(c, before))
            continue;
        add_char(&out, c);
        before = c;
    }
    return np_buf_take(&out, arena);
}

char *np_text_line(struct np_arena *arena, const char *s)
{
    char *line = np_text_clean(arena, s, strlen(s)), *to = line;

    for (const char *p = line; *p; p++) {
        if (*p != ' ' && *p != '\n')
            *to++ = *p;
        else if (to > line && to[-1] != ' ')
            *to++ = ' ';
    }
    if (to > line && to[-1] == ' ')
        to--;
    *to = '\0';
    return line;
}

char *np_text_block(struct np_arena *arena, const char *s)
{
    struct np_buf out = {0};
    size_t newlines = 0;

    for (; *s; s += *s == '\n') {
        size_t n = strcspn(s, "\n"), len = n;
        while (len && s[len - 1] == ' ')
            len--;
        size_t skip = out.len ? 0 : strspn(s, " ");
        if (len) {
            while (out.len && newlines--)
                np_buf_puts(&out, "\n");
            np_buf_add(&out, s + skip, len - skip);
            newlines = 0;
        }
        s += n;
        newlines++;
    }
    return np_buf_take(&out, arena);
}

/* Letters of the mathematical alphabets (bold, italic, script ...), which are
 * popular in headlines, as ASCII; 0 if it is none. */
static uint32_t math_letter(uint32_t c)
{
    if (c >= 0x1d400 && c <= 0x1d6a3) {
        c = (c - 0x1d400) % 52;
        return c < 26 ? 'A' + c : 'a' + c - 26;
    }
    if (c >= 0x1d7ce && c <= 0x1d7ff)
        return '0' + (c - 0x1d7ce) % 10;
    if (c >= 0x24b6 && c <= 0x24cf)
        return 'A' + c - 0x24b6;
    if (c >= 0x24d0 && c <= 0x24e9)
        return 'a' + c - 0x24d0;
    return 0;
}

static uint32_t plain_char(uint32_t c)
{
    static const struct {
        struct range range;
        char plain;
    } same[] = {
        {{0x2018, 0x201b}, '\''}, {{0x2032, 0x2032}, '\''},
        {{0x00b4, 0x00b4}, '\''}, {{0x0060, 0x0060}, '\''},
        {{0x02bc, 0x02bc}, '\''}, {{0x201c, 0x201f}, '"'},
        {{0x00ab, 0x00ab}, '"'},  {{0x00bb, 0x00bb}, '"'},
        {{0x2033, 0x2033}, '"'},  {{0x2010, 0x2015}, '-'},
        {{0x2212, 0x2212}, '-'},
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (in_ranges(c, &same[i].range, 1))
            return (unsigned char)same[i].plain;
    if (c >= 0xff01 && c <= 0xff5e)
        return c - 0xff01 + '!';
    uint32_t letter = math_letter(c);
    return letter ? letter : c;
}

char *np_text_plain(struct np_arena *arena, const char *s)
{
    struct np_buf out = {0};
    const char *line = np_text_line(arena, s), *end = line + strlen(line);

    while (line < end) {
        uint32_t c = np_utf8_next(&line, end);
        if (c == 0x2026)
            np_buf_puts(&out, "...");
        else if (is_no_break(c))
            add_char(&out, ' ');
        else if (!is_hidden(c))
            add_char(&out, plain_char(c));
    }
    return np_buf_take(&out, arena);
}

/* Base letters of U+00C0 to U+017F, one ASCII letter each; '?' where two
 * letters stand for one (see two_letters()), ' ' where it is no letter. */
static const char latin[] =
    "aaaaaa?ceeeeiiii?nooooo ouuuuy??aaaaaa?ceeeeiiii?nooooo ouuuuy?y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
    "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static const char *two_letters(uint32_t c)
{
    switch (c) {
    case 0xc6:
    case 0xe6:
        return "ae";
    case 0xd0:
    case 0xf0:
        return "d";
    case 0xde:
    case 0xfe:
        return "th";
    case 0xdf:
        return "ss";
    case 0x132:
    case 0x133:
        return "ij";
    case 0x152:
    case 0x153:
        return "oe";
    default:
        return "";
    }
}

/* Lower case of Greek and Cyrillic capitals, enough to compare names. */
static uint32_t lower(uint32_t c)
{
    if ((c >= 0x391 && c <= 0x3a9) || (c >= 0x410 && c <= 0x42f))
        return c + 32;
    if (c >= 0x400 && c <= 0x40f)
        return c + 80;
    if (c >= 0x1e00 && c <= 0x1eff)
        return c | 1;
    return c;
}

static void fold_char(struct np_buf *out, uint32_t c)
{
    bool blank = !out->len || out->data[out->len - 1] == ' ';

    c = plain_char(c);
    if (c >= 'A' && c <= 'Z') {
        add_char(out, c + 32);
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        add_char(out, c);
    } else if (c >= 0xc0 && c <= 0x17f && latin[c - 0xc0] != ' ') {
        if (latin[c - 0xc0] == '?')
            np_buf_puts(out, two_letters(c));
        else
            add_char(out, (unsigned char)latin[c - 0xc0]);
    } else if (c >= 0x218 && c <= 0x21b) {
        add_char(out, c < 0x21a ? 's' : 't');
    } else if (is_hidden(c)) {
        /* nothing to see */
    } else if (c >= 0x370 && !(c >= 0x2000 && c <= 0x2bff) &&
               !(c >= 0x3000 && c <= 0x303f) && c < 0x1f000 && c != 0xfffd) {
        add_char(out, lower(c));
    } else if ((c >= 0x300 && c <= 0x36f) || c == '\'') {
        /* a combining accent, or the apostrophe of O'Hanlon: no word ends */
    } else if (!blank) {
        add_char(out, ' ');
    }
}

char *np_text_fold(struct np_arena *arena, const char *s)
{
    struct np_buf out = {0};
    const char *line = np_text_line(arena, s), *end = line + strlen(line);

    while (line < end)
        fold_char(&out, np_utf8_next(&line, end));
    while (out.len && out.data[out.len - 1] == ' ')
        out.data[--out.len] = '\0';
    return np_buf_take(&out, arena);
}

bool np_text_same_ends(const char *a, const char *b)
{
    size_t first = strcspn(a, " ");
    const char *last_a = strrchr(a, ' '), *last_b = strrchr(b, ' ');

    return last_a && last_b && first == strcspn(b, " ") &&
           memcmp(a, b, first) == 0 && strcmp(last_a, last_b) == 0;
}

bool np_text_words_of(const char *part, const char *whole)
{
    if (!*part)
        return false;
    while (*part) {
        size_t n = strcspn(part, " ");
        const char *w = whole;
        while (*w && !(strcspn(w, " ") == n && memcmp(w, part, n) == 0)) {
            w += strcspn(w, " ");
            w += *w == ' ';
        }
        if (!*w)
            return false;
        part += n;
        part += *part == ' ';
    }
    return true;
}

static char lower_ascii(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool np_ascii_prefix(const char *s, const char *prefix)
{
    for (; *prefix; s++, prefix++)
        if (lower_ascii(*s) != lower_ascii(*prefix))
            return false;
    return true;
}

char *np_ascii_lower(struct np_arena *arena, const char *s)
{
    char *copy = np_arena_strdup(arena, s);
    for (char *p = copy; *p; p++)
        *p = lower_ascii(*p);
    return copy;
}

static int hex(char c)
{
    c = lower_ascii(c);
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

char *np_percent_decode(struct np_arena *arena, const char *s, size_t n)
{
    char *out = np_arena_alloc(arena, n + 1), *to = out;

    for (size_t i = 0; i < n; i++) {
        char c = s[i];
        if (c == '%' && n - i > 2 && hex(s[i + 1]) >= 0 && hex(s[i + 2]) >= 0) {
            c = (char)(hex(s[i + 1]) << 4 | hex(s[i + 2]));
            i += 2;
        }
        if (c)
            *to++ = c;
    }
    return out;
}

static int base64_value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

char *np_base64_decode(struct np_arena *arena, const char *s, size_t n,
                       size_t *len)
{
    char *out = np_arena_alloc(arena, n / 4 * 3 + 4);
    uint32_t bits = 0;
    int have = 0;

    *len = 0;
    while (n && s[n - 1] == '=')
        n--;
    for (size_t i = 0; i < n; i++) {
        int v = base64_value(s[i]);
        if (v < 0)
            return NULL;
        bits = bits << 6 | (uint32_t)v;
        have += 6;
        if (have >= 8) {
            have -= 8;
            out[(*len)++] = (char)(bits >> have & 0xff);
        }
    }
    return n % 4 == 1 ? NULL : out;
}
