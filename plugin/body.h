/* A body part as classified lines, and what can be read off them: the
 * sender's own words. */
#ifndef NP_BODY_H
#define NP_BODY_H

#include "html.h"
#include "linkedin.h"

struct np_body {
    struct np_lines lines;
    const char **plain;    /* np_text_plain() of each line */
    enum np_class *class;  /* of each line */
    size_t end;            /* the mail proper ends before this line */
    size_t name, card_end; /* the name's line, and the first below the card;
                              both `end` where there is no name */
    const char *headline, *place;
    const char *found_name; /* where a card tells a name that From did not */
    int common;             /* connections in common; -1: not said */
};

/* Splits decoded plain text into lines, with the link that each bears. */
struct np_lines np_body_text_lines(struct np_arena *arena, const char *text,
                                   size_t n);

/* Classifies the lines of a part.  `name`, if known, is the display name;
 * `subject` the mail's. */
struct np_body np_body_read(struct np_arena *arena,
                            const struct np_linkedin *linkedin,
                            struct np_lines lines, const char *name,
                            const char *subject);

/* Whether line `i` is of one of a set of classes. */
bool np_body_is(const struct np_body *body, size_t i, unsigned classes);

/* The words that `layout` finds, "" if it finds none.  `also_drop`: classes of
 * lines besides those of the layout. The lines they stand in become
 * NP_LINE_WORDS.  *stop is set if the layout is sure that it is this mail's,
 * words or none. */
const char *np_body_words(struct np_arena *arena,
                          const struct np_linkedin *linkedin,
                          struct np_body *body, const struct np_layout *layout,
                          const char *reader_name, unsigned also_drop,
                          bool *stop);

#endif
