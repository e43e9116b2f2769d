#include "card.h"

#include "arena.h"
#include "person.h"
#include "text.h"

#include <string.h>
#include <strings.h>

/* "NAME (HEADLINE)": the headline, without the outer parentheses. */
static void take_named(struct np_arena *arena, struct np_body *b,
                       const char *name)
{
    for (size_t i = 0; i < b->end; i++) {
        if (b->class[i] != NP_LINE_NAMED)
            continue;
        char *line = np_text_line(arena, b->lines.at[i].text);
        size_t n = strlen(line), skip = strlen(name);
        if (strncasecmp(line, name, skip) != 0 || line[skip] != ' ')
            skip = strcspn(line, "(") - 1;
        line[n - 1] = '\0';
        if (line[skip] == ' ' && line[skip + 1] == '(' && line[skip + 2])
            b->headline = line + skip + 2;
        b->name = i;
        b->card_end = i + 1;
        return;
    }
}

/* Where From names nobody: "X (Y)" right above a link to a profile. */
static void take_unnamed(struct np_arena *arena, struct np_body *b)
{
    for (size_t i = 0; i + 1 < b->end; i++) {
        char *line = np_text_line(arena, b->lines.at[i].text);
        char *open = strstr(line, " (");
        size_t n = strlen(line);
        if (b->class[i + 1] != NP_LINE_PROFILE || !open || open == line ||
            line[n - 1] != ')')
            continue;
        line[n - 1] = *open = '\0';
        b->found_name = line;
        b->headline = open + 2;
        b->class[i] = NP_LINE_NAMED;
        b->name = i;
        b->card_end = i + 1;
        return;
    }
}

/* A place is short, and no sentence. */
static bool may_be_place(const char *plain)
{
    size_t n = strlen(plain), words = 1, letters = 0;

    for (size_t i = 0; i < n; i++) {
        words += plain[i] == ' ';
        letters += ((unsigned char)plain[i] & 0xc0) != 0x80;
    }
    bool sentence = n && strchr(".!?:", plain[n - 1]) &&
                    !(words <= 4 && strchr(plain, ',')); /* Washington, D.C. */
    return n && letters <= 80 && words <= 9 && !sentence && !strchr(plain, '"');
}

static size_t find_name(const struct np_body *b)
{
    size_t first = b->end;

    for (size_t i = 0; i < b->end; i++) {
        if (b->class[i] != NP_LINE_NAME)
            continue;
        const char *href = b->lines.at[i].href;
        if (href && np_link_is_linkedin(href))
            return i; /* the name on the card is a link to the profile */
        if (first == b->end)
            first = i;
    }
    return first;
}

/* In HTML whatever stands without a link right below the name is the headline,
 * even if it begins with the name, or reads like a button. */
static bool may_be_headline(const struct np_body *b, size_t i)
{
    return b->lines.html && !b->lines.at[i].href &&
           np_body_is(b, i,
                      NP_BIT(NP_LINE_FRAME) | NP_BIT(NP_LINE_ABOUT) |
                          NP_BIT(NP_LINE_NAMED) | NP_BIT(NP_LINE_SUBJECT));
}

/* A <br> may part headline and place. */
static void take_headline(struct np_arena *arena, struct np_body *b, size_t i)
{
    const char *text = b->lines.at[i].text + strspn(b->lines.at[i].text, " \n");
    size_t n = strcspn(text, "\n");

    b->headline = np_text_line(arena, np_arena_strndup(arena, text, n));
    const char *rest = np_text_line(arena, text + n);
    if (*rest && may_be_place(np_text_plain(arena, rest)))
        b->place = rest;
    b->class[i] = NP_LINE_HEADLINE;
}

/* Below the name stand the headline and the place.  In HTML, blank lines and
 * a second link around a picture may come between; in text they end a card. */
static void take_lines(struct np_arena *arena, struct np_body *b)
{
    size_t i = b->name = find_name(b);

    if (i == b->end)
        return;
    for (i++; i < b->end; i++) {
        enum np_class class = b->class[i];
        bool empty = b->lines.html && !*b->plain[i];
        if (class == NP_LINE_NAME || empty)
            continue;
        if (class != NP_LINE_TEXT && class != NP_LINE_HEADLINE &&
            (b->headline || !may_be_headline(b, i)))
            break;
        if (!b->headline) {
            take_headline(arena, b, i);
        } else if (!b->place && may_be_place(b->plain[i])) {
            b->place = np_text_line(arena, b->lines.at[i].text);
            b->class[i] = NP_LINE_PLACE;
        } else {
            break;
        }
    }
    b->card_end = i;
}

void np_card_find(struct np_arena *arena, struct np_body *b, const char *name,
                  bool named)
{
    b->headline = b->place = b->found_name = NULL;
    if (named && name)
        take_named(arena, b, name);
    else if (named)
        take_unnamed(arena, b);
    else
        take_lines(arena, b);
}
