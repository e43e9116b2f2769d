#include "exchange.h"

#include "arena.h"
#include "mail.h"
#include "person.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MAX_NAMESAKES 2000 /* mails from people of the same name */
#define MAX_ADDRESSES 64   /* of theirs */
#define MAX_WRITTEN 20     /* mails to one address that are looked at */

/* A name, and when ordinary mail with a person of that name went both ways:
 * asked for once a run, for it takes several queries. */
struct np_name_cache {
    struct np_name_cache *next;
    const char *name, *id; /* id NULL: never */
    int64_t date;          /* of the later of the two mails */
};

void np_own_add(struct np_store *store, struct np_arena *arena,
                struct np_buf *q, const char *prefix)
{
    const char *own;

    np_buf_puts(q, "(");
    for (size_t i = 0; (own = np_store_own(store, i)); i++)
        np_buf_printf(q, "%s%s%s", i ? " or " : "", prefix,
                      np_store_quote(arena, own));
    np_buf_puts(q, ")");
}

bool np_own_wrote(struct np_store *store, struct np_arena *arena,
                  const struct np_record *r)
{
    const char *name, *addr, *own;

    np_mail_parse_address(arena, r->from, &name, &addr);
    for (size_t i = 0; addr && (own = np_store_own(store, i)); i++)
        if (strcmp(own, addr) == 0)
            return true;
    return false;
}

/* Xapian knows no accents: a name is asked for with each single accent that
 * its letters may bear, and without any. */
static void add_variants(struct np_arena *arena, struct np_buf *q,
                         const char *raw, const char *folded)
{
    static const struct {
        char letter;
        const char *forms[8];
    } accents[] = {
        {'a', {"ä", "á", "à", "â", "ã", "å"}},
        {'c', {"ç", "ć", "č"}},
        {'e', {"é", "è", "ê", "ë", "ě", "ę"}},
        {'i', {"í", "ì", "î", "ï"}},
        {'n', {"ñ", "ń", "ň"}},
        {'o', {"ö", "ó", "ò", "ô", "õ", "ø"}},
        {'r', {"ř"}},
        {'s', {"š", "ś", "ş"}},
        {'u', {"ü", "ú", "ù", "û", "ů"}},
        {'y', {"ý", "ÿ"}},
        {'z', {"ž", "ź", "ż"}},
        {'l', {"ł"}},
        {'g', {"ğ"}},
    };

    np_buf_printf(q, "(from:%s or from:%s", np_store_quote(arena, raw),
                  np_store_quote(arena, folded));
    for (size_t at = 0; folded[at]; at++)
        for (size_t i = 0; i < sizeof accents / sizeof *accents; i++)
            for (int k = 0;
                 accents[i].letter == folded[at] && accents[i].forms[k]; k++)
                np_buf_printf(
                    q, " or from:%s",
                    np_store_quote(arena,
                                   np_arena_printf(arena, "%.*s%s%s", (int)at,
                                                   folded, accents[i].forms[k],
                                                   folded + at + 1)));
    np_buf_puts(q, ")");
}

/* Mails from others whose display name begins and ends like `plain`. */
static enum np_status find_namesakes(struct np_store *store,
                                     struct np_arena *arena, const char *name,
                                     const char *plain, struct np_records *out,
                                     struct np_error *error)
{
    struct np_buf q = {0};
    const char *last = strrchr(plain, ' ') + 1;
    const char *first = np_arena_strndup(arena, plain, strcspn(plain, " "));
    const char *line = np_text_line(arena, name);
    const char *raw_last = strrchr(line, ' ');
    const char *raw_first = np_arena_strndup(arena, line, strcspn(line, " "));

    add_variants(arena, &q, raw_first, first);
    np_buf_puts(&q, " and ");
    add_variants(arena, &q, raw_last ? raw_last + 1 : last, last);
    np_buf_puts(&q, " and not from:linkedin.com");
    return np_store_find(store, arena, np_buf_take(&q, arena), MAX_NAMESAKES,
                         false, out, error);
}

/* Mails by which the reader seems to have written to `addr`: Xapian looks for
 * words, and finds more. */
static enum np_status find_written(struct np_store *store,
                                   struct np_arena *arena, const char *addr,
                                   struct np_records *out,
                                   struct np_error *error)
{
    struct np_buf q = {0};

    np_own_add(store, arena, &q, "from:");
    np_buf_printf(&q, " and (to:%s or cc:%s)", np_store_quote(arena, addr),
                  np_store_quote(arena, addr));
    return np_store_find(store, arena, np_buf_take(&q, arena), MAX_WRITTEN,
                         false, out, error);
}

/* Whether a list of addresses holds `addr`, case aside, as a whole. */
static bool holds_address(const char *field, const char *addr)
{
    static const char part[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTU"
                               "VWXYZ0123456789.-_+=%@";
    size_t n = strlen(addr);

    for (const char *p = field; field && *p; p++)
        if (strncasecmp(p, addr, n) == 0 &&
            (p == field || !strchr(part, p[-1])) &&
            (!p[n] || !strchr(part, p[n])))
            return true;
    return false;
}

static bool is_to(struct np_store *store, struct np_arena *arena,
                  const char *id, const char *addr)
{
    struct np_error error;
    struct np_mail *mail;
    char *bytes;
    size_t size;
    bool found = false;

    if (np_store_read(store, id, &bytes, &size, &error))
        return false;
    if (np_mail_open(arena, bytes, size, &mail) == NP_OK) {
        found = holds_address(np_mail_field(mail, "To"), addr) ||
                holds_address(np_mail_field(mail, "Cc"), addr);
        np_mail_close(mail);
    }
    free(bytes);
    return found;
}

/* The first of these by which the reader really wrote to `addr`. */
static const struct np_record *first_to(struct np_store *store,
                                        struct np_arena *arena,
                                        const struct np_records *records,
                                        const char *addr)
{
    for (size_t i = 0; i < records->n; i++)
        if (np_own_wrote(store, arena, &records->at[i]) &&
            is_to(store, arena, records->at[i].id, addr))
            return &records->at[i];
    return NULL;
}

static enum np_status exchange_with(struct np_store *store,
                                    struct np_arena *arena, const char *name,
                                    const char *plain, struct np_name_cache *e,
                                    struct np_error *error)
{
    struct np_records mails, written;
    const char *done[MAX_ADDRESSES];
    size_t n = 0;
    enum np_status status =
        find_namesakes(store, arena, name, plain, &mails, error);

    for (size_t i = 0; !status && i < mails.n && n < MAX_ADDRESSES; i++) {
        const char *display, *addr;
        bool seen = false;
        np_mail_parse_address(arena, mails.at[i].from, &display, &addr);
        for (size_t k = 0; addr && k < n; k++)
            seen = seen || strcmp(done[k], addr) == 0;
        if (!addr || !display || seen ||
            np_own_wrote(store, arena, &mails.at[i]) ||
            !np_text_same_ends(np_person_plain_name(arena, display), plain))
            continue;
        done[n++] = addr;
        status = find_written(store, arena, addr, &written, error);
        const struct np_record *own =
            status ? NULL : first_to(store, arena, &written, addr);
        if (!own)
            continue;
        int64_t later =
            own->date > mails.at[i].date ? own->date : mails.at[i].date;
        if (e->id && e->date <= later)
            continue;
        e->id = np_arena_strdup(np_store_lasting(store), own->id);
        e->date = later;
    }
    return status;
}

enum np_status np_exchange_find(struct np_store *store, struct np_arena *arena,
                                const char *name, int64_t date,
                                struct np_past *past, struct np_error *error)
{
    struct np_arena *lasting = np_store_lasting(store);
    struct np_name_cache **cache = np_store_names(store);
    const char *plain = name ? np_person_plain_name(arena, name) : "";
    struct np_name_cache *e = *cache;

    if (!*plain || !np_store_own(store, 0))
        return NP_OK;
    while (e && strcmp(e->name, plain) != 0)
        e = e->next;
    if (!e) {
        e = np_arena_alloc(lasting, sizeof *e);
        e->next = *cache;
        e->name = np_arena_strdup(lasting, plain);
        enum np_status status =
            exchange_with(store, arena, name, plain, e, error);
        if (status)
            return status;
        *cache = e;
    }
    if (e->id && e->date < date) {
        past->exchanged_id = e->id;
        past->exchanged_date = e->date;
    }
    return NP_OK;
}
