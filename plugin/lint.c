/* A look at rules for what is no error, and yet not what was meant. */
#include "inner.h"

#include "arena.h"
#include "examples.h"
#include "possible.h"
#include "re.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define FORGED_TAG "forged" /* is given by authentication, not by rules */

struct linting {
    struct np_engine *engine;
    struct np_arena *arena;
    np_remark_fn each;
    void *ctx;
    struct np_lint *lint;
    const struct np_rule *rule; /* looked at */
};

static void remark(struct linting *l, bool wrong, int line, const char *text)
{
    struct np_remark r = {wrong, l->rule->file, line ? line : l->rule->line,
                          text};

    if (wrong)
        l->lint->wrong++;
    else
        l->lint->advice++;
    l->each(l->ctx, &r);
}

/* ---------------------------------------------------------------- patterns */

/* Looks at each sign of a pattern that stands for itself.  *inside: within
 * brackets, where it is one of several. */
static const char *next_sign(const char *p, bool *inside)
{
    if (*p == '\\' && p[1])
        return p + 2;
    if (*p == '[')
        *inside = true;
    else if (*p == ']')
        *inside = false;
    do
        p++;
    while (((unsigned char)*p & 0xc0) == 0x80);
    return p;
}

static void look_for_typography(struct linting *l, int line,
                                const char *pattern)
{
    bool inside = false;
    const char *after;

    for (const char *p = pattern; *p; p = after) {
        after = next_sign(p, &inside);
        if (!((unsigned char)*p & 0x80) || inside)
            continue;
        const char *sign = np_arena_strndup(l->arena, p, (size_t)(after - p));
        const char *plain = np_text_plain(l->arena, sign);
        if (strcmp(sign, plain) != 0)
            remark(l, true, line,
                   np_arena_printf(l->arena,
                                   "rule `%s`: `%s` never stands in the text "
                                   "that patterns see: there it is `%s`",
                                   l->rule->name, sign, plain));
    }
}

static void look_for_blanks(struct linting *l, int line, const char *pattern)
{
    bool inside = false, blank = false;

    if (strstr(pattern, "(?x"))
        return;
    for (const char *p = pattern; *p; p = next_sign(p, &inside)) {
        bool now = !inside && strchr(" \t\r\n", *p);
        if (now && (blank || *p != ' ')) {
            remark(l, true, line,
                   np_arena_printf(l->arena,
                                   "rule `%s`: a pattern wants more than one "
                                   "blank, or a line's end, but in the text "
                                   "that it sees all white space is one blank",
                                   l->rule->name));
            return;
        }
        blank = now;
    }
}

static void look_for_capitals(struct linting *l, int line, const char *pattern)
{
    static const char *const capitals[] = {"[A-Z]", "\\p{Lu}", "[[:upper:]]"};

    if (strstr(pattern, "(?-i"))
        return;
    for (size_t i = 0; i < sizeof capitals / sizeof *capitals; i++)
        if (strstr(pattern, capitals[i]))
            remark(l, false, line,
                   np_arena_printf(l->arena,
                                   "rule `%s`: %s matches small letters as "
                                   "well, for patterns do not regard case; "
                                   "(?-i:%s) does not",
                                   l->rule->name, capitals[i], capitals[i]));
}

static void look_at_pattern(struct linting *l, const struct np_condition *c,
                            size_t i)
{
    if (np_re_test(c->patterns[i], "") && np_re_test(c->patterns[i], "Q"))
        remark(l, true, c->line,
               np_arena_printf(l->arena,
                               "rule `%s`: the pattern \"%.60s\" matches "
                               "nothing at all, and so every mail",
                               l->rule->name, c->names[i]));
    look_for_typography(l, c->line, c->names[i]);
    look_for_blanks(l, c->line, c->names[i]);
    look_for_capitals(l, c->line, c->names[i]);
}

/* -------------------------------------------------------------------- rules */

static void look_at_condition(struct linting *l, const struct np_condition *c)
{
    for (size_t i = 0; c->patterns && i < c->n; i++)
        look_at_pattern(l, c, i);
    for (size_t i = 0; i < c->n_lists; i++)
        if (!c->lists[i]->n)
            remark(l, false, c->line,
                   np_arena_printf(l->arena, "rule `%s`: %s lists nothing",
                                   l->rule->name, c->lists[i]->path));
    for (size_t i = 0; c->children && i < c->n; i++)
        look_at_condition(l, c->children[i]);
}

static void try_examples(struct linting *l)
{
    const struct np_rule *r = l->rule;

    int line = 0;
    const char *wrong = np_example_probe(l->engine, r, &line);

    if (wrong)
        remark(l, true, line, wrong);
    l->lint->bare += !(r->n_hits + r->n_misses);
    for (size_t i = 0; i < r->n_hits + r->n_misses; i++) {
        const char *text;
        line = 0;
        wrong = np_example_try(l->engine, r, i, &text, &line);
        l->lint->examples++;
        if (wrong && !line)
            line = np_engine_line_of(l->engine, r->file, r->line, text);
        if (wrong)
            remark(l, true, line, wrong);
    }
}

static bool is_readers(const struct np_engine *e, const char *file)
{
    for (size_t i = 0; i < e->n_files; i++)
        if (strcmp(e->files[i].name, file) == 0)
            return true;
    return false;
}

static void look_at_rule(struct linting *l)
{
    const struct np_rule *r = l->rule;
    const struct np_tag *tag = np_rules_tag(&l->engine->rules, r->tag);
    const char *clash = np_possible_clash(l->arena, r->when, tag->kinds);

    l->lint->rules++;
    if (r->twice)
        remark(l, true, 0,
               np_arena_printf(l->arena,
                               "rule `%s` stands in line %d as well; only this "
                               "one counts",
                               r->name, r->twice));
    if (clash)
        remark(l, true, r->when->line,
               np_arena_printf(l->arena, "rule `%s` can never be true: %s",
                               r->name, clash));
    if (!tag->enabled && is_readers(l->engine, r->file))
        remark(l, false, 0,
               np_arena_printf(l->arena,
                               "rule `%s` speaks for `%s`, a tag that is off: "
                               "enable \"%s\" gives it",
                               r->name, tag->name, tag->name));
    if (r->score == 0)
        remark(l, false, 0,
               np_arena_printf(l->arena, "rule `%s` scores nothing", r->name));
    look_at_condition(l, r->when);
    try_examples(l);
}

/* --------------------------------------------------------------------- tags */

/* The most that a mail of one kind can score for a tag. */
static double best_score(const struct np_rules *r, const struct np_tag *tag,
                         unsigned *evidence)
{
    double best[NP_KINDS] = {0}, most = 0;

    *evidence = 0;
    for (size_t i = 0; i < r->n_rules; i++) {
        const struct np_rule *rule = &r->rules[i];
        if (rule->disabled || rule->score <= 0 ||
            strcmp(rule->tag, tag->name) != 0)
            continue;
        unsigned kinds = np_possible_kinds(rule->when) & tag->kinds;
        if (!rule->support)
            *evidence |= np_condition_evidence(rule->when);
        for (int k = 0; k < NP_KINDS; k++)
            if (kinds >> k & 1 && np_kind_judged((enum np_kind)k))
                best[k] += rule->score;
    }
    for (int k = 0; k < NP_KINDS; k++)
        most = best[k] > most ? best[k] : most;
    return most;
}

static void look_at_tag(struct linting *l, const struct np_tag *tag,
                        const char *file)
{
    const struct np_rules *r = &l->engine->rules;
    double threshold = tag->threshold * r->sensitivity;
    unsigned evidence;
    double most = best_score(r, tag, &evidence);
    const struct np_rule place = {
        .file = file, .line = np_engine_line_of(l->engine, file, 1, tag->name)};

    l->rule = &place;
    if (!tag->enabled || strcmp(tag->name, FORGED_TAG) == 0)
        return;
    if (most < threshold)
        remark(l, true, 0,
               np_arena_printf(l->arena,
                               "tag `%s` is never given: all its rules "
                               "together reach %.9g of %.9g (to switch it "
                               "off: disable \"%s\")",
                               tag->name, most, threshold, tag->name));
    else if (!(evidence & ~(unsigned)NP_EVIDENCE_HEADLINE))
        remark(l, true, 0,
               np_arena_printf(l->arena,
                               "tag `%s` is never given: nothing speaks for it "
                               "but headlines, names and the kind of the mail, "
                               "which accuse nobody",
                               tag->name));
}

void np_engine_lint(struct np_engine *e, bool shipped, np_remark_fn each,
                    void *ctx, struct np_lint *lint)
{
    struct linting l = {e, np_arena_new(), each, ctx, lint, NULL};

    *lint = (struct np_lint){0};
    for (size_t i = 0; i < e->rules.n_rules; i++) {
        l.rule = &e->rules.rules[i];
        if (shipped || is_readers(e, l.rule->file))
            look_at_rule(&l);
    }
    const char *file = e->n_files ? e->files[e->n_files - 1].name : "tags.lua";
    for (size_t i = 0; i < e->rules.n_tags; i++)
        look_at_tag(&l, &e->rules.tags[i], file);
    np_arena_free(l.arena);
}
