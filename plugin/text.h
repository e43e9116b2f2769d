/* Text: UTF-8, hidden padding, folding for comparison.  No library below. */
#ifndef NP_TEXT_H
#define NP_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct np_arena;

/* Decodes the code point at *s (before `end`) and moves *s behind it; a byte
 * that is no UTF-8 gives U+FFFD. */
uint32_t np_utf8_next(const char **s, const char *end);

/* `n` bytes as valid UTF-8 without what nobody sees: control characters other
 * than newline, bidirectional and zero-width characters, combining grapheme
 * joiners, soft hyphens.  CRLF becomes LF, blanks of odd widths become plain
 * ones.  What belongs to a visible character stays: the joiners and variation
 * selectors of emoji, and a no-break blank between two letters. */
char *np_text_clean(struct np_arena *arena, const char *s, size_t n);

/* np_text_clean(), each run of white space (newlines too) made one blank,
 * and trimmed: for names, headlines, subjects. */
char *np_text_line(struct np_arena *arena, const char *s);

/* Takes off blanks at the ends of lines, and blank lines at both ends: for the
 * sender's words. */
char *np_text_block(struct np_arena *arena, const char *s);

/* The text that patterns are run over: typographic quotes, dashes, dots,
 * letters in mathematical alphabets and full-width forms become plain ones,
 * each run of white space one blank. */
char *np_text_plain(struct np_arena *arena, const char *s);

/* Lower case without accents, letters and digits only, words separated by one
 * blank: for comparing names and sentences. */
char *np_text_fold(struct np_arena *arena, const char *s);

/* First and last word of a folded text are the same in `a` and `b`, and there
 * are two at least. */
bool np_text_same_ends(const char *a, const char *b);

/* Whether every word of `part` is a word of `whole`; both are folded, and
 * `part` is not empty. */
bool np_text_words_of(const char *part, const char *whole);

/* ASCII only: */
bool np_ascii_prefix(const char *s, const char *prefix); /* case-blind */
char *np_ascii_lower(struct np_arena *arena, const char *s);

/* %XX decoded; a bad escape stays as it is.  NUL bytes are dropped. */
char *np_percent_decode(struct np_arena *arena, const char *s, size_t n);

/* Base64, ordinary or URL alphabet, padding optional.  NULL if it is none. */
char *np_base64_decode(struct np_arena *arena, const char *s, size_t n,
                       size_t *len);

#endif
