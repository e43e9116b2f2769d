#include "known.h"

#include <string.h>

/* One candidate: true if it is the name itself. */
static bool is(struct np_nearest *near, const char *known)
{
    np_nearest_try(near, known);
    return strcmp(near->name, known) == 0;
}

static bool is_language(const struct np_lexicon *lexicon,
                        struct np_nearest *near)
{
    const char *code;
    bool found = false;

    for (size_t i = 0; (code = np_lexicon_code(lexicon, i)); i++)
        found |= is(near, code);
    return found;
}

static bool is_kind(struct np_nearest *near)
{
    bool found = false;

    for (int k = 0; k < NP_KINDS; k++)
        found |= is(near, np_kind_name((enum np_kind)k));
    return found;
}

static bool is_layout(const struct np_linkedin *linkedin,
                      struct np_nearest *near)
{
    size_t n;
    const struct np_layout *layouts = np_linkedin_layouts(linkedin, &n);
    bool found = false;

    for (size_t i = 0; i < n; i++)
        found |= is(near, layouts[i].name);
    return found;
}

bool np_known_value(const struct np_lexicon *lexicon,
                    const struct np_linkedin *linkedin, const char *fact,
                    struct np_nearest *near)
{
    if (strcmp(fact, "language") == 0)
        return is_language(lexicon, near);
    if (strcmp(fact, "layout") == 0)
        return is_layout(linkedin, near);
    if (strcmp(fact, "kind") == 0)
        return is_kind(near);
    if (strcmp(fact, "authenticity") == 0)
        return is(near, "genuine") | is(near, "unverified");
    return true;
}

bool np_known_concept(const struct np_lexicon *lexicon, bool headline,
                      struct np_nearest *near)
{
    const char *name;
    bool found = false;

    for (size_t i = 0; (name = np_lexicon_concept(lexicon, headline, i)); i++)
        found |= is(near, name);
    return found;
}
