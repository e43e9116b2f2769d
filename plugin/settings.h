/* What rule files say besides rules and tags. */
#ifndef NP_SETTINGS_H
#define NP_SETTINGS_H

#include "rules.h"

/* Obeys a verb of the rule language.  Returns NULL, or what is wrong, and
 * where is in rules->wrong_line and wrong_text. */
const char *np_settings_submit(struct np_rules *rules, const char *verb,
                               const struct np_value *value, const char *file,
                               int line);

void np_settings_trust_authserv(struct np_rules *rules, const char *id);

/* The template for a tag and a language (either may be NULL): the one that is
 * made for both, else for the tag, else for the language, else for all; of
 * several the last.  NULL: there is none. */
const struct np_template *np_settings_template(const struct np_rules *rules,
                                               const char *tag,
                                               const char *language);

#endif
