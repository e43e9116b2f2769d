#include "body.h"

#include "arena.h"
#include "person.h"
#include "text.h"

#include <string.h>
#include <strings.h>

/* The first link in a line, up to what ends it in prose. */
static const char *link_in(struct np_arena *arena, const char *line)
{
    const char *s = strstr(line, "http://"), *t = strstr(line, "https://");

    if (!s || (t && t < s))
        s = t;
    return s ? np_arena_strndup(arena, s, strcspn(s, " )>\"")) : NULL;
}

struct np_lines np_body_text_lines(struct np_arena *arena, const char *text,
                                   size_t n)
{
    const char *s = np_text_clean(arena, text, n);
    struct np_lines lines = {0};
    size_t room = 1;

    for (const char *p = s; *p; p++)
        room += *p == '\n';
    if (room > NP_MAX_LINES)
        room = NP_MAX_LINES;
    lines.at = np_arena_alloc(arena, room * sizeof *lines.at);
    while (lines.n < room) {
        size_t len = strcspn(s, "\n");
        struct np_line *line = &lines.at[lines.n++];
        line->text = np_arena_strndup(arena, s, len);
        line->href = link_in(arena, line->text);
        if (!s[len])
            break;
        s += len + 1;
    }
    return lines;
}

/* ------------------------------------------------------------- classifying */

struct context {
    struct np_arena *arena;
    const struct np_linkedin *linkedin;
    const char *name, *subject; /* folded, or "" */
    const char *display;        /* the name as plain text, or "" */
    const char *person;         /* np_person_plain_name(), or "" */
    bool html;
};

/* A link makes its line a link line where it stands for itself: around HTML
 * text, or behind a short label.  A link in a sentence is the sender's. */
static bool link_stands_alone(const struct np_line *line)
{
    const char *at = strstr(line->text, line->href);
    if (!at)
        return true;
    size_t before = (size_t)(at - line->text);
    const char *after = at + strlen(line->href);
    after += strspn(after, ") >");
    while (before && line->text[before - 1] == ' ')
        before--;
    bool label = before == 0 || strchr(":(<", line->text[before - 1]);
    return label && before <= 60 && !*after;
}

static bool is_named(const struct context *c, const char *plain)
{
    size_t n = strlen(plain);

    if (!*c->name || n < 4 || plain[n - 1] != ')')
        return false;
    const char *open = strchr(plain, '(');
    if (!open)
        return false;
    const char *folded = np_text_fold(c->arena, plain);
    size_t len = strlen(c->name);
    return strncmp(folded, c->name, len) == 0 &&
           (folded[len] == ' ' || folded[len] == '\0');
}

/* "- Ada Example" or "- Ada" */
static bool is_signature(const struct context *c, const char *plain)
{
    return strncmp(plain, "- ", 2) == 0 &&
           np_text_words_of(np_text_fold(c->arena, plain + 2), c->name);
}

/* "Ada Example would like to connect": LinkedIn speaks of the person.  "Ada
 * Example here" or "Ada Example from Example Ltd" is how people begin. */
static bool is_about(const struct context *c, const char *plain,
                     const char *folded)
{
    static const char *const starts[] = {
        "here ", "from ", "hier ", "aus ", "von ", "ici ", "de ",
        "aqui ", "soy ",  "qui ",  "da ",  "di ",  "van ", "speaking ",
    };
    size_t n = strlen(c->name), raw = strlen(c->display);

    /* "Ada Example, CEO of ..." is how people begin, too. */
    if (strncasecmp(plain, c->display, raw) == 0 && plain[raw] != ' ')
        return false;
    if (!strchr(c->name, ' ') || strlen(plain) > 200 ||
        strncmp(folded, c->name, n) != 0 || folded[n] != ' ')
        return false;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (strncmp(folded + n + 1, starts[i], strlen(starts[i])) == 0)
            return false;
    return true;
}

static enum np_class class_of_link(const struct context *c,
                                   const struct np_line *line)
{
    if (!line->href || !np_link_is_linkedin(line->href) ||
        !link_stands_alone(line))
        return NP_LINE_TEXT;
    enum np_class class = np_linkedin_link(c->linkedin, line->href);
    /* LinkedIn's own links to profiles are tracked or in parentheses; a clean
     * one was typed by the sender. */
    bool typed = !c->html && class == NP_LINE_PROFILE &&
                 !strchr(line->href, '?') && !strstr(line->href, "/comm/") &&
                 strncmp(line->text + strspn(line->text, " "), "http", 4) == 0;
    return typed ? NP_LINE_TEXT : class;
}

/* The name itself; the name but for titles, degrees and pronouns; or whatever
 * LinkedIn links as the name on the card. */
static bool is_name(const struct context *c, const struct np_line *line,
                    const char *plain, const char *folded)
{
    if (*c->name && strcmp(folded, c->name) == 0)
        return true;
    if (line->href && c->html &&
        np_linkedin_names_card(c->linkedin, line->href))
        return true;
    const char *open = strchr(plain, '('); /* "(She/Her)", but no headline */
    return *c->person && strlen(plain) <= 80 && (!open || strlen(open) <= 14) &&
           strcmp(np_person_plain_name(c->arena, plain), c->person) == 0 &&
           !strchr(plain, '|') && !strchr(".!?:", plain[strlen(plain) - 1]);
}

static enum np_class classify(const struct context *c,
                              const struct np_line *line, const char *plain,
                              int *common)
{
    enum np_class region = line->region
                               ? np_linkedin_region(c->linkedin, line->region)
                               : NP_LINE_TEXT;
    enum np_class link = class_of_link(c, line);
    const unsigned foreign = NP_BIT(NP_LINE_CHROME) | NP_BIT(NP_LINE_SUGGESTED);

    if (foreign & NP_BIT(region))
        return region;
    if (region == NP_LINE_TEXT && (foreign & NP_BIT(link)))
        return link;
    if (!*plain)
        return link == NP_LINE_TEXT ? NP_LINE_BLANK : link;
    if (line->style && np_linkedin_words_style(c->linkedin, line->style))
        return NP_LINE_WORDS;
    const char *folded = np_text_fold(c->arena, plain);
    if (is_name(c, line, plain, folded))
        return NP_LINE_NAME;
    if (region != NP_LINE_TEXT)
        return region;
    enum np_class text = np_linkedin_line(c->linkedin, plain, common);
    if (text == NP_LINE_SEPARATOR || text == NP_LINE_COMMON)
        return text;
    if (link != NP_LINE_TEXT)
        return link;
    if (text != NP_LINE_TEXT)
        return text;
    if (is_named(c, plain))
        return NP_LINE_NAMED;
    if (is_signature(c, plain))
        return NP_LINE_SIGNATURE;
    if (*c->subject && strcmp(folded, c->subject) == 0)
        return NP_LINE_SUBJECT;
    return is_about(c, plain, folded) ? NP_LINE_ABOUT : NP_LINE_TEXT;
}

/* In text the footer begins at the last separator, unless a line of the
 * footer stands above it.  A sender may write a line of dashes, too, hence
 * the last; nobody's message stands below the footer's first sentence. */
static size_t find_end_of_text(const struct np_body *b)
{
    size_t end = b->lines.n, footer = b->lines.n;

    for (size_t i = b->lines.n; i-- > 0;) {
        if (b->class[i] == NP_LINE_FOOTER)
            footer = i;
        if (b->class[i] == NP_LINE_SEPARATOR && end == b->lines.n)
            end = i;
    }
    /* The separator nearest above the last stretch of footer lines. */
    size_t last = footer;
    for (size_t i = footer; i < b->lines.n; i++)
        if (b->class[i] == NP_LINE_FOOTER)
            last = i;
    for (size_t i = last; i-- > 0 && last < b->lines.n;) {
        if (b->class[i] == NP_LINE_SEPARATOR)
            return i;
        if (last - i > 14) /* no footer is that long: it has no separator */
            break;
    }
    return last < b->lines.n ? footer : end;
}

static size_t find_end_of_html(const struct np_body *b)
{
    size_t i = 0, actions = 0;

    /* A note may begin as a footer does; it stands above the buttons. */
    for (size_t k = 0; k < b->lines.n; k++)
        if (np_body_is(b, k, NP_BIT(NP_LINE_ACCEPT) | NP_BIT(NP_LINE_THREAD)) &&
            !actions)
            actions = k;
    while (i < b->lines.n && (b->class[i] != NP_LINE_FOOTER || i < actions))
        i++;
    return i;
}

bool np_body_is(const struct np_body *b, size_t i, unsigned classes)
{
    return (classes & NP_BIT(b->class[i])) != 0;
}

struct np_body np_body_read(struct np_arena *arena,
                            const struct np_linkedin *linkedin,
                            struct np_lines lines, const char *name,
                            const char *subject)
{
    struct context c = {arena,
                        linkedin,
                        name ? np_text_fold(arena, name) : "",
                        np_text_fold(arena, subject),
                        name ? np_text_plain(arena, name) : "",
                        name ? np_person_plain_name(arena, name) : "",
                        lines.html};
    struct np_body b = {.lines = lines, .common = -1};

    b.plain = np_arena_alloc(arena, lines.n * sizeof *b.plain);
    b.class = np_arena_alloc(arena, lines.n * sizeof *b.class);
    for (size_t i = 0; i < lines.n; i++) {
        b.plain[i] = np_text_plain(arena, lines.at[i].text);
        b.class[i] = classify(&c, &lines.at[i], b.plain[i], &b.common);
    }
    b.end = lines.html ? find_end_of_html(&b) : find_end_of_text(&b);
    b.name = b.card_end = b.end;
    return b;
}

/* ------------------------------------------------------------------- words */

static bool is_action(const struct np_body *b, size_t i)
{
    return np_body_is(b, i,
                      NP_BIT(NP_LINE_ACCEPT) | NP_BIT(NP_LINE_THREAD) |
                          NP_BIT(NP_LINE_PROFILE)) &&
           i > b->name;
}

/* The first line of the words, or `end`. */
static size_t find_begin(const struct np_body *b, const struct np_layout *y,
                         size_t finish)
{
    switch (y->begin_edge) {
    case NP_EDGE_TOP:
        return 0;
    case NP_EDGE_CARD:
        return b->card_end;
    default:
        break;
    }
    /* A link stands at the top; a separator right above the words. */
    if (NP_LINKS & NP_BIT(y->begin)) {
        for (size_t i = 0; i < b->end && i < 40; i++)
            if (b->class[i] == y->begin)
                return i + 1;
    } else {
        for (size_t i = finish; i-- > 0;)
            if (b->class[i] == y->begin)
                return i + 1;
    }
    return b->end;
}

static size_t find_finish(const struct np_body *b, const struct np_layout *y)
{
    size_t from = y->begin_edge == NP_EDGE_CARD ? b->card_end : 0;

    if (y->finish_edge == NP_EDGE_FOOTER)
        return b->end;
    for (size_t i = from; i < b->end; i++) {
        if (y->finish_edge == NP_EDGE_ACTIONS ? is_action(b, i)
                                              : b->class[i] == y->finish)
            return i;
    }
    /* Words need the line that ends them, or they would be anything. */
    return 0;
}

/* LinkedIn's "Hi FIRST," or "FIRST,": a line of its own with the reader's
 * name, or with one word where that is not known. */
static bool is_salutation(struct np_arena *arena,
                          const struct np_linkedin *linkedin, const char *plain,
                          const char *reader_name)
{
    size_t n = strlen(plain);
    char *folded = np_text_fold(arena, plain);
    const char *reader = reader_name ? np_text_fold(arena, reader_name) : "";

    if (!n || !strchr(",!:", plain[n - 1]))
        return false;
    char *blank = strchr(folded, ' ');
    if (blank) {
        *blank = '\0';
        if (np_linkedin_greeting(linkedin, folded))
            folded = blank + 1;
        else
            *blank = ' ';
    }
    return *reader ? np_text_words_of(folded, reader) : !strchr(folded, ' ');
}

static const char *marked_words(struct np_arena *arena, const struct np_body *b)
{
    struct np_buf out = {0};

    for (size_t i = 0; i < b->lines.n; i++)
        if (b->class[i] == NP_LINE_WORDS)
            np_buf_printf(&out, "%s\n", b->lines.at[i].text);
    return np_text_block(arena, np_buf_take(&out, arena));
}

/* Whether only a few lines of heading stand above. */
static bool is_near_top(const struct np_body *b, size_t begin)
{
    size_t lines = 0;

    for (size_t i = 0; i < begin && i < b->lines.n; i++)
        lines += b->class[i] != NP_LINE_BLANK;
    return lines <= 6;
}

/* A short line between a blank line and a bare link is the link's label, in
 * whatever language. */
static bool is_label(const struct np_body *b, size_t i, size_t begin)
{
    return i > begin && i + 1 < b->lines.n && np_body_is(b, i + 1, NP_LINKS) &&
           strncmp(b->plain[i + 1], "http", 4) == 0 &&
           strlen(b->plain[i]) <= 60 && b->class[i - 1] == NP_LINE_BLANK;
}

const char *np_body_words(struct np_arena *arena,
                          const struct np_linkedin *linkedin, struct np_body *b,
                          const struct np_layout *y, const char *reader_name,
                          unsigned also_drop, bool *stop)
{
    const unsigned blank = NP_BIT(NP_LINE_BLANK);
    unsigned drop = y->drop | also_drop;
    struct np_buf out = {0};

    if (y->marked)
        return marked_words(arena, b);
    size_t finish = find_finish(b, y), begin = find_begin(b, y, finish);
    *stop = y->sure && begin && b->class[begin - 1] == y->begin &&
            is_near_top(b, begin);
    while (begin < finish && np_body_is(b, begin, y->head | drop | blank))
        begin++;
    if (begin < finish && y->salutation &&
        is_salutation(arena, linkedin, b->plain[begin], reader_name))
        begin++;
    while (begin < finish && np_body_is(b, begin, y->head | drop | blank))
        begin++;
    while (finish > begin &&
           (np_body_is(b, finish - 1, y->tail | drop | blank) ||
            (y->tail && is_label(b, finish - 1, begin))))
        finish--;
    for (size_t i = begin; i < finish; i++) {
        if (np_body_is(b, i, drop))
            continue;
        np_buf_printf(&out, "%s\n", b->lines.at[i].text);
        b->class[i] = NP_LINE_WORDS; /* its links are the sender's */
    }
    return np_text_block(arena, np_buf_take(&out, arena));
}
