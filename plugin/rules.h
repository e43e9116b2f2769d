/* What the rule files say: rules, tags and settings. */
#ifndef NP_RULES_H
#define NP_RULES_H

#include "condition.h"

struct np_rule {
    const char *name, *tag, *about, *file;
    int line;
    double score;
    bool disabled;
    bool support; /* adds to a score, and is no evidence by itself */
    struct np_condition *when;
    const char **hits, **misses;
    size_t n_hits, n_misses;
    bool warned; /* about a fault at work */
};

struct np_tag {
    const char *name, *about;
    double threshold;
    unsigned kinds; /* bits: of which mails it can be said */
    bool enabled;
};

struct np_trusted {
    const char *name;    /* folded, or NULL */
    const char *profile; /* lower case slug, or NULL */
};

struct np_rules {
    struct np_arena *arena;
    const struct np_lexicon *lexicon; /* to check names of concepts */
    struct np_rule *rules;
    size_t n_rules;
    struct np_tag *tags;
    size_t n_tags;
    struct np_trusted *trusted;
    size_t n_trusted;
    const char **codewords; /* folded */
    size_t n_codewords;
    const char **authserv;
    size_t n_authserv;
    const char *prefix;
    double sensitivity; /* thresholds are multiplied by this */
    bool bare_unsure;   /* an empty note is unsure, not tagged */
    int first_run;      /* days */
};

void np_rules_init(struct np_rules *rules, struct np_arena *arena,
                   const struct np_lexicon *lexicon);
void np_rules_free(struct np_rules *rules);

/* An np_submit_fn; `ctx` is a struct np_rules. */
const char *np_rules_submit(void *ctx, const char *verb,
                            const struct np_value *value, const char *file,
                            int line);

struct np_rule *np_rules_find(const struct np_rules *rules, const char *name);
struct np_tag *np_rules_tag(const struct np_rules *rules, const char *name);
void np_rules_trust_authserv(struct np_rules *rules, const char *id);

/* A hash over all that can change a verdict. */
uint64_t np_rules_fingerprint(const struct np_rules *rules, uint64_t seed);

/* FNV-1a */
uint64_t np_hash(uint64_t seed, const char *s);

#endif
