#include "notification.h"

#include "arena.h"
#include "body.h"
#include "card.h"
#include "linkedin.h"
#include "mail.h"
#include "person.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define MAX_TEMPLATE 80 /* bytes; the longest known has 58 */

/* One mail while it is read. */
struct reading {
    struct np_arena *arena;
    const struct np_linkedin *linkedin;
    struct np_mail *mail;
    struct np_notification *out;
    const char *reader_name;                /* display name in To */
    struct np_lines text_lines, html_lines; /* each part is split once */
    bool has_text, split_text, split_html;
    struct np_body text, html;
    bool read_text, read_html;
};

/* ---------------------------------------------------------------- template */

static const char *template_at(struct np_arena *arena, const char *s)
{
    size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyz"
                         "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    return n > 3 && n <= MAX_TEMPLATE ? np_arena_strndup(arena, s, n) : NULL;
}

/* The template's name in a link: `trk=eml-NAME-...`, `ek=NAME`,
 * `lipi=urn:li:page:email_NAME;...`. */
static const char *template_in_link(struct np_arena *arena, const char *link)
{
    static const char *const marks[] = {"trk=eml-", "urn%3Ali%3Apage%3A",
                                        "urn:li:page:", "ek="};

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        for (const char *p = link; (p = strstr(p, marks[i])); p++) {
            const char *name = template_at(arena, p + strlen(marks[i]));
            bool key = p == link || strchr("?&;/", p[-1]) || marks[i][0] == 'u';
            if (name && key) /* a page is called email_TEMPLATE */
                return strncmp(name, "email_email_", 12) ? name : name + 6;
        }
    }
    return NULL;
}

struct votes {
    struct {
        const char *name;
        int n;
    } at[16];
    size_t n;
};

static void vote(struct votes *votes, const char *name)
{
    size_t i = 0;

    while (i < votes->n && strcmp(votes->at[i].name, name) != 0)
        i++;
    if (i == sizeof votes->at / sizeof *votes->at)
        return;
    if (i == votes->n) {
        votes->at[i].name = name;
        votes->n++;
    }
    votes->at[i].n++;
}

static void vote_lines(struct reading *r, struct votes *votes,
                       const struct np_lines *lines)
{
    for (size_t i = 0; i < lines->n; i++) {
        const char *href = lines->at[i].href;
        const char *name = href && np_link_is_linkedin(href)
                               ? template_in_link(r->arena, href)
                               : NULL;
        if (name)
            vote(votes, name);
    }
}

static struct np_lines text_lines(struct reading *r)
{
    size_t n;

    if (!r->split_text) {
        const char *text = np_mail_text(r->mail, &n);
        r->has_text = text != NULL;
        r->text_lines = np_body_text_lines(r->arena, text ? text : "", n);
    }
    r->split_text = true;
    return r->text_lines;
}

static struct np_lines html_lines(struct reading *r)
{
    size_t n;

    if (!r->split_html) {
        const char *html = np_mail_html(r->mail, &n);
        r->html_lines = np_html_lines(r->arena, html ? html : "", n);
    }
    r->split_html = true;
    return r->html_lines;
}

/* The most frequent name in the body's links. */
static const char *template_in_body(struct reading *r)
{
    struct votes votes = {.n = 0};
    struct np_lines lines = text_lines(r);
    const char *best = NULL;
    int most = 0;

    vote_lines(r, &votes, &lines);
    if (!votes.n) {
        lines = html_lines(r);
        vote_lines(r, &votes, &lines);
    }
    for (size_t i = 0; i < votes.n; i++) {
        if (votes.at[i].n > most) {
            most = votes.at[i].n;
            best = votes.at[i].name;
        }
    }
    return best;
}

/* A forwarded or trimmed mail may have lost X-LinkedIn-Template, which is
 * signed; the other places are not, but hold the same name. */
static const char *find_template(struct reading *r)
{
    const char *field = np_mail_field(r->mail, "X-LinkedIn-Template");
    const char *name = field ? template_at(r->arena, field) : NULL;

    if (!name && (field = np_mail_field(r->mail, "Feedback-ID")) &&
        strstr(field, ":linkedin"))
        name = template_at(r->arena, field);
    if (!name && (field = np_mail_field(r->mail, "List-Unsubscribe")))
        name = template_in_link(r->arena, field);
    return name ? name : template_in_body(r);
}

/* -------------------------------------------------------------------- kind */

/* Against a template a subject may only say that the mail is about several
 * people, or a reminder: these share templates with single mails. */
static enum np_kind refine(enum np_kind kind, bool templated,
                           enum np_kind by_subject)
{
    if (templated && by_subject != NP_KIND_DIGEST &&
        by_subject != NP_KIND_REMINDER)
        return kind;
    return by_subject;
}

static void find_kind(struct reading *r)
{
    struct np_notification *out = r->out;
    const char *addr = np_mail_from_addr(r->mail);
    const char *at = strrchr(addr, '@'), *named = NULL;
    enum np_kind kind = NP_KIND_NONE;

    out->template = find_template(r);
    if (out->template)
        kind = np_linkedin_template(r->linkedin, out->template,
                                    &out->template_known);
    bool templated = kind != NP_KIND_NONE;
    if (kind == NP_KIND_NONE && strcmp(at, "@linkedin.com") == 0)
        kind = np_linkedin_sender(r->linkedin, addr, (size_t)(at - addr));
    /* Only notifications have templates; staff write as people do, and may
     * have any subject. */
    bool staff = kind == NP_KIND_NONE && !out->template;
    if (!staff)
        kind = refine(kind, templated,
                      np_linkedin_subject(r->linkedin, r->arena, kind,
                                          out->subject, &named));
    out->kind = kind == NP_KIND_NONE ? NP_KIND_OTHER : kind;

    const char *name = np_mail_from_name(r->mail);
    if (name && *name)
        out->person.name = np_linkedin_name(r->linkedin, r->arena, name);
    if (!out->person.name)
        out->person.name = named;
}

/* ------------------------------------------------------------------- parts */

static struct np_body *text_body(struct reading *r)
{
    if (!r->read_text)
        r->text = np_body_read(r->arena, r->linkedin, text_lines(r),
                               r->out->person.name, r->out->subject);
    r->read_text = true;
    return &r->text;
}

static struct np_body *html_body(struct reading *r)
{
    if (!r->read_html)
        r->html = np_body_read(r->arena, r->linkedin, html_lines(r),
                               r->out->person.name, r->out->subject);
    r->read_html = true;
    return &r->html;
}

static struct np_body *body_of(struct reading *r, bool html)
{
    return html ? html_body(r) : text_body(r);
}

static void find_cards(struct reading *r)
{
    struct np_notification *out = r->out;
    size_t n;
    const struct np_card *card = np_linkedin_cards(r->linkedin, &n);

    for (size_t i = 0; i < n; i++) {
        if (!(card[i].kinds & NP_BIT(out->kind)))
            continue;
        struct np_body *b = body_of(r, card[i].html);
        np_card_find(r->arena, b, out->person.name, card[i].named);
        out->recognized = out->recognized || b->name < b->end;
        if (!out->person.name)
            out->person.name = b->found_name;
        if (!out->person.headline)
            out->person.headline = b->headline;
        if (!out->person.place)
            out->person.place = b->place;
        if (out->common < 0)
            out->common = b->common;
    }
}

static void find_words(struct reading *r)
{
    struct np_notification *out = r->out;
    size_t n;
    const struct np_layout *layout = np_linkedin_layouts(r->linkedin, &n);

    /* In a reminder a sentence that begins with the name is LinkedIn's. */
    unsigned also_drop =
        out->kind == NP_KIND_REMINDER ? NP_BIT(NP_LINE_ABOUT) : 0;
    for (size_t i = 0; i < n; i++) {
        if (!(layout[i].kinds & NP_BIT(out->kind)))
            continue;
        bool stop = false;
        const char *words =
            np_body_words(r->arena, r->linkedin, body_of(r, layout[i].html),
                          &layout[i], r->reader_name, also_drop, &stop);
        if (!*words && stop)
            return;
        if (!*words)
            continue;
        out->layout = layout[i].name;
        out->recognized = true;
        if (np_linkedin_default_note(r->linkedin,
                                     np_text_fold(r->arena, words))) {
            out->default_note = true;
            return;
        }
        if (strlen(words) > NP_MAX_WORDS) {
            const char *cut = np_arena_strndup(r->arena, words, NP_MAX_WORDS);
            words = np_text_block(r->arena,
                                  np_text_clean(r->arena, cut, strlen(cut)));
        }
        out->words = words;
        return;
    }
}

/* ------------------------------------------------------------------ people */

/* Links of a part that are about the person: not those inside the words, not
 * the reader's own, not other people's. */
static void take_links(struct reading *r, const struct np_body *b)
{
    const unsigned foreign = NP_BIT(NP_LINE_CHROME) | NP_BIT(NP_LINE_SUGGESTED);

    for (size_t i = 0; i < b->end; i++) {
        const struct np_line *line = &b->lines.at[i];
        if (b->class[i] == NP_LINE_SUGGESTED)
            break; /* whatever follows is about others, too */
        if (!line->href || (foreign & NP_BIT(b->class[i])) ||
            b->class[i] == NP_LINE_TEXT || b->class[i] == NP_LINE_WORDS)
            continue;
        np_person_take_link(r->arena, &r->out->person, line->href);
    }
}

/* How many conversations a notice is about. */
static size_t count_threads(struct reading *r, const struct np_body *b)
{
    const char *seen[8];
    size_t n = 0;

    for (size_t i = 0; i < b->end && n < 8; i++) {
        struct np_person p = {0};
        if (b->class[i] != NP_LINE_THREAD || !b->lines.at[i].href)
            continue;
        np_person_take_link(r->arena, &p, b->lines.at[i].href);
        size_t j = 0;
        while (p.conversation && j < n && strcmp(seen[j], p.conversation) != 0)
            j++;
        if (p.conversation && j == n)
            seen[n++] = p.conversation;
    }
    return n;
}

/* Profiles that the text part of an acceptance lists, a line each. */
static size_t count_profiles(const struct np_body *b)
{
    size_t n = 0;

    for (size_t i = 0; i < b->end; i++)
        n += b->class[i] == NP_LINE_PROFILE;
    return n;
}

/* An acceptance that lists several profiles, or a notice about several
 * conversations. */
static bool about_several(struct reading *r)
{
    if (r->out->kind == NP_KIND_ACCEPTED)
        return count_profiles(text_body(r)) > 1;
    if (r->out->kind != NP_KIND_NOTICE)
        return false;
    return count_threads(r, text_body(r)) > 1 ||
           (!r->has_text && count_threads(r, html_body(r)) > 1);
}

static bool is_second_notice(struct reading *r)
{
    if (r->out->kind != NP_KIND_INVITATION)
        return false;
    const struct np_body *b = html_body(r);
    for (size_t i = 0; i < b->lines.n; i++)
        if (b->lines.at[i].region &&
            strcmp(b->lines.at[i].region, "preheader") == 0 &&
            np_linkedin_second_notice(r->linkedin, b->plain[i]))
            return true;
    return false;
}

/* The HTML part alone holds the profile link of invitations, acceptances and
 * InMails; a notice has all in its text. */
static void find_person(struct reading *r)
{
    struct np_person *p = &r->out->person;

    take_links(r, text_body(r));
    if (!p->profile || !r->has_text)
        take_links(r, html_body(r));
    np_person_set_key(r->arena, p);
}

static bool has_person(enum np_kind kind)
{
    return np_kind_judged(kind) || kind == NP_KIND_ACCEPTED;
}

void np_notification_read(struct np_arena *arena,
                          const struct np_linkedin *linkedin,
                          struct np_mail *mail, struct np_notification *out)
{
    struct reading r = {
        .arena = arena, .linkedin = linkedin, .mail = mail, .out = out};
    const char *to = np_mail_field(mail, "To"), *addr;

    *out = (struct np_notification){
        .kind = NP_KIND_NONE,
        .message_id = np_mail_message_id(mail),
        .date = np_mail_date(mail),
        .subject = np_mail_subject(mail),
        .words = "",
        .common = -1,
    };
    if (!np_mail_from_linkedin(mail))
        return;
    if (to)
        np_mail_parse_address(arena, to, &r.reader_name, &addr);
    find_kind(&r);
    if (!has_person(out->kind)) {
        if (out->kind != NP_KIND_NEWSLETTER) /* whose author has a name */
            out->person = (struct np_person){0};
        return;
    }
    if (about_several(&r)) {
        out->kind = NP_KIND_DIGEST;
        out->person = (struct np_person){0};
        return;
    }
    if (is_second_notice(&r))
        out->kind = NP_KIND_REMINDER;
    find_cards(&r);
    find_words(&r);
    find_person(&r);
}
