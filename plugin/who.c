#include "who.h"

#include "arena.h"
#include "nearest.h"
#include "person.h"
#include "text.h"

#include <string.h>

/* A profile is its slug; people paste the whole link. */
static const char *slug_of(struct np_arena *arena, const char *profile)
{
    struct np_person person = {0};
    const char *link = profile;

    if (strncmp(profile, "www.", 4) == 0 ||
        strncmp(profile, "linkedin.com/", 13) == 0)
        link = np_arena_printf(arena, "https://%s", profile);
    else if (!strstr(profile, "://"))
        link = np_arena_printf(arena, "https://www.linkedin.com%s%s",
                               strncmp(profile, "/in/", 4) == 0 ? "" : "/in/",
                               profile);
    np_person_take_link(arena, &person, link);
    return person.profile && !strpbrk(person.profile, "@, ") ? person.profile
                                                             : NULL;
}

static bool is_link(const char *s)
{
    return strstr(s, "://") || strstr(s, "/in/");
}

static const char *check_keys(struct np_arena *arena, const struct np_value *v)
{
    for (size_t i = 0; v->type == NP_TABLE && i < v->n_pairs; i++) {
        struct np_nearest near = {.name = v->pairs[i].key};
        if (!strcmp(near.name, "name") || !strcmp(near.name, "profile"))
            continue;
        np_nearest_try(&near, "name");
        np_nearest_try(&near, "profile");
        return np_arena_printf(
            arena, "has no `%s`; it wants `name`, `profile` or both%s%s",
            np_name_shown(arena, near.name), near.best ? "; did you mean " : "",
            near.best ? np_arena_printf(arena, "`%s`?", near.best) : "");
    }
    return NULL;
}

const char *np_who_read(struct np_arena *arena, const struct np_value *v,
                        struct np_who *who)
{
    const char *text = v->type == NP_STRING ? v->string : NULL;
    bool link = text && is_link(text);
    const char *name = link ? NULL : np_value_string(v, "name", text);
    const char *profile = link ? text : np_value_string(v, "profile", NULL);
    const char *wrong = check_keys(arena, v);

    if (wrong)
        return wrong;
    *who = (struct np_who){
        .name = name ? np_text_fold(arena, name) : NULL,
        .profile = profile ? slug_of(arena, profile) : NULL,
    };
    bool bad_profile = !who->profile && (link || np_value_get(v, "profile"));
    bool bad_name =
        (who->name && !*who->name) || (!name && np_value_get(v, "name"));
    if (!bad_profile && !bad_name && (who->name || who->profile) &&
        !(name && is_link(name)))
        return NULL;
    return np_arena_printf(
        arena,
        "wants a name or a profile, as in { name = \"Ada Example\", "
        "profile = \"ada-example\" }; this is %s",
        v->type == NP_TABLE ? "a table without either, or with one that is none"
                            : np_value_say(arena, v));
}

bool np_who_of_entry(struct np_arena *arena, const char *text,
                     struct np_who *who)
{
    const struct np_value value = {.type = NP_STRING, .string = text};
    return np_who_read(arena, &value, who) == NULL;
}

bool np_who_is(const struct np_who *who, const struct np_person *person,
               const char *name)
{
    if (who->profile && person->profile)
        return strcmp(who->profile, person->profile) == 0;
    return who->name && strcmp(who->name, name) == 0;
}
