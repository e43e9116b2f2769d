/* The person's card in a body part: name, headline, place. */
#ifndef NP_CARD_H
#define NP_CARD_H

#include "body.h"

/* Finds the card in one of two forms (see lua/linkedin.lua) and marks its
 * lines. */
void np_card_find(struct np_arena *arena, struct np_body *body,
                  const char *name, bool named);

#endif
