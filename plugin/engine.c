/* The façade: one mail in, one judgement out. */
#include "inner.h"

#include "arena.h"
#include "auth.h"
#include "mail.h"
#include "notification.h"
#include "settings.h"
#include "verdict.h"

#include <stdio.h>
#include <string.h>

/* A judgement and the memory that it lives in. */
struct owned {
    struct np_judgement judgement;
    struct np_arena *arena;
};

void np_engine_trust_authserv(struct np_engine *e, const char *id)
{
    np_settings_trust_authserv(&e->rules, id);
}

const char *np_engine_prefix(const struct np_engine *e)
{
    return e->rules.prefix;
}

int np_engine_first_run_days(const struct np_engine *e)
{
    return e->rules.first_run;
}

const char *np_engine_tag(const struct np_engine *e, size_t i, bool *enabled)
{
    if (i >= e->rules.n_tags)
        return NULL;
    *enabled = e->rules.tags[i].enabled;
    return e->rules.tags[i].name;
}

const char *np_engine_tag_written(const struct np_engine *e, size_t i)
{
    if (i >= e->rules.n_tags)
        return NULL;
    return e->rules.tags[i].written;
}

const char *np_engine_template(const struct np_engine *e, const char *tag,
                               const char *language, const char **subject)
{
    const struct np_template *t =
        np_settings_template(&e->rules, tag, language);

    if (subject)
        *subject = t ? t->subject : NULL;
    return t ? t->body : NULL;
}

const struct np_symbol *np_engine_rule(const struct np_engine *e, size_t i,
                                       const char **tag)
{
    static struct np_symbol s;

    if (i >= e->rules.n_rules)
        return NULL;
    const struct np_rule *r = &e->rules.rules[i];
    s = (struct np_symbol){.name = r->name,
                           .about = r->about,
                           .score = r->score,
                           .file = r->file,
                           .line = r->line};
    *tag = r->tag;
    return &s;
}

/* ----------------------------------------------------------------- judging */

static void on_fault(void *ctx, struct np_rule *rule, const char *why)
{
    struct np_engine *e = ctx;
    char message[700];

    if (rule->warned)
        return;
    rule->warned = true;
    /* An error in a function has its own place in front. */
    if (strncmp(why, rule->file, strlen(rule->file)) == 0)
        snprintf(message, sizeof message,
                 "%s (rule `%s` is left out for such mails)", why, rule->name);
    else
        snprintf(message, sizeof message,
                 "%s:%d: rule `%s`: %s (left out for such mails)", rule->file,
                 rule->line, rule->name, why);
    np_engine_warn(e, message);
}

static void read_authenticity(struct np_engine *e, struct np_arena *arena,
                              const struct np_mail *mail,
                              struct np_notification *out)
{
    if (out->kind == NP_KIND_NONE)
        return;
    struct np_auth auth = np_auth_read(arena, mail);
    out->authserv_id = auth.authserv_id;
    out->authenticity =
        np_auth_judge(&auth, e->rules.authserv, e->rules.n_authserv);
}

/* A person whose mails are to be asked for: judged, not forged, not one of
 * several. */
static bool has_past(const struct np_notification *m)
{
    return np_kind_judged(m->kind) && m->authenticity != NP_AUTH_FORGED &&
           (m->person.key || m->person.name);
}

static enum np_status ask_past(const struct np_notification *m, np_past_fn past,
                               void *ctx, struct np_past *out,
                               struct np_error *error)
{
    *out = (struct np_past){.asked = false};
    if (!past || !has_past(m))
        return NP_OK;
    return past(ctx, &m->person, m->date, m->message_id, out, error);
}

static void judge_facts(struct np_engine *e, struct np_arena *arena,
                        struct np_judgement *j)
{
    struct np_world world = {e->lexicon, e->script};
    struct np_facts facts;

    np_facts_fill(arena, &facts, &j->mail, &j->history);
    j->mail.language = *facts.words
                           ? np_lexicon_language(e->lexicon, arena, facts.words)
                           : NULL;
    np_script_next_mail(e->script);
    e->facts = &facts;
    np_verdict_make(&e->rules, &world, &facts, j, on_fault, e);
    e->facts = NULL;
    j->rules = np_arena_strdup(arena, e->fingerprint);
}

enum np_status np_engine_judge(struct np_engine *e, const char *bytes,
                               size_t size, np_past_fn past, void *ctx,
                               struct np_judgement **judgement,
                               struct np_error *error)
{
    struct np_arena *arena = np_arena_new();
    struct np_mail *mail;
    struct np_past events;
    enum np_status status = np_mail_open(arena, bytes, size, &mail);

    if (status) {
        snprintf(error->message, sizeof error->message, "%s",
                 status == NP_TOO_LARGE ? "not judged: too large"
                                        : "not judged: this is no mail");
        np_arena_free(arena);
        return status;
    }
    struct owned *o = np_arena_alloc(arena, sizeof *o);
    struct np_judgement *j = &o->judgement;
    o->arena = arena;
    np_notification_read(arena, e->linkedin, mail, &j->mail);
    read_authenticity(e, arena, mail, &j->mail);
    status = ask_past(&j->mail, past, ctx, &events, error);
    if (!status) {
        j->history = np_history_of(&events, j->mail.date);
        j->exchanged_id = np_arena_strdup(arena, events.exchanged_id);
        judge_facts(e, arena, j);
    }
    np_mail_close(mail);
    if (status)
        np_arena_free(arena);
    else
        *judgement = j;
    return status;
}

void np_judgement_free(struct np_judgement *judgement)
{
    if (judgement)
        np_arena_free(((struct owned *)judgement)->arena);
}
