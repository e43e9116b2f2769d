#include "settings.h"

#include "arena.h"
#include "known.h"
#include "nearest.h"
#include "tags.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static const char *submit_enable(struct np_rules *r, const struct np_value *v)
{
    return np_rules_switch(r, v, true);
}

static const char *submit_disable(struct np_rules *r, const struct np_value *v)
{
    return np_rules_switch(r, v, false);
}

static void add_string(const char ***list, size_t *n, const char *s)
{
    *list = np_xgrow(*list, *n, sizeof **list);
    (*list)[(*n)++] = s;
}

static const char *submit_codeword(struct np_rules *r, const struct np_value *v)
{
    const char *word =
        v->type == NP_STRING ? np_text_fold(r->arena, v->string) : "";

    if (strlen(word) < 3)
        return np_arena_printf(r->arena,
                               "codeword wants a word of three letters at "
                               "least, as in codeword \"tangerine\"; this is "
                               "%s",
                               np_value_say(r->arena, v));
    add_string(&r->codewords, &r->n_codewords, word);
    return NULL;
}

/* ------------------------------------------------------------------ people */

static void trust(struct np_rules *r, struct np_who who)
{
    r->trusted = np_xgrow(r->trusted, r->n_trusted, sizeof *r->trusted);
    r->trusted[r->n_trusted++] = who;
}

static const char *trust_list(struct np_rules *r, const char *file)
{
    struct np_error error;
    const struct np_list *list =
        np_lists_get(&r->lists, r->arena, r->build.folder, file, &error);
    struct np_who who;

    if (!list)
        return np_arena_strdup(r->arena, error.message);
    for (size_t i = 0; i < list->n; i++)
        if (np_who_of_entry(r->arena, list->entries[i].text, &who))
            trust(r, who);
    return NULL;
}

static const char *submit_trust(struct np_rules *r, const struct np_value *v)
{
    struct np_who who;

    if (strcmp(np_value_string(v, "op", ""), "list") == 0)
        return trust_list(r, np_value_string(v, "file", ""));
    const char *wrong = np_who_read(r->arena, v, &who);
    if (wrong)
        return np_arena_printf(r->arena, "trust %s", wrong);
    trust(r, who);
    return NULL;
}

/* ---------------------------------------------------------------- settings */

void np_settings_trust_authserv(struct np_rules *r, const char *id)
{
    add_string(&r->authserv, &r->n_authserv, np_arena_strdup(r->arena, id));
}

static const char *submit_authserv(struct np_rules *r, const struct np_value *v)
{
    if (v->type != NP_STRING || !*v->string)
        return "authserv wants the name of your mail host, as its "
               "Authentication-Results fields begin with it";
    np_settings_trust_authserv(r, v->string);
    return NULL;
}

/* A value that is one of a few words: its index, or -1 with *wrong. */
static int choose(struct np_rules *r, const struct np_value *v,
                  const char *what, const char *const *words, int n,
                  const char **wrong)
{
    struct np_nearest near = {.name = v->string};
    struct np_buf all = {0};

    for (int i = 0; i < n; i++) {
        if (v->type == NP_STRING) {
            if (strcmp(words[i], v->string) == 0) {
                np_buf_free(&all);
                return i;
            }
            np_nearest_try(&near, words[i]);
        }
        np_buf_printf(&all, "%s\"%s\"",
                      !i          ? ""
                      : i + 1 < n ? ", "
                                  : " or ",
                      words[i]);
    }
    *wrong = np_arena_printf(r->arena, "%s is %s, not %s", what, all.data,
                             np_value_say(r->arena, v));
    if (near.best)
        *wrong = np_arena_printf(r->arena, "%s; did you mean \"%s\"?", *wrong,
                                 near.best);
    np_buf_free(&all);
    return -1;
}

static const char *submit_sensitivity(struct np_rules *r,
                                      const struct np_value *v)
{
    static const char *const levels[] = {"strict", "balanced", "lenient"};
    static const double factors[] = {0.8, 1.0, 1.3};
    const char *wrong = NULL;
    int i = choose(r, v, "sensitivity", levels, 3, &wrong);

    if (i >= 0)
        r->sensitivity = factors[i];
    return wrong;
}

static const char *submit_bare_invites(struct np_rules *r,
                                       const struct np_value *v)
{
    static const char *const words[] = {"tagged", "unsure"};
    const char *wrong = NULL;
    int i = choose(r, v, "bare_invites", words, 2, &wrong);

    if (i >= 0)
        r->bare_unsure = i == 1;
    return wrong;
}

static const char *submit_first_run(struct np_rules *r,
                                    const struct np_value *v)
{
    if (v->type != NP_NUMBER || !(v->number >= 0 && v->number <= 36500))
        return np_arena_printf(r->arena,
                               "first_run wants a number of days, as in "
                               "first_run(14), not %s",
                               np_value_say(r->arena, v));
    r->first_run = (int)v->number;
    return NULL;
}

/* --------------------------------------------------------------- templates */

static const char *check_template(struct np_rules *r, const struct np_value *v,
                                  const struct np_template *t)
{
    static const char *const parts[] = {"verdict", "language", "subject",
                                        "body"};
    const char *wrong =
        np_rules_keys(r, v, "a template", "verdict language subject body");

    if (wrong)
        return wrong;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const struct np_value *part = np_value_get(v, parts[i]);
        if (part && part->type != NP_STRING)
            return np_arena_printf(r->arena, "`%s` wants a text; this is %s",
                                   parts[i], np_value_say(r->arena, part));
    }
    if (t->tag && !np_rules_tag(r, t->tag))
        return np_rules_no_tag(r, t->tag);
    if (t->language) {
        struct np_nearest near = {.name = t->language};
        if (!np_known_value(r->build.lexicon, r->build.linkedin, "language",
                            &near))
            return np_nearest_say(r->arena, "language", &near);
    }
    if (t->subject && strpbrk(t->subject, "\r\n"))
        return "the subject of a template is one line";
    return t->body && *t->body
               ? NULL
               : "a template needs a `body`, as in template { verdict = "
                 "\"sales-pitch\", language = \"en\", body = [[...]] }";
}

static const char *submit_template(struct np_rules *r, const struct np_value *v)
{
    struct np_template t = {
        .tag = np_value_string(v, "verdict", NULL),
        .language = np_value_string(v, "language", NULL),
        .subject = np_value_string(v, "subject", NULL),
        .body = np_value_string(v, "body", NULL),
    };
    const char *wrong = check_template(r, v, &t);

    if (wrong)
        return wrong;
    r->templates = np_xgrow(r->templates, r->n_templates, sizeof t);
    r->templates[r->n_templates++] = t;
    return NULL;
}

/* 0: not meant for it; the higher, the closer. */
static int closeness(const char *meant, const char *is)
{
    if (!meant)
        return 1;
    return is && strcmp(meant, is) == 0 ? 2 : 0;
}

const struct np_template *np_settings_template(const struct np_rules *r,
                                               const char *tag,
                                               const char *language)
{
    const struct np_template *best = NULL;
    int at = 0;

    for (size_t i = 0; i < r->n_templates; i++) {
        const struct np_template *t = &r->templates[i];
        int a = closeness(t->tag, tag), b = closeness(t->language, language);
        if (!a || !b || a * 2 + b < at)
            continue;
        best = t;
        at = a * 2 + b;
    }
    return best;
}

/* ------------------------------------------------------------------- verbs */

const char *np_settings_submit(struct np_rules *r, const char *verb,
                               const struct np_value *value, const char *file,
                               int line)
{
    static const struct {
        const char *verb;
        const char *(*submit)(struct np_rules *, const struct np_value *);
    } verbs[] = {
        {"tag", np_tags_tag},
        {"tags", np_tags_tags},
        {"threshold", np_tags_threshold},
        {"prefix", np_tags_prefix},
        {"score", np_rules_score},
        {"enable", submit_enable},
        {"disable", submit_disable},
        {"codeword", submit_codeword},
        {"trust", submit_trust},
        {"authserv", submit_authserv},
        {"sensitivity", submit_sensitivity},
        {"bare_invites", submit_bare_invites},
        {"first_run", submit_first_run},
        {"template", submit_template},
    };
    r->wrong_line = 0;
    r->wrong_text = NULL;
    if (strcmp(verb, "rule") == 0)
        return np_rules_add(r, value, file, line);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (strcmp(verbs[i].verb, verb) == 0)
            return verbs[i].submit(r, value);
    return np_arena_printf(r->arena, "there is nothing to submit as `%s`",
                           verb);
}
