/* The façade: one mail in, one judgement out. */
#include "nopitch.h"

#include "arena.h"
#include "auth.h"
#include "facts.h"
#include "lexicon.h"
#include "linkedin.h"
#include "mail.h"
#include "notification.h"
#include "rules.h"
#include "script.h"
#include "sources.h"
#include "verdict.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_RULE_FILE (1u << 20) /* bytes */

struct np_engine {
    struct np_script *script;
    struct np_linkedin *linkedin;
    struct np_lexicon *lexicon;
    struct np_rules rules;
    uint64_t sources; /* hash of all rule files read */
    char fingerprint[17];
    const char **warnings;
    size_t n_warnings;
    bool loading_readers;         /* the file being read is the reader's */
    const struct np_facts *facts; /* of the mail being judged */
    struct np_arena *examples;
    char example_error[1024];
};

/* A judgement and the memory that it lives in. */
struct owned {
    struct np_judgement judgement;
    struct np_arena *arena;
};

static void warn(struct np_engine *e, const char *message)
{
    e->warnings =
        np_xrealloc(e->warnings, (e->n_warnings + 1) * sizeof *e->warnings);
    e->warnings[e->n_warnings++] =
        np_arena_strdup(np_script_arena(e->script), message);
}

const char *np_engine_warning(const struct np_engine *e, size_t i)
{
    return i < e->n_warnings ? e->warnings[i] : NULL;
}

/* ----------------------------------------------------------------- sources */

static const struct np_source *find_source(const char *name)
{
    for (const struct np_source *s = np_sources; s->name; s++)
        if (strcmp(s->name, name) == 0)
            return s;
    return NULL;
}

/* What a shipped data file returns, in the script's memory. */
static enum np_status run_source(struct np_engine *e, const char *name,
                                 bool guest, const struct np_value **result,
                                 struct np_error *error)
{
    const struct np_source *s = find_source(name);
    struct np_value *value =
        np_arena_alloc(np_script_arena(e->script), sizeof *value);

    if (!s) {
        snprintf(error->message, sizeof error->message, "%s is not compiled in",
                 name);
        return NP_BAD_RULES;
    }
    enum np_status status = np_script_run(e->script, s->name, s->text, s->size,
                                          guest, value, error);
    if (result)
        *result = value;
    return status;
}

static const struct np_value *load_language(void *ctx, const char *code)
{
    struct np_engine *e = ctx;
    const struct np_value *value;
    struct np_error error;
    char name[32];

    snprintf(name, sizeof name, "lang/%s.lua", code);
    if (run_source(e, name, false, &value, &error) == NP_OK)
        return value;
    warn(e, error.message);
    return NULL;
}

/* A reader's rule that is wrong is left out and named; the others work on.
 * Anything else that is wrong ends the reading. */
static const char *on_submit(void *ctx, const char *verb,
                             const struct np_value *value, const char *file,
                             int line)
{
    struct np_engine *e = ctx;
    const char *wrong = np_rules_submit(&e->rules, verb, value, file, line);
    char message[700];

    if (!wrong || !e->loading_readers || strcmp(verb, "rule") != 0)
        return wrong;
    snprintf(message, sizeof message, "%s:%d: %s (this rule is left out)", file,
             line, wrong);
    warn(e, message);
    return NULL;
}

static bool on_fact(void *ctx, const char *name, struct np_value *out)
{
    struct np_engine *e = ctx;
    const struct np_fact *fact = np_fact_by_name(name);

    *out = (struct np_value){.type = NP_TABLE};
    if (!fact)
        return np_fact_is_group(name);
    *out = np_facts_get(e->facts, fact);
    return true;
}

static void set_fingerprint(struct np_engine *e)
{
    snprintf(e->fingerprint, sizeof e->fingerprint, "%016" PRIx64,
             np_rules_fingerprint(&e->rules, e->sources));
}

static enum np_status load_shipped(struct np_engine *e, struct np_error *error)
{
    const struct np_value *linkedin, *languages, *concepts;
    enum np_status status;

    if ((status = run_source(e, "nopitch.lua", false, NULL, error)) ||
        (status = run_source(e, "linkedin.lua", false, &linkedin, error)) ||
        (status = run_source(e, "languages.lua", false, &languages, error)) ||
        (status = run_source(e, "concepts.lua", false, &concepts, error)) ||
        (status = np_linkedin_new(linkedin, &e->linkedin, error)))
        return status;
    e->lexicon = np_lexicon_new(languages, concepts, load_language, e);
    np_rules_init(&e->rules, np_script_arena(e->script), e->lexicon);
    if ((status = run_source(e, "tags.lua", true, NULL, error)))
        return status;
    for (const struct np_source *s = np_sources; s->name; s++) {
        if (strncmp(s->name, "rules/", 6) == 0 &&
            (status = run_source(e, s->name, true, NULL, error)))
            return status;
    }
    return NP_OK;
}

enum np_status np_engine_new(struct np_engine **engine, struct np_error *error)
{
    struct np_engine *e = np_xrealloc(NULL, sizeof *e);

    memset(e, 0, sizeof *e);
    e->sources = np_hash(0xcbf29ce484222325u, np_sources_digest);
    e->script = np_script_new(on_submit, on_fact, e);
    enum np_status status = load_shipped(e, error);
    if (status) {
        np_engine_free(e);
        return status;
    }
    set_fingerprint(e);
    *engine = e;
    return NP_OK;
}

void np_engine_free(struct np_engine *e)
{
    if (!e)
        return;
    np_rules_free(&e->rules);
    np_lexicon_free(e->lexicon);
    np_linkedin_free(e->linkedin);
    np_script_free(e->script);
    np_arena_free(e->examples);
    free(e->warnings);
    free(e);
}

/* ---------------------------------------------------------- the reader's file
 */

static enum np_status refuse(struct np_error *error, const char *path,
                             const char *why)
{
    snprintf(error->message, sizeof error->message, "%s: %s", path, why);
    return NP_BAD_RULES;
}

/* Rule files are code: whoever can write them can run it. */
static enum np_status check_owner(int fd, const char *path, struct stat *st,
                                  struct np_error *error)
{
    if (fstat(fd, st) != 0 || !S_ISREG(st->st_mode))
        return refuse(error, path, "is no ordinary file");
    if (st->st_uid != geteuid() && st->st_uid != 0)
        return refuse(error, path,
                      "belongs to somebody else; it must be yours "
                      "or root's");
    if (st->st_mode & (S_IWGRP | S_IWOTH))
        return refuse(error, path,
                      "can be written by others; take that away "
                      "with: chmod go-w");
    if (st->st_size > MAX_RULE_FILE)
        return refuse(error, path, "is larger than 1 MiB");
    return NP_OK;
}

static enum np_status read_file(const char *path, char **text, size_t *size,
                                struct np_error *error)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0) {
        snprintf(error->message, sizeof error->message, "%s: %s", path,
                 strerror(errno));
        return NP_NO_FILE;
    }
    enum np_status status = check_owner(fd, path, &st, error);
    *text = NULL;
    *size = 0;
    if (!status) {
        *text = np_xrealloc(NULL, (size_t)st.st_size + 1);
        ssize_t n;
        while (*size < (size_t)st.st_size &&
               (n = read(fd, *text + *size, (size_t)st.st_size - *size)) > 0)
            *size += (size_t)n;
        (*text)[*size] = '\0';
    }
    close(fd);
    return status;
}

enum np_status np_engine_load(struct np_engine *e, const char *path,
                              struct np_error *error)
{
    const char *slash = strrchr(path, '/');
    char *text;
    size_t size;
    enum np_status status = read_file(path, &text, &size, error);

    if (status)
        return status;
    e->loading_readers = true;
    status = np_script_run(e->script, slash ? slash + 1 : path, text, size,
                           true, NULL, error);
    e->loading_readers = false;
    e->sources = np_hash(e->sources, text);
    free(text);
    set_fingerprint(e);
    return status;
}

void np_engine_trust_authserv(struct np_engine *e, const char *id)
{
    np_rules_trust_authserv(&e->rules, id);
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
    warn(e, message);
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

/* ---------------------------------------------------------------- examples */

/* An example is the words of a message, without a past. */
static enum np_truth try_example(struct np_engine *e, const struct np_rule *r,
                                 const char *words, struct np_finding *finding)
{
    struct np_world world = {e->lexicon, e->script};
    struct np_notification m = {
        .kind = NP_KIND_MESSAGE, .words = words, .subject = "", .common = -1};
    struct np_past none = {.asked = false};
    struct np_history h = np_history_of(&none, 0);
    struct np_facts facts;

    np_arena_free(e->examples);
    e->examples = np_arena_new();
    np_facts_fill(e->examples, &facts, &m, &h);
    m.language = np_lexicon_language(e->lexicon, e->examples, facts.words);
    if (!(np_rules_tag(&e->rules, r->tag)->kinds >> m.kind & 1))
        m.kind = NP_KIND_INVITATION;
    e->facts = &facts;
    enum np_truth t = np_verdict_try(r, &world, &facts, finding);
    e->facts = NULL;
    return t;
}

const char *np_engine_try_rule(struct np_engine *e, size_t i)
{
    const struct np_rule *r = &e->rules.rules[i];

    for (size_t k = 0; k < r->n_hits + r->n_misses; k++) {
        bool hit = k < r->n_hits;
        const char *words = hit ? r->hits[k] : r->misses[k - r->n_hits];
        struct np_finding finding;
        enum np_truth t = try_example(e, r, words, &finding);
        if (t == (hit ? NP_TRUE : NP_FALSE))
            continue;
        snprintf(e->example_error, sizeof e->example_error,
                 "%s:%d: rule `%s` %s: \"%.200s\"%s%s", r->file, r->line,
                 r->name,
                 t == NP_FAULT ? "fails on"
                 : hit         ? "misses its `hit`"
                               : "hits its `miss`",
                 words, t == NP_FAULT ? ": " : "",
                 t == NP_FAULT ? finding.error.message : "");
        return e->example_error;
    }
    return NULL;
}
