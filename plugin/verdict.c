#include "verdict.h"

#include "arena.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* From this part of the threshold on a clear mail is called unsure. */
#define UNSURE_FROM 0.65

#define FORGED_TAG "forged"
#define BARE_TAG "unpersonalized-invite"

/* -------------------------------------------------------------------- kept */

static bool is_trusted(const struct np_rules *r, const struct np_facts *f)
{
    const char *name = np_text_fold(f->arena, f->name);

    for (size_t i = 0; i < r->n_trusted; i++)
        if (np_who_is(&r->trusted[i], &f->mail->person, name))
            return true;
    return false;
}

/* A code word stands between blanks in the folded text. */
static bool has_codeword(const struct np_rules *r, const struct np_facts *f)
{
    const char *text =
        np_arena_printf(f->arena, " %s %s ", np_text_fold(f->arena, f->subject),
                        np_text_fold(f->arena, f->words));

    for (size_t i = 0; i < r->n_codewords; i++)
        if (strstr(text, np_arena_printf(f->arena, " %s ", r->codewords[i])))
            return true;
    return false;
}

const char *np_verdict_kept(const struct np_rules *r, const struct np_facts *f)
{
    if (is_trusted(r, f))
        return "you trust this person";
    if (has_codeword(r, f))
        return "your code word is in it";
    if (f->history->exchanged)
        return "you wrote to this person by ordinary mail";
    if (f->history->answered)
        return "you answered this person by mail";
    return NULL;
}

/* ----------------------------------------------------------------- symbols */

struct symbols {
    struct np_symbol *at;
    size_t n;
};

static int compare_symbols(const void *a, const void *b)
{
    const struct np_symbol *s = a, *t = b;

    if (s->score != t->score)
        return s->score < t->score ? 1 : -1;
    return strcmp(s->name, t->name);
}

enum np_truth np_verdict_try(const struct np_rule *rule,
                             const struct np_world *world,
                             const struct np_facts *facts,
                             struct np_finding *finding)
{
    *finding = (struct np_finding){.evidence = 0};
    return np_condition_test(rule->when, world, facts, finding);
}

static void run_rules(const struct np_rules *r, const struct np_world *world,
                      const struct np_facts *f, const struct np_tag *tag,
                      struct symbols *out, np_fault_fn fault, void *ctx)
{
    out->at = np_arena_alloc(f->arena, r->n_rules * sizeof *out->at);
    for (size_t i = 0; i < r->n_rules; i++) {
        struct np_rule *rule = &r->rules[i];
        struct np_finding finding;
        if (rule->disabled || strcmp(rule->tag, tag->name) != 0)
            continue;
        enum np_truth t = np_verdict_try(rule, world, f, &finding);
        if (t == NP_FAULT)
            fault(ctx, rule, finding.error.message);
        if (t != NP_TRUE)
            continue;
        out->at[out->n++] = (struct np_symbol){
            .name = rule->name,
            .about = rule->about,
            .score = rule->score,
            .matched = finding.matched,
            .file = rule->file,
            .line = rule->line,
            .evidence = rule->support ? 0 : finding.evidence,
        };
    }
    qsort(out->at, out->n, sizeof *out->at, compare_symbols);
}

/* What the score alone would say, held back where it rests on too little: a
 * headline alone accuses nobody. */
static enum np_outcome decide(const struct np_rules *r,
                              const struct np_tag_verdict *v,
                              const struct np_facts *f)
{
    const double eps = 1e-9;
    bool bare = strcmp(v->tag, BARE_TAG) == 0 && !*f->mail->words;

    if (v->score < v->threshold * UNSURE_FROM - eps || !v->n_symbols)
        return NP_CLEAR;
    if (v->score < v->threshold - eps)
        return NP_UNSURE;
    if (!(v->evidence & ~(unsigned)NP_EVIDENCE_HEADLINE))
        return NP_UNSURE;
    if (bare && r->bare_unsure)
        return NP_UNSURE;
    return NP_TAGGED;
}

static void judge_tag(const struct np_rules *r, const struct np_world *world,
                      const struct np_facts *f, const struct np_tag *tag,
                      struct np_tag_verdict *v, np_fault_fn fault, void *ctx)
{
    struct symbols s = {0};

    run_rules(r, world, f, tag, &s, fault, ctx);
    v->symbols = s.at;
    v->n_symbols = s.n;
    for (size_t i = 0; i < s.n; i++) {
        v->score += s.at[i].score;
        if (s.at[i].score > 0)
            v->evidence |= s.at[i].evidence;
    }
    v->outcome = decide(r, v, f);
}

static void call_forged(struct np_arena *arena, struct np_tag_verdict *v)
{
    struct np_symbol *s = np_arena_alloc(arena, sizeof *s);

    *s = (struct np_symbol){
        .name = "forged.authentication",
        .about = "says that it is from LinkedIn, and fails to prove it",
        .score = v->threshold,
        .file = "verdict",
    };
    v->symbols = s;
    v->n_symbols = 1;
    v->score = v->threshold;
    v->outcome = NP_TAGGED;
}

void np_verdict_make(const struct np_rules *r, const struct np_world *world,
                     const struct np_facts *f, struct np_judgement *j,
                     np_fault_fn fault, void *ctx)
{
    bool forged = j->mail.authenticity == NP_AUTH_FORGED;
    struct np_tag_verdict *tags =
        np_arena_alloc(f->arena, r->n_tags * sizeof *tags);

    j->tags = tags;
    j->n_tags = r->n_tags;
    j->judged = np_kind_judged(j->mail.kind) && !forged;
    j->kept = j->judged ? np_verdict_kept(r, f) : NULL;
    for (size_t i = 0; i < r->n_tags; i++) {
        const struct np_tag *tag = &r->tags[i];
        struct np_tag_verdict *v = &tags[i];
        v->tag = tag->name;
        v->written = tag->written;
        v->add = tag->add;
        v->remove = tag->remove;
        v->enabled = tag->enabled;
        v->threshold = tag->threshold * r->sensitivity;
        if (forged && strcmp(tag->name, FORGED_TAG) == 0)
            call_forged(f->arena, v);
        if (!j->judged || !(tag->kinds >> j->mail.kind & 1))
            continue;
        judge_tag(r, world, f, tag, v, fault, ctx);
        if (j->kept) /* the symbols stay, to be read */
            v->outcome = NP_CLEAR;
    }
}
