#include "re.h"

#include "arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* `^(a+)+$` on 60 letters takes 85 ms at PCRE2's default limit of 10^7, and
 * 1 ms at this one.  Under JIT the limit counts differently, but it counts. */
#define MATCH_LIMIT 100000

/* Machine code costs several times the compiling, and pays only for a pattern
 * that is run often: not in a hook that judges one mail. */
#define JIT_AFTER 12 /* searches */

#define HEAP_LIMIT 8192 /* KiB, of the interpreter */

struct np_re {
    pcre2_code *code;
    unsigned searches;
};

/* The whole match and one group are all that anybody asks for. */
#define PAIRS 2

/* What a match needs besides its pattern.  PCRE2 keeps the interpreter's
 * memory, 20 kB and more, with it: one for each thread instead of one for each
 * of a thousand patterns. */
static _Thread_local struct {
    pcre2_match_data *data;
    pcre2_match_context *context;
} shared;

static void prepare(void)
{
    if (shared.data)
        return;
    shared.data = pcre2_match_data_create(PAIRS, NULL);
    shared.context = pcre2_match_context_create(NULL);
    if (!shared.data || !shared.context)
        abort();
    pcre2_set_match_limit(shared.context, MATCH_LIMIT);
    pcre2_set_depth_limit(shared.context, MATCH_LIMIT);
    pcre2_set_heap_limit(shared.context, HEAP_LIMIT);
}

static void explain(int code, char *why, size_t size)
{
    PCRE2_UCHAR message[160];

    if (pcre2_get_error_message(code, message, sizeof message) < 0)
        snprintf(why, size, "PCRE2 error %d", code);
    else
        snprintf(why, size, "%s", (const char *)message);
}

struct np_re *np_re_new(const char *pattern, char *why, size_t why_size,
                        size_t *offset)
{
    const uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS |
                             PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C;
    int code;
    PCRE2_SIZE where = 0;
    pcre2_code *compiled =
        pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, options,
                      &code, &where, NULL);

    *offset = where;
    if (!compiled) {
        explain(code, why, why_size);
        return NULL;
    }
    struct np_re *re = np_xrealloc(NULL, sizeof *re);
    *re = (struct np_re){.code = compiled};
    return re;
}

void np_re_free(struct np_re *re)
{
    if (!re)
        return;
    pcre2_code_free(re->code);
    free(re);
}

/* Under JIT matching has 32 kB of machine stack; what needs more is run by the
 * interpreter, whose limits are others. */
static int match(struct np_re *re, const char *text, size_t n, size_t from)
{
    PCRE2_SPTR s = (PCRE2_SPTR)text;

    if (++re->searches == JIT_AFTER) /* without JIT: slower, and the same */
        pcre2_jit_compile(re->code, PCRE2_JIT_COMPLETE);
    prepare();
    int rc = pcre2_match(re->code, s, n, from, 0, shared.data, shared.context);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
        rc = pcre2_match(re->code, s, n, from, PCRE2_NO_JIT, shared.data,
                         shared.context);
    return rc == 0 ? PAIRS : rc; /* 0: more groups than pairs */
}

enum np_match np_re_search(struct np_re *re, const char *text, size_t n,
                           size_t from, struct np_span *span,
                           struct np_span *group)
{
    if (from > n)
        return NP_NO_MATCH;
    int rc = match(re, text, n, from);
    if (rc == PCRE2_ERROR_NOMATCH)
        return NP_NO_MATCH;
    if (rc < 0)
        return NP_MATCH_LIMIT;

    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(shared.data);
    struct np_span whole = {at[0], at[1]};
    /* \K in a lookahead can put the start behind the end. */
    if (whole.start > whole.end)
        whole.end = whole.start;
    if (span)
        *span = whole;
    if (group) {
        bool set = rc > 1 && at[2] != PCRE2_UNSET;
        *group = set ? (struct np_span){at[2], at[3]} : whole;
    }
    return NP_MATCH;
}

bool np_re_test(struct np_re *re, const char *text)
{
    return np_re_search(re, text, strlen(text), 0, NULL, NULL) == NP_MATCH;
}

struct np_re *np_re_cached(struct np_re_cache *cache, const char *pattern,
                           char *why, size_t why_size)
{
    size_t offset;

    for (size_t i = 0; i < cache->n; i++)
        if (strcmp(cache->at[i].pattern, pattern) == 0)
            return cache->at[i].re;
    if (cache->n == NP_RE_CACHE) {
        snprintf(why, why_size, "more than %d different patterns", NP_RE_CACHE);
        return NULL;
    }
    struct np_re *re = np_re_new(pattern, why, why_size, &offset);
    if (re) {
        cache->at[cache->n].pattern = np_xstrdup(pattern);
        cache->at[cache->n++].re = re;
    }
    return re;
}

void np_re_cache_clear(struct np_re_cache *cache)
{
    for (size_t i = 0; i < cache->n; i++) {
        free(cache->at[i].pattern);
        np_re_free(cache->at[i].re);
    }
    cache->n = 0;
}
