/* What phrases do, in seven languages: lua/lang/XX.lua, and the telling of a
 * text's language (lua/languages.lua). */
#ifndef NP_LEXICON_H
#define NP_LEXICON_H

#include "nopitch.h"
#include "re.h"
#include "value.h"

struct np_arena;
struct np_lexicon;

/* Reads lua/lang/CODE.lua when a text in that language comes along: most
 * readers get mail in two languages.  NULL if there is none. */
typedef const struct np_value *(*np_lexicon_load_fn)(void *ctx,
                                                     const char *code);

/* `languages` and `concepts` are the tables of lua/languages.lua and
 * lua/concepts.lua; both must outlive the lexicon. */
struct np_lexicon *np_lexicon_new(const struct np_value *languages,
                                  const struct np_value *concepts,
                                  np_lexicon_load_fn load, void *ctx);
void np_lexicon_free(struct np_lexicon *lexicon);

/* The language of a plain text, or NULL if it is too short or none of ours. */
const char *np_lexicon_language(const struct np_lexicon *lexicon,
                                struct np_arena *arena, const char *plain);

/* The i-th of our languages, and the i-th concept for words or for headlines;
 * NULL past the last. */
const char *np_lexicon_code(const struct np_lexicon *lexicon, size_t i);
const char *np_lexicon_concept(const struct np_lexicon *lexicon, bool headline,
                               size_t i);

/* Searches `plain` for a concept in `language` (NULL: in all of them).  A
 * headline is asked for the titles of lua/lang/titles.lua first, and without a
 * language for them alone. */
enum np_match np_lexicon_search(struct np_lexicon *lexicon, const char *concept,
                                bool headline, const char *language,
                                const char *plain, struct np_span *span);

#endif
