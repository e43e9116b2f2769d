/* A mail: header fields decoded, body parts on demand.  The only place that
 * knows GMime. */
#ifndef NP_MAIL_H
#define NP_MAIL_H

#include "nopitch.h"

struct np_arena;
struct np_mail;

/* Parses `size` bytes, which must outlive the mail.  A leading mbox line is
 * skipped.  Strings asked of the mail are in the arena.
 * NP_OK, NP_TOO_LARGE, NP_BAD_MAIL */
enum np_status np_mail_open(struct np_arena *arena, const char *bytes,
                            size_t size, struct np_mail **mail);
void np_mail_close(struct np_mail *mail);

/* The addr-spec in From, lower case; NULL unless there is one From field with
 * one mailbox in it. */
const char *np_mail_from_addr(const struct np_mail *mail);

/* The decoded display name in From, or NULL. */
const char *np_mail_from_name(const struct np_mail *mail);

/* Whether the From address is of linkedin.com or a domain below. */
bool np_mail_from_linkedin(const struct np_mail *mail);

const char *np_mail_subject(const struct np_mail *mail);
const char *np_mail_message_id(const struct np_mail *mail);

/* See struct np_notification. */
int64_t np_mail_date(const struct np_mail *mail);

/* Body of the first field `name`, unfolded; NULL if there is none. */
const char *np_mail_field(const struct np_mail *mail, const char *name);

/* The i-th header field from the top; false past the last. */
bool np_mail_field_at(const struct np_mail *mail, size_t i, const char **name,
                      const char **body);

/* The first text/plain or text/html part that is no attachment, decoded to
 * UTF-8, its length in *n; NULL if there is none. */
const char *np_mail_text(struct np_mail *mail, size_t *n);
const char *np_mail_html(struct np_mail *mail, size_t *n);

/* The mailbox in `field`, lower case addr-spec in *addr, decoded name in
 * *name: of the first mailbox in a list.  NULLs if there is none. */
void np_mail_parse_address(struct np_arena *arena, const char *field,
                           const char **name, const char **addr);

/* Encoded words of a field body decoded; and text as a field body, encoded
 * where it is not ASCII. */
char *np_mail_decode(struct np_arena *arena, const char *body);
char *np_mail_encode(struct np_arena *arena, const char *text);

#endif
