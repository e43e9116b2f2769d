/* Ordinary mail, outside LinkedIn, and who of it is the reader. */
#ifndef NP_EXCHANGE_H
#define NP_EXCHANGE_H

#include "store.h"

struct np_buf;

/* Adds "(from:A or from:B ...)" over the reader's own addresses to a query;
 * `prefix` is "from:" or the like. */
void np_own_add(struct np_store *store, struct np_arena *arena,
                struct np_buf *q, const char *prefix);

/* Whether the reader wrote that message. */
bool np_own_wrote(struct np_store *store, struct np_arena *arena,
                  const struct np_record *record);

/* Looks for a mail of somebody with that display name, other than LinkedIn's,
 * and one by which the reader wrote to that address, both before `date`; sets
 * exchanged_id and exchanged_date of `past`.  Namesakes err toward keeping. */
enum np_status np_exchange_find(struct np_store *store, struct np_arena *arena,
                                const char *name, int64_t date,
                                struct np_past *past, struct np_error *error);

#endif
