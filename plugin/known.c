#include "known.h"

#include <string.h>

/* The i-th name that is known; NULL past the last. */
typedef const char *(*name_fn)(const void *ctx, size_t i);

/* Names are nearly always right: only a wrong one is compared with all. */
static bool is_one(struct np_nearest *near, name_fn name, const void *ctx)
{
    const char *known;

    for (size_t i = 0; (known = name(ctx, i)); i++)
        if (strcmp(near->name, known) == 0)
            return true;
    for (size_t i = 0; (known = name(ctx, i)); i++)
        np_nearest_try(near, known);
    return false;
}

static const char *language(const void *ctx, size_t i)
{
    return np_lexicon_code(ctx, i);
}

static const char *kind(const void *ctx, size_t i)
{
    (void)ctx;
    return i < NP_KINDS ? np_kind_name((enum np_kind)i) : NULL;
}

static const char *layout(const void *ctx, size_t i)
{
    size_t n;
    const struct np_layout *layouts = np_linkedin_layouts(ctx, &n);

    return i < n ? layouts[i].name : NULL;
}

static const char *authenticity(const void *ctx, size_t i)
{
    static const char *const names[] = {"genuine", "unverified", NULL};

    (void)ctx;
    return names[i];
}

static const char *concept(const void *ctx, size_t i)
{
    return np_lexicon_concept(ctx, false, i);
}

static const char *headline_concept(const void *ctx, size_t i)
{
    return np_lexicon_concept(ctx, true, i);
}

bool np_known_value(const struct np_lexicon *lexicon,
                    const struct np_linkedin *linkedin, const char *fact,
                    struct np_nearest *near)
{
    if (strcmp(fact, "language") == 0)
        return is_one(near, language, lexicon);
    if (strcmp(fact, "layout") == 0)
        return is_one(near, layout, linkedin);
    if (strcmp(fact, "kind") == 0)
        return is_one(near, kind, NULL);
    if (strcmp(fact, "authenticity") == 0)
        return is_one(near, authenticity, NULL);
    return true;
}

bool np_known_concept(const struct np_lexicon *lexicon, bool of_headline,
                      struct np_nearest *near)
{
    return is_one(near, of_headline ? headline_concept : concept, lexicon);
}
