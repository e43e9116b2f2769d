#include "auth.h"

#include "arena.h"
#include "mail.h"
#include "text.h"

#include <string.h>
#include <strings.h>

/* What the fields of one run add up to. */
struct results {
    bool dkim_pass, dkim_fail, dmarc_pass, dmarc_fail, spf_pass;
};

/* One method of a field: `dkim=pass header.d=linkedin.com ...` */
struct method {
    const char *name, *result;
    const char *domain; /* the domain that it vouches for */
};

static bool is_linkedin(const char *domain)
{
    static const char base[] = "linkedin.com";
    size_t n = strlen(domain), b = sizeof base - 1;

    return n >= b && strcasecmp(domain + n - b, base) == 0 &&
           (n == b || domain[n - b - 1] == '.');
}

/* Comments become blanks, nested ones too; quotes are taken off, and what is
 * special inside them becomes '_', so that it cannot pass for structure. */
static char *simplify(struct np_arena *arena, const char *body)
{
    char *out = np_arena_strdup(arena, body), *to = out;
    int comment = 0;
    bool quoted = false;

    for (const char *p = body; *p; p++) {
        char c = *p;
        if (c == '\\' && (quoted || comment) && p[1]) {
            p++;
            if (!comment)
                *to++ = strchr(";=()\" ", *p) ? '_' : *p;
        } else if (c == '"' && !comment) {
            quoted = !quoted;
        } else if (quoted) {
            *to++ = strchr(";=() ", c) ? '_' : c;
        } else if (c == '(') {
            comment++;
            *to++ = ' ';
        } else if (c == ')') {
            comment -= comment > 0;
        } else if (!comment) {
            *to++ = c;
        }
    }
    *to = '\0';
    return out;
}

/* The next `key=value` of a method, blanks around the sign allowed. */
static bool next_pair(char **s, char **key, char **value)
{
    char *p = *s + strspn(*s, " \t\n");

    if (!*p)
        return false;
    *key = p;
    p += strcspn(p, " \t\n=");
    char *end = p;
    p += strspn(p, " \t\n");
    if (*p != '=') { /* a word without value: the version, or "none" */
        if (end < p)
            *end = '\0';
        *value = end;
        *s = p;
        return true;
    }
    *end = '\0';
    p++;
    p += strspn(p, " \t\n");
    *value = p;
    p += strcspn(p, " \t\n");
    if (*p)
        *p++ = '\0';
    *s = p;
    return true;
}

static const char *domain_of(const char *address)
{
    const char *at = strrchr(address, '@');
    return at ? at + 1 : address;
}

static bool vouches(const char *method, const char *key)
{
    static const char *const keys[][2] = {
        {"dkim", "header.d"},     {"dkim", "header.i"},
        {"dmarc", "header.from"}, {"spf", "smtp.mailfrom"},
        {"spf", "smtp.mail"},     {"spf", "envelope-from"},
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!strcasecmp(method, keys[i][0]) && !strcasecmp(key, keys[i][1]))
            return true;
    return false;
}

static bool parse_method(char *s, struct method *m)
{
    char *key, *value;

    *m = (struct method){.domain = ""};
    if (!next_pair(&s, &key, &value) || !*value)
        return false;
    key[strcspn(key, "/")] = '\0'; /* a method's version */
    m->name = key;
    m->result = value;
    while (next_pair(&s, &key, &value))
        if (vouches(m->name, key) && !is_linkedin(m->domain))
            m->domain = domain_of(value);
    return true;
}

static void add_method(struct results *r, const struct method *m)
{
    bool pass = !strcasecmp(m->result, "pass");
    bool fail = !strcasecmp(m->result, "fail");
    bool ours = is_linkedin(m->domain);

    if (!strcasecmp(m->name, "dkim")) {
        r->dkim_pass |= pass && ours;
        r->dkim_fail |= fail;
    } else if (!strcasecmp(m->name, "dmarc")) {
        /* DMARC is about the From field; some hosts leave its name out. */
        r->dmarc_pass |= pass && (ours || !*m->domain);
        r->dmarc_fail |= fail && (ours || !*m->domain);
    } else if (!strcasecmp(m->name, "spf")) {
        r->spf_pass |= pass && ours;
    }
}

static void add_field(struct results *r, char *methods)
{
    for (char *next; methods; methods = next) {
        struct method m;
        next = strchr(methods, ';');
        if (next)
            *next++ = '\0';
        if (parse_method(methods, &m))
            add_method(r, &m);
    }
}

/* Splits off the authserv-id, lower case; *methods is what follows. */
static const char *split_id(struct np_arena *arena, char *body, char **methods)
{
    char *semicolon = strchr(body, ';');

    *methods = semicolon ? semicolon + 1 : NULL;
    if (semicolon)
        *semicolon = '\0';
    body += strspn(body, " \t\n");
    body[strcspn(body, " \t\n")] = '\0';
    return *body ? np_ascii_lower(arena, body) : NULL;
}

struct np_auth np_auth_read(struct np_arena *arena, const struct np_mail *mail)
{
    struct np_auth auth = {0};
    struct results r = {0};
    const char *name, *body;

    for (size_t i = 0; np_mail_field_at(mail, i, &name, &body); i++) {
        if (strcasecmp(name, "Received") == 0 && auth.authserv_id)
            break; /* what stands below was written before that host */
        if (strcasecmp(name, "Authentication-Results") != 0)
            continue;
        char *methods;
        const char *id = split_id(arena, simplify(arena, body), &methods);
        if (!id || (auth.authserv_id && strcmp(id, auth.authserv_id) != 0))
            break;
        auth.authserv_id = id;
        add_field(&r, methods);
    }
    auth.pass = r.dkim_pass || r.dmarc_pass;
    auth.fail = !auth.pass && (r.dmarc_fail || (r.dkim_fail && !r.spf_pass));
    return auth;
}

enum np_authenticity np_auth_judge(const struct np_auth *auth,
                                   const char *const *trusted, size_t n)
{
    bool believed = n == 0, vouched = false;

    /* Whoever names hosts believes these alone; with none named the topmost
     * is believed when it warns, but nobody vouches for what it passes. */
    for (size_t i = 0; auth->authserv_id && i < n; i++)
        vouched = vouched || !strcasecmp(trusted[i], auth->authserv_id);
    if (auth->fail && (believed || vouched))
        return NP_AUTH_FORGED;
    return auth->pass && vouched ? NP_AUTH_GENUINE : NP_AUTH_UNVERIFIED;
}
