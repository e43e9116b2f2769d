/* What the rule files say: rules, tags and settings. */
#ifndef NP_RULES_H
#define NP_RULES_H

#include "build.h"

struct np_rule {
    const char *name, *tag, *about, *file;
    int line;
    double score;
    bool disabled;
    bool support; /* adds to a score, and is no evidence by itself */
    struct np_condition *when;
    const struct np_value *hits, *misses; /* texts, or tables of facts */
    size_t n_hits, n_misses;
    int twice;   /* line of another of its name in the same file; 0: none */
    bool warned; /* about a fault at work */
};

struct np_tag {
    const char *name, *about;
    double threshold;
    unsigned kinds; /* bits: of which mails it can be said */
    bool enabled;
    const char *label;          /* what it is called on mails, behind the
                                   prefix; NULL: by its name */
    const char *written;        /* prefix and label: see np_tags_check() */
    const char **add, **remove; /* other tags that go with it, NULL at the
                                   end; NULL: none */
};

/* A draft's text, for `reply`. */
struct np_template {
    const char *tag, *language; /* for which; NULL: for any */
    const char *subject;        /* or NULL */
    const char *body;
};

struct np_rules {
    struct np_arena *arena;
    struct np_build build; /* with what conditions are made */
    struct np_lists lists;
    const char **broken; /* names of rules that were left out */
    size_t n_broken;
    int wrong_line; /* where in a submission the fault is; 0: not known */
    const char *wrong_text; /* what is wrong, as it is written; or NULL */
    struct np_rule *rules;
    size_t n_rules;
    struct np_tag *tags;
    size_t n_tags;
    struct np_who *trusted;
    size_t n_trusted;
    const char **codewords; /* folded */
    size_t n_codewords;
    const char **authserv;
    size_t n_authserv;
    struct np_template *templates;
    size_t n_templates;
    const char *prefix;
    double sensitivity; /* thresholds are multiplied by this */
    bool bare_unsure;   /* an empty note is unsure, not tagged */
    int first_run;      /* days */
};

void np_rules_init(struct np_rules *rules, struct np_arena *arena,
                   const struct np_lexicon *lexicon,
                   const struct np_linkedin *linkedin);
void np_rules_free(struct np_rules *rules);

/* What rule files submit about rules: NULL, or what is wrong with it. */
const char *np_rules_add(struct np_rules *rules, const struct np_value *value,
                         const char *file, int line);
const char *np_rules_score(struct np_rules *rules,
                           const struct np_value *value);
const char *np_rules_switch(struct np_rules *rules,
                            const struct np_value *value, bool on);

struct np_rule *np_rules_find(const struct np_rules *rules, const char *name);
struct np_tag *np_rules_tag(const struct np_rules *rules, const char *name);

/* "there is no tag `x`; did you mean `y`?" */
const char *np_rules_no_tag(struct np_rules *rules, const char *name);

/* What is wrong with the keys of a table that a rule file submitted: `known`
 * are those it may have, separated by blanks; `what` has them. */
const char *np_rules_keys(struct np_rules *rules, const struct np_value *value,
                          const char *what, const char *known);

/* A hash over all that can change a verdict. */
uint64_t np_rules_fingerprint(const struct np_rules *rules, uint64_t seed);

/* FNV-1a */
uint64_t np_hash(uint64_t seed, const char *s);

#endif
