/* The tables of lua/linkedin.lua, ready for use: what LinkedIn's mails look
 * like.  This module knows the tables' form, and nothing of what they say. */
#ifndef NP_LINKEDIN_H
#define NP_LINKEDIN_H

#include "nopitch.h"

struct np_arena;
struct np_line;
struct np_value;
struct np_linkedin;

/* What a line of a mail is. */
enum np_class {
    NP_LINE_BLANK,
    NP_LINE_TEXT,      /* none of the others: somebody's words, or new frame */
    NP_LINE_SEPARATOR, /* dashes or dots */
    NP_LINE_NAME,      /* the person's name alone */
    NP_LINE_NAMED,     /* NAME (HEADLINE) */
    NP_LINE_SIGNATURE, /* - NAME */
    NP_LINE_SUBJECT,   /* the subject again */
    NP_LINE_ABOUT,     /* a sentence that begins with the person's name */
    NP_LINE_WORDS,     /* HTML that LinkedIn marks as the message */
    NP_LINE_HEADLINE,
    NP_LINE_PLACE,
    NP_LINE_COMMON, /* connections in common */
    NP_LINE_FRAME,  /* a sentence, title or button of LinkedIn's */
    NP_LINE_FOOTER,
    NP_LINE_CHROME,    /* icons, preheader, footer links */
    NP_LINE_SUGGESTED, /* other people, advertisements */
    NP_LINE_ACCEPT,    /* links by what they lead to */
    NP_LINE_THREAD,
    NP_LINE_PROFILE,
    NP_LINE_LINK, /* to anything else at LinkedIn */
    NP_CLASSES
};

/* Sets of classes or kinds are bits. */
#define NP_BIT(x) (1u << (x))
#define NP_LINKS                                                               \
    (NP_BIT(NP_LINE_ACCEPT) | NP_BIT(NP_LINE_THREAD) |                         \
     NP_BIT(NP_LINE_PROFILE) | NP_BIT(NP_LINE_LINK))

/* Where words begin or end, if not at a class. */
enum np_edge {
    NP_EDGE_CLASS,
    NP_EDGE_TOP,
    NP_EDGE_CARD,    /* below name, headline and place */
    NP_EDGE_FOOTER,  /* the end of the mail proper */
    NP_EDGE_ACTIONS, /* the first link to accept, answer or look */
};

struct np_layout {
    const char *name;
    unsigned kinds;
    bool html;
    enum np_edge begin_edge, finish_edge;
    enum np_class begin, finish;
    bool marked; /* instead of edges: the lines of class NP_LINE_WORDS */
    unsigned head, tail, drop; /* classes */
    bool salutation;
    bool sure; /* once its beginning is found near the top, no other is tried */
};

struct np_card {
    unsigned kinds;
    bool html, named;
};

/* Compiles the tables; what is wrong with them goes to `error`.  `table` must
 * outlive the result. */
enum np_status np_linkedin_new(const struct np_value *table,
                               struct np_linkedin **linkedin,
                               struct np_error *error);
void np_linkedin_free(struct np_linkedin *linkedin);

/* Kind of a template, and whether it is listed; NP_KIND_NONE if even its name
 * says nothing. */
enum np_kind np_linkedin_template(const struct np_linkedin *linkedin,
                                  const char *name, bool *known);

/* Kind by the local part of the sender; NP_KIND_NONE if not listed. */
enum np_kind np_linkedin_sender(const struct np_linkedin *linkedin,
                                const char *local_part, size_t n);

/* What the subject makes of a mail taken for `kind` (NP_KIND_NONE: unknown):
 * the same kind if it says nothing.  A name in it goes to *name. */
enum np_kind np_linkedin_subject(const struct np_linkedin *linkedin,
                                 struct np_arena *arena, enum np_kind kind,
                                 const char *subject, const char **name);

/* Cuts "via LinkedIn" and the like off a display name; NULL where the name is
 * no person's. */
const char *np_linkedin_name(const struct np_linkedin *linkedin,
                             struct np_arena *arena, const char *name);

bool np_linkedin_second_notice(const struct np_linkedin *linkedin,
                               const char *plain);
bool np_linkedin_greeting(const struct np_linkedin *linkedin,
                          const char *folded_word);

/* Whether `folded` (np_text_fold) is a sentence of LinkedIn's own. */
bool np_linkedin_default_note(const struct np_linkedin *linkedin,
                              const char *folded);

/* Class of a link, or NP_LINE_TEXT if it does not lead to LinkedIn. */
enum np_class np_linkedin_link(const struct np_linkedin *linkedin,
                               const char *href);

/* Class of an HTML element's data-test-id, or NP_LINE_TEXT. */
enum np_class np_linkedin_region(const struct np_linkedin *linkedin,
                                 const char *region);

/* Whether an HTML element of that `class` holds the sender's words. */
bool np_linkedin_words_style(const struct np_linkedin *linkedin,
                             const char *style);

/* Whether a link of the HTML part is around the person's name on the card. */
bool np_linkedin_names_card(const struct np_linkedin *linkedin,
                            const char *href);

/* Class of a line by its plain text: separator, footer, common (the number in
 * *common), frame, or text. */
enum np_class np_linkedin_line(const struct np_linkedin *linkedin,
                               const char *plain, int *common);

const struct np_layout *np_linkedin_layouts(const struct np_linkedin *linkedin,
                                            size_t *n);
const struct np_card *np_linkedin_cards(const struct np_linkedin *linkedin,
                                        size_t *n);

#endif
