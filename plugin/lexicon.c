#include "lexicon.h"

#include "arena.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* One concept in one language, compiled when it is first asked for. */
struct concept {
    const char *name;
    const struct np_value *patterns;
    struct np_re *re;
    bool bad;
};

struct language {
    const char *code;
    const char **stopwords; /* folded, sorted */
    size_t n_stopwords;
    bool loaded;
    struct concept *words, *headlines;
    size_t n_words, n_headlines;
};

struct np_lexicon {
    struct np_arena *arena;
    const struct np_value *concepts;
    np_lexicon_load_fn load;
    void *ctx;
    struct language *languages;
    struct language titles; /* for headlines in any language */
    size_t n;
};

static int compare_strings(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* A list of words separated by blanks, as a sorted array. */
static void split(struct np_arena *arena, const char *list, const char ***out,
                  size_t *n)
{
    size_t room = 1;
    char *save, *copy = np_arena_strdup(arena, list);

    for (const char *p = copy; *p; p++)
        room += *p == ' ' || *p == '\n';
    *out = np_arena_alloc(arena, room * sizeof **out);
    *n = 0;
    for (char *w = strtok_r(copy, " \n", &save); w;
         w = strtok_r(NULL, " \n", &save))
        (*out)[(*n)++] = w;
    qsort(*out, *n, sizeof **out, compare_strings);
}

struct np_lexicon *np_lexicon_new(const struct np_value *languages,
                                  const struct np_value *concepts,
                                  np_lexicon_load_fn load, void *ctx)
{
    struct np_lexicon *x = np_xrealloc(NULL, sizeof *x);

    *x = (struct np_lexicon){.arena = np_arena_new(),
                             .concepts = concepts,
                             .load = load,
                             .ctx = ctx};
    x->titles.code = "titles";
    x->n = languages->n_list;
    x->languages = np_arena_alloc(x->arena, x->n * sizeof *x->languages);
    for (size_t i = 0; i < x->n; i++) {
        struct language *l = &x->languages[i];
        l->code = np_value_string(&languages->list[i], "code", "?");
        split(x->arena, np_value_string(&languages->list[i], "words", ""),
              &l->stopwords, &l->n_stopwords);
    }
    return x;
}

static void free_concepts(struct concept *c, size_t n)
{
    for (size_t i = 0; i < n; i++)
        np_re_free(c[i].re);
}

void np_lexicon_free(struct np_lexicon *x)
{
    if (!x)
        return;
    for (size_t i = 0; i < x->n; i++) {
        free_concepts(x->languages[i].words, x->languages[i].n_words);
        free_concepts(x->languages[i].headlines, x->languages[i].n_headlines);
    }
    free_concepts(x->titles.headlines, x->titles.n_headlines);
    np_arena_free(x->arena);
    free(x);
}

/* -------------------------------------------------------- telling language */

/* Counts stop words.  A word that several languages share counts for each,
 * so that only the others tell them apart. */
const char *np_lexicon_language(const struct np_lexicon *x,
                                struct np_arena *arena, const char *plain)
{
    int hits[32] = {0}, best = -1, second = 0;
    char *save, *text = np_arena_strdup(arena, plain);

    /* Accents tell languages apart, hence no folding; stop words are lower
     * case, and so are most words. */
    for (char *w = strtok_r(text, " .,;:!?()[]\"/|-\n", &save); w;
         w = strtok_r(NULL, " .,;:!?()[]\"/|-\n", &save)) {
        const char *word = np_ascii_lower(arena, w);
        for (size_t i = 0; i < x->n && i < 32; i++)
            hits[i] += bsearch(&word, x->languages[i].stopwords,
                               x->languages[i].n_stopwords, sizeof word,
                               compare_strings) != NULL;
    }
    for (size_t i = 0; i < x->n && i < 32; i++) {
        if (best < 0 || hits[i] > hits[best]) {
            second = best < 0 ? 0 : hits[best];
            best = (int)i;
        } else if (hits[i] > second) {
            second = hits[i];
        }
    }
    return best >= 0 && hits[best] > second ? x->languages[best].code : NULL;
}

/* ---------------------------------------------------------------- concepts */

const char *np_lexicon_code(const struct np_lexicon *x, size_t i)
{
    return i < x->n ? x->languages[i].code : NULL;
}

const char *np_lexicon_concept(const struct np_lexicon *x, bool headline,
                               size_t i)
{
    const struct np_value *names =
        np_value_get(x->concepts, headline ? "headlines" : "concepts");
    return names && i < names->n_pairs ? names->pairs[i].key : NULL;
}

static void take_concepts(struct np_arena *arena, const struct np_value *table,
                          struct concept **out, size_t *n)
{
    *n = table ? table->n_pairs : 0;
    *out = np_arena_alloc(arena, *n * sizeof **out);
    for (size_t i = 0; i < *n; i++) {
        (*out)[i].name = table->pairs[i].key;
        (*out)[i].patterns = &table->pairs[i].value;
    }
}

static void load(struct np_lexicon *x, struct language *l)
{
    const struct np_value *data = x->load(x->ctx, l->code);

    l->loaded = true;
    take_concepts(x->arena, np_value_get(data, "concepts"), &l->words,
                  &l->n_words);
    take_concepts(x->arena, np_value_get(data, "headlines"), &l->headlines,
                  &l->n_headlines);
}

/* One alternation a concept, bounded by what is no letter or digit. */
static void compile(struct concept *c)
{
    struct np_buf all = {0};
    char why[128];
    size_t offset;

    np_buf_puts(&all, "(?<!\\w)(?:");
    for (size_t i = 0; i < c->patterns->n_list; i++)
        np_buf_printf(&all, "%s%s", i ? "|" : "", c->patterns->list[i].string);
    np_buf_puts(&all, ")(?!\\w)");
    c->re = np_re_new(all.data, why, sizeof why, &offset);
    c->bad = !c->re;
    np_buf_free(&all);
}

static enum np_match search_in(struct np_lexicon *x, struct language *l,
                               const char *concept, bool headline,
                               const char *plain, struct np_span *span)
{
    if (!l->loaded)
        load(x, l);
    struct concept *c = headline ? l->headlines : l->words;
    size_t n = headline ? l->n_headlines : l->n_words;

    for (size_t i = 0; i < n; i++) {
        if (strcmp(c[i].name, concept) != 0)
            continue;
        if (!c[i].re && !c[i].bad)
            compile(&c[i]);
        return c[i].bad
                   ? NP_MATCH_LIMIT
                   : np_re_search(c[i].re, plain, strlen(plain), 0, span, NULL);
    }
    return NP_NO_MATCH;
}

/* English titles stand in headlines of any language. */
static enum np_match search_titles(struct np_lexicon *x, const char *concept,
                                   const char *plain, struct np_span *span)
{
    return search_in(x, &x->titles, concept, true, plain, span);
}

enum np_match np_lexicon_search(struct np_lexicon *x, const char *concept,
                                bool headline, const char *language,
                                const char *plain, struct np_span *span)
{
    enum np_match found =
        headline ? search_titles(x, concept, plain, span) : NP_NO_MATCH;

    /* A headline without words beside it is asked for titles alone. */
    if (found != NP_NO_MATCH || (headline && !language))
        return found;
    for (size_t i = 0; i < x->n; i++) {
        struct language *l = &x->languages[i];
        if (language && strcmp(l->code, language) != 0)
            continue;
        enum np_match m = search_in(x, l, concept, headline, plain, span);
        if (m != NP_NO_MATCH)
            return m;
    }
    return NP_NO_MATCH;
}
