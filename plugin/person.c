#include "person.h"

#include "arena.h"
#include "text.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#define MAX_PART 150 /* bytes of a slug or id: it must fit into a property */

/* Behind "https://HOST", or NULL if the host is not LinkedIn's. */
static const char *path_of(const char *href)
{
    static const char domain[] = "linkedin.com";
    const char *host = strstr(href, "://");

    if (!host || !np_ascii_prefix(href, "http"))
        return NULL;
    host += 3;
    size_t n = strcspn(host, "/?#:"), d = sizeof domain - 1;
    if (memchr(host, '@', n) || n < d ||
        strncasecmp(host + n - d, domain, d) != 0 ||
        (n > d && host[n - d - 1] != '.'))
        return NULL;
    return host + n;
}

bool np_link_is_linkedin(const char *href)
{
    return path_of(href) != NULL;
}

static const char *slug(struct np_arena *arena, const char *s)
{
    size_t n = strcspn(s, "/?#)>\"' ");
    char *decoded = np_percent_decode(arena, s, n);
    const char *clean = np_ascii_lower(arena, np_text_line(arena, decoded));

    return *clean && strlen(clean) <= MAX_PART && !strpbrk(clean, "/?&=% ")
               ? clean
               : NULL;
}

/* `id` of /profile/view?id=... */
static const char *profile_id(struct np_arena *arena, const char *query)
{
    const char *id = strstr(query, "?id=");

    id = id ? id : strstr(query, "&id=");
    if (!id)
        return NULL;
    id += 4;
    size_t n = strspn(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                          "0123456789-_");
    return n && n <= MAX_PART ? np_arena_strndup(arena, id, n) : NULL;
}

static bool is_uuid(const char *s, size_t n)
{
    if (n != 36)
        return false;
    for (size_t i = 0; i < n; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? s[i] != '-' : !isxdigit((unsigned char)s[i]))
            return false;
    }
    return true;
}

/* Nothing but a small number stands behind the UUID: there is no room for
 * anything that should not be in a link. */
static bool is_plain_thread(const char *part, const char *id, size_t len)
{
    return !strchr(part, '/') && !strchr(part, '%') &&
           (len == 36 || (len > 37 && len <= 41 &&
                          strspn(id + 37, "0123456789") == len - 37));
}

/* The thread id is `2-` and the Base64 of `UUID_100`: the same UUID in every
 * mail about a conversation, which a Reply-To is not. */
static void take_conversation(struct np_arena *arena, struct np_person *person,
                              const char *s)
{
    size_t n = strcspn(s, "/?#)>\"' "), len;
    char *part = np_percent_decode(arena, s, n);

    if (strncmp(part, "2-", 2) != 0)
        return;
    char *id = np_base64_decode(arena, part + 2, strlen(part + 2), &len);
    if (!id || len < 36 || (len > 36 && id[36] != '_') || !is_uuid(id, 36))
        return;
    person->thread = is_plain_thread(part, id, len) ? part : NULL;
    id[36] = '\0';
    person->conversation = np_ascii_lower(arena, id);
}

void np_person_take_link(struct np_arena *arena, struct np_person *person,
                         const char *href)
{
    const char *path = path_of(href);

    if (!path)
        return;
    if (strncmp(path, "/comm/", 6) == 0)
        path += 5;
    if (!person->profile && strncmp(path, "/in/", 4) == 0)
        person->profile = slug(arena, path + 4);
    else if (!person->profile_id && strncmp(path, "/profile/view", 13) == 0)
        person->profile_id = profile_id(arena, path + 13);
    else if (!person->conversation &&
             strncmp(path, "/messaging/thread/", 18) == 0)
        take_conversation(arena, person, path + 18);
}

/* A slug may be in any script. */
static void add_encoded(struct np_buf *out, const char *s)
{
    for (; *s; s++) {
        if (isalnum((unsigned char)*s) || strchr("-._~", *s))
            np_buf_add(out, s, 1);
        else
            np_buf_printf(out, "%%%02X", (unsigned char)*s);
    }
}

char *np_person_link(const struct np_person *person)
{
    struct np_buf out = {0};

    np_buf_puts(&out, "https://www.linkedin.com/");
    if (person->thread) {
        np_buf_printf(&out, "messaging/thread/%s/", person->thread);
    } else if (person->profile) {
        np_buf_puts(&out, "in/");
        add_encoded(&out, person->profile);
        np_buf_puts(&out, "/");
    } else {
        np_buf_free(&out);
    }
    return out.data;
}

void np_person_set_key(struct np_arena *arena, struct np_person *person)
{
    if (person->profile)
        person->key = np_arena_printf(arena, "in:%s", person->profile);
    else if (person->profile_id)
        person->key = np_arena_printf(arena, "id:%s", person->profile_id);
    else if (person->conversation)
        person->key = np_arena_printf(arena, "conv:%s", person->conversation);
    else
        person->key = NULL;
}

static bool is_title(const char *word, size_t n)
{
    static const char titles[] =
        " dr prof professor ing dipl mag phd msc bsc mba md ma mr mrs ms mme "
        "herr frau sr sra dra drs ir dott dottssa avv arq lic ingegnere ph d "
        "cfa cpa pmp jr ii iii he she they him her them ";
    char padded[40];

    return n < 30 && snprintf(padded, sizeof padded, " %.*s ", (int)n, word) &&
           strstr(titles, padded);
}

char *np_person_plain_name(struct np_arena *arena, const char *name)
{
    struct np_buf out = {0};
    char *s = np_arena_strdup(arena, name);
    char *comma;

    s[strcspn(s, "(|")] = '\0';
    if ((comma = strchr(s, ','))) { /* a degree, or the given name */
        *comma = '\0';
        const char *rest = np_text_fold(arena, comma + 1);
        if (!strchr(s, ' ') && *rest && !is_title(rest, strcspn(rest, " ")))
            s = np_arena_printf(arena, "%s %s", comma + 1, s);
    }
    const char *word = np_text_fold(arena, s);
    while (*word) {
        size_t n = strcspn(word, " ");
        if (!is_title(word, n))
            np_buf_printf(&out, "%s%.*s", out.len ? " " : "", (int)n, word);
        word += n + (word[n] == ' ');
    }
    char *plain = np_buf_take(&out, arena);
    return strchr(plain, ' ') ? plain : np_arena_strdup(arena, "");
}
