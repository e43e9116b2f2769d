/* Patterns: the only place that knows PCRE2. */
#ifndef NP_RE_H
#define NP_RE_H

#include <stdbool.h>
#include <stddef.h>

struct np_re;

enum np_match {
    NP_NO_MATCH,
    NP_MATCH,
    NP_MATCH_LIMIT, /* gave up: an error, never "no match" */
};

/* Where a match begins and ends, in bytes. */
struct np_span {
    size_t start, end;
};

/* Compiles `pattern` (UTF-8, caseless, Unicode classes).  On failure returns
 * NULL with a sentence in `why` and the offset of the fault in *offset. */
struct np_re *np_re_new(const char *pattern, char *why, size_t why_size,
                        size_t *offset);
void np_re_free(struct np_re *re);

/* Searches `n` bytes of `text` from `from` on.  Invalid UTF-8 matches
 * nothing and is stepped over.  `span` may be NULL; the first capturing
 * group's span goes to *group, if that is not NULL and the group took part,
 * else it becomes the whole match. */
enum np_match np_re_search(struct np_re *re, const char *text, size_t n,
                           size_t from, struct np_span *span,
                           struct np_span *group);

/* np_re_search() over a string, true only for NP_MATCH: for shipped patterns,
 * whose worst case is known. */
bool np_re_test(struct np_re *re, const char *text);

#define NP_RE_CACHE 64 /* patterns */

/* Patterns that come as text again and again; start with {0}. */
struct np_re_cache {
    struct {
        char *pattern;
        struct np_re *re;
    } at[NP_RE_CACHE];
    size_t n;
};

/* The compiled pattern, which the cache keeps; NULL with a sentence in `why`
 * if it is wrong, or one too many. */
struct np_re *np_re_cached(struct np_re_cache *cache, const char *pattern,
                           char *why, size_t why_size);
void np_re_cache_clear(struct np_re_cache *cache);

#endif
