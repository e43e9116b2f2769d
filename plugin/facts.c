#include "facts.h"

#include "nearest.h"
#include "text.h"

#include <string.h>

#define DAY 86400.0

/* A group of notices within a day of each other is one visit of a person who
 * is writing, not a person who comes back. */
#define SPACED_DAYS 1.0

enum fact_id {
    FACT_KIND,
    FACT_WORDS,
    FACT_HAS_WORDS,
    FACT_DEFAULT_NOTE,
    FACT_LENGTH,
    FACT_LINKS,
    FACT_SUBJECT,
    FACT_LANGUAGE,
    FACT_NAME,
    FACT_HEADLINE,
    FACT_PLACE,
    FACT_RECOGNIZED,
    FACT_COMMON,
    FACT_AUTHENTICITY,
    FACT_TEMPLATE,
    FACT_LAYOUT,
    FACT_ASKED,
    FACT_EARLIER,
    FACT_MESSAGES,
    FACT_NOTICES,
    FACT_INVITATIONS,
    FACT_UNANSWERED,
    FACT_SPACED,
    FACT_RECENT,
    FACT_PITCHES,
    FACT_PUSHES,
    FACT_WANTED,
    FACT_SINCE_LAST,
    FACT_SINCE_FIRST,
    FACT_SINCE_ACCEPTED,
    FACT_SINCE_ANSWER,
    FACT_INVITED,
    FACT_ACCEPTED,
    FACT_ANSWERED,
    FACT_EXCHANGED,
};

#define W NP_EVIDENCE_WORDS
#define H NP_EVIDENCE_HEADLINE
#define P NP_EVIDENCE_HISTORY
#define L NP_EVIDENCE_LAYOUT

/* In the order of enum fact_id. */
static const struct np_fact facts_table[] = {
    {"kind", NP_STRING, 0, "what the mail is: invitation, message ..."},
    {"words", NP_STRING, W, "the sender's own words, as plain text"},
    {"has_words", NP_BOOL, L, "whether the mail has any words of theirs"},
    {"default_note", NP_BOOL, W, "whether the note is LinkedIn's sentence"},
    {"length", NP_NUMBER, 0, "number of words"},
    {"links", NP_NUMBER, 0, "number of links in the words"},
    {"subject", NP_STRING, W, "the mail's subject"},
    {"language", NP_STRING, 0, "language of the words: en, de ..."},
    {"name", NP_STRING, H, "the person's display name"},
    {"headline", NP_STRING, H, "the person's headline"},
    {"place", NP_STRING, H, "the person's place"},
    {"recognized", NP_BOOL, 0, "whether card or words were found in the mail"},
    {"common_connections", NP_NUMBER, H, "connections in common"},
    {"authenticity", NP_STRING, 0, "genuine or unverified"},
    {"template", NP_STRING, 0, "name of LinkedIn's template"},
    {"layout", NP_STRING, 0, "layout by which the words were found"},
    {"history.asked", NP_BOOL, 0, "whether there is a mailbox to ask"},
    {"history.earlier", NP_NUMBER, P, "earlier mails of the person"},
    {"history.messages", NP_NUMBER, P, "of these: messages with words"},
    {"history.notices", NP_NUMBER, P, "of these: notices without words"},
    {"history.invitations", NP_NUMBER, P, "of these: invitations"},
    {"history.unanswered", NP_NUMBER, P,
     "messages and notices since the last answer"},
    {"history.spaced", NP_NUMBER, P, "of these: a day or more apart"},
    {"history.recent", NP_NUMBER, P, "mails of the person in the last day"},
    {"history.pitches", NP_NUMBER, P, "earlier mails found pitches"},
    {"history.pushes", NP_NUMBER, P, "earlier mails found pushy"},
    {"history.wanted", NP_NUMBER, P, "earlier mails the reader untagged"},
    {"history.days_since_last", NP_NUMBER, P, "days since the last mail"},
    {"history.days_since_first", NP_NUMBER, P, "days since the first mail"},
    {"history.days_since_accepted", NP_NUMBER, P,
     "days since the person accepted the reader"},
    {"history.days_since_answer", NP_NUMBER, P,
     "days since the reader answered"},
    {"history.invited", NP_BOOL, P, "the person invited the reader"},
    {"history.accepted", NP_BOOL, P, "the person accepted the reader"},
    {"history.answered", NP_BOOL, P, "the reader answered by mail"},
    {"history.exchanged", NP_BOOL, P, "ordinary mail went both ways"},
};

#undef W
#undef H
#undef P
#undef L

#define N_FACTS (sizeof facts_table / sizeof *facts_table)
_Static_assert(N_FACTS <= NP_MAX_FACTS, "possible.c has room for fewer");

const struct np_fact *np_fact_at(size_t i)
{
    return i < N_FACTS ? &facts_table[i] : NULL;
}

const struct np_fact *np_fact_by_name(const char *name)
{
    for (size_t i = 0; i < N_FACTS; i++)
        if (strcmp(facts_table[i].name, name) == 0)
            return &facts_table[i];
    return NULL;
}

bool np_fact_is_group(const char *name)
{
    size_t n = strlen(name);

    for (size_t i = 0; i < N_FACTS; i++)
        if (strncmp(facts_table[i].name, name, n) == 0 &&
            facts_table[i].name[n] == '.')
            return true;
    return false;
}

void np_facts_near(struct np_nearest *nearest)
{
    np_nearest_try(nearest, "history");
    for (size_t i = 0; i < N_FACTS; i++)
        np_nearest_try(nearest, facts_table[i].name);
}

static int count_words(const char *plain)
{
    int n = *plain != '\0';
    for (; *plain; plain++)
        n += *plain == ' ';
    return n;
}

static int count_links(const char *plain)
{
    int n = 0;
    for (const char *p = plain; (p = strstr(p, "://")); p++)
        n++;
    for (const char *p = plain; (p = strstr(p, "www.")); p++)
        n += p == plain || p[-1] == ' ' || p[-1] == '(';
    return n;
}

static const char *plain_of(struct np_arena *arena, const char *s)
{
    return s ? np_text_plain(arena, s) : "";
}

void np_facts_fill(struct np_arena *arena, struct np_facts *f,
                   const struct np_notification *mail,
                   const struct np_history *history)
{
    *f = (struct np_facts){
        .arena = arena,
        .mail = mail,
        .history = history,
        .words = plain_of(arena, mail->words),
        .subject = plain_of(arena, mail->subject),
        .headline = plain_of(arena, mail->person.headline),
        .name = plain_of(arena, mail->person.name),
        .place = plain_of(arena, mail->person.place),
    };
    f->length = count_words(f->words);
    f->links = count_links(f->words);
}

static struct np_value string(const char *s)
{
    return (struct np_value){.type = s ? NP_STRING : NP_NIL, .string = s};
}

static struct np_value number(double n)
{
    return (struct np_value){.type = NP_NUMBER, .number = n};
}

/* Days and counts that are -1 were never: the mail does not tell. */
static struct np_value if_any(double n)
{
    return n < 0 ? (struct np_value){0} : number(n);
}

static struct np_value boolean(bool b)
{
    return (struct np_value){.type = NP_BOOL, .boolean = b};
}

static struct np_value get_mail(const struct np_facts *f, enum fact_id id)
{
    const struct np_notification *m = f->mail;

    switch (id) {
    case FACT_KIND:
        return string(np_kind_name(m->kind));
    case FACT_WORDS:
        return string(f->words);
    case FACT_HAS_WORDS:
        return boolean(*m->words != '\0');
    case FACT_DEFAULT_NOTE:
        return boolean(m->default_note);
    case FACT_LENGTH:
        return number(f->length);
    case FACT_LINKS:
        return number(f->links);
    case FACT_SUBJECT:
        return string(f->subject);
    case FACT_LANGUAGE:
        return string(m->language);
    case FACT_NAME:
        return string(f->name);
    case FACT_HEADLINE:
        return string(f->headline);
    case FACT_PLACE:
        return string(f->place);
    case FACT_RECOGNIZED:
        return boolean(m->recognized);
    case FACT_COMMON:
        return if_any(m->common);
    case FACT_AUTHENTICITY:
        return string(np_authenticity_name(m->authenticity));
    case FACT_TEMPLATE:
        return string(m->template);
    case FACT_LAYOUT:
        return string(m->layout);
    default:
        return (struct np_value){0};
    }
}

static struct np_value get_history(const struct np_history *h, enum fact_id id)
{
    switch (id) {
    case FACT_ASKED:
        return boolean(h->asked);
    case FACT_EARLIER:
        return number(h->earlier);
    case FACT_MESSAGES:
        return number(h->messages);
    case FACT_NOTICES:
        return number(h->notices);
    case FACT_INVITATIONS:
        return number(h->invitations);
    case FACT_UNANSWERED:
        return number(h->unanswered);
    case FACT_SPACED:
        return number(h->spaced);
    case FACT_RECENT:
        return number(h->recent);
    case FACT_PITCHES:
        return number(h->pitches);
    case FACT_PUSHES:
        return number(h->pushes);
    case FACT_WANTED:
        return number(h->wanted);
    case FACT_SINCE_LAST:
        return if_any(h->days_since_last);
    case FACT_SINCE_FIRST:
        return if_any(h->days_since_first);
    case FACT_SINCE_ACCEPTED:
        return if_any(h->days_since_accepted);
    case FACT_SINCE_ANSWER:
        return if_any(h->days_since_answer);
    case FACT_INVITED:
        return boolean(h->invited);
    case FACT_ACCEPTED:
        return boolean(h->accepted);
    case FACT_ANSWERED:
        return boolean(h->answered);
    case FACT_EXCHANGED:
        return boolean(h->exchanged);
    default:
        return (struct np_value){0};
    }
}

struct np_value np_facts_get(const struct np_facts *f,
                             const struct np_fact *fact)
{
    enum fact_id id = (enum fact_id)(fact - facts_table);
    const struct np_value *given = np_value_get(f->given, fact->name);

    if (given)
        return *given;
    return id < FACT_ASKED ? get_mail(f, id) : get_history(f->history, id);
}

/* ----------------------------------------------------------------- history */

/* LinkedIn's own repeats and digests are nobody's nudge. */
static bool is_contact(enum np_kind kind)
{
    return kind == NP_KIND_INVITATION || kind == NP_KIND_MESSAGE ||
           kind == NP_KIND_NOTICE || kind == NP_KIND_INMAIL;
}

static void add_contact(struct np_history *h, const struct np_event *e,
                        double ago, double *previous)
{
    h->earlier++;
    h->invited = h->invited || e->kind == NP_KIND_INVITATION;
    h->invitations += e->kind == NP_KIND_INVITATION;
    h->notices += e->kind == NP_KIND_NOTICE;
    h->messages += e->kind == NP_KIND_MESSAGE || e->kind == NP_KIND_INMAIL;
    if (e->kind != NP_KIND_INVITATION) {
        h->unanswered++;
        h->spaced += *previous < 0 || *previous - ago >= SPACED_DAYS;
    }
    h->recent += ago <= SPACED_DAYS;
    h->pitches += e->pitch;
    h->pushes += e->pushy;
    h->wanted += e->wanted;
    if (h->days_since_first < 0)
        h->days_since_first = ago;
    h->days_since_last = ago;
    *previous = ago;
}

struct np_history np_history_of(const struct np_past *past, int64_t date)
{
    struct np_history h = {.asked = past->asked,
                           .days_since_last = -1,
                           .days_since_first = -1,
                           .days_since_accepted = -1,
                           .days_since_answer = -1,
                           .exchanged = past->exchanged_id != NULL};
    double previous = -1; /* days since the contact before */

    for (size_t i = 0; i < past->n_events; i++) {
        const struct np_event *e = &past->events[i];
        double ago = (double)(date - e->date) / DAY;
        if (e->type == NP_EVENT_ANSWER) {
            h.answered = true;
            h.days_since_answer = ago;
            h.unanswered = h.spaced = 0;
        } else if (e->kind == NP_KIND_ACCEPTED) {
            h.accepted = true;
            h.days_since_accepted = ago;
        } else if (is_contact(e->kind)) {
            add_contact(&h, e, ago, &previous);
        }
    }
    return h;
}
