/* Tags: what they are called, when they are given, and what goes with them. */
#ifndef NP_TAGS_H
#define NP_TAGS_H

#include "rules.h"

/* What rule files submit: NULL, or what is wrong with it. */
const char *np_tags_tag(struct np_rules *rules, const struct np_value *value);
const char *np_tags_tags(struct np_rules *rules, const struct np_value *value);
const char *np_tags_threshold(struct np_rules *rules,
                              const struct np_value *value);
const char *np_tags_prefix(struct np_rules *rules,
                           const struct np_value *value);

/* What is wrong with the tags together, once all is read: two of one name, or
 * one of ours that another adds or removes; NULL: nothing.  Sets what they are
 * called on mails. */
const char *np_tags_check(struct np_rules *rules);

#endif
