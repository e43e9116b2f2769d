/* Judgements as JSON: the only place that knows jansson.  The schema stands
 * in nopitch(1); a field that the mail does not tell is null. */
#include "nopitch.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>

static json_t *text(const char *s)
{
    json_t *string = s ? json_string(s) : NULL;
    return string ? string : json_null();
}

static json_t *hundredths(double n)
{
    return json_real(round(n * 100) / 100);
}

static json_t *days(double n)
{
    return n < 0 ? json_null() : hundredths(n);
}

static json_t *person(const struct np_person *p)
{
    return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o}", "name", text(p->name),
                     "headline", text(p->headline), "place", text(p->place),
                     "profile", text(p->profile), "conversation",
                     text(p->conversation), "key", text(p->key));
}

static json_t *history(const struct np_judgement *j)
{
    const struct np_history *h = &j->history;
    json_t *o = json_pack(
        "{s:b, s:i, s:i, s:i, s:i, s:i, s:i, s:i, s:i, s:i, s:i}", "asked",
        h->asked, "earlier", h->earlier, "messages", h->messages, "notices",
        h->notices, "invitations", h->invitations, "unanswered", h->unanswered,
        "spaced", h->spaced, "recent", h->recent, "pitches", h->pitches,
        "pushes", h->pushes, "wanted", h->wanted);

    json_object_set_new(o, "days_since_last", days(h->days_since_last));
    json_object_set_new(o, "days_since_first", days(h->days_since_first));
    json_object_set_new(o, "days_since_accepted", days(h->days_since_accepted));
    json_object_set_new(o, "days_since_answer", days(h->days_since_answer));
    json_object_set_new(o, "invited", json_boolean(h->invited));
    json_object_set_new(o, "accepted", json_boolean(h->accepted));
    json_object_set_new(o, "answered", json_boolean(h->answered));
    json_object_set_new(o, "exchanged", json_boolean(h->exchanged));
    json_object_set_new(o, "exchanged_id", text(j->exchanged_id));
    return o;
}

static json_t *evidence(unsigned bits)
{
    json_t *list = json_array();

    for (int i = 0; i < NP_EVIDENCES; i++)
        if (bits >> i & 1)
            json_array_append_new(list, json_string(np_evidence_name(i)));
    return list;
}

static json_t *symbols(const struct np_tag_verdict *v)
{
    json_t *list = json_array();

    for (size_t i = 0; i < v->n_symbols; i++) {
        const struct np_symbol *s = &v->symbols[i];
        json_array_append_new(list, json_pack("{s:o, s:o, s:o, s:o, s:o, s:i}",
                                              "name", text(s->name), "score",
                                              hundredths(s->score), "matched",
                                              text(s->matched), "about",
                                              text(s->about), "file",
                                              text(s->file), "line", s->line));
    }
    return list;
}

static json_t *tags(const struct np_judgement *j)
{
    json_t *o = json_object();

    for (size_t i = 0; i < j->n_tags; i++) {
        const struct np_tag_verdict *v = &j->tags[i];
        json_object_set_new(
            o, v->tag,
            json_pack(
                "{s:o, s:o, s:s, s:b, s:o, s:o}", "score", hundredths(v->score),
                "threshold", hundredths(v->threshold), "outcome",
                np_outcome_name(v->outcome), "enabled", v->enabled, "evidence",
                evidence(v->evidence), "symbols", symbols(v)));
    }
    return o;
}

/* What the verdicts rest on together. */
static unsigned all_evidence(const struct np_judgement *j)
{
    unsigned bits = 0;

    for (size_t i = 0; i < j->n_tags; i++)
        if (j->tags[i].outcome != NP_CLEAR)
            bits |= j->tags[i].evidence;
    return bits;
}

static json_t *names(const char *const *list)
{
    json_t *array = json_array();

    for (; *list; list++)
        json_array_append_new(array, text(*list));
    return array;
}

char *np_judgement_json(const struct np_judgement *j,
                        const struct np_change *change, bool indent)
{
    const struct np_notification *m = &j->mail;
    json_t *o = json_object();

    json_object_set_new(o, "id", text(m->message_id));
    json_object_set_new(o, "kind", json_string(np_kind_name(m->kind)));
    json_object_set_new(o, "authenticity",
                        text(np_authenticity_name(m->authenticity)));
    json_object_set_new(o, "authserv_id", text(m->authserv_id));
    json_object_set_new(o, "date", json_integer(m->date));
    json_object_set_new(o, "subject", text(m->subject));
    json_object_set_new(o, "template", text(m->template));
    json_object_set_new(o, "template_known", json_boolean(m->template_known));
    json_object_set_new(o, "layout", text(m->layout));
    json_object_set_new(o, "recognized", json_boolean(m->recognized));
    json_object_set_new(o, "person", person(&m->person));
    json_object_set_new(o, "common_connections",
                        m->common < 0 ? json_null() : json_integer(m->common));
    json_object_set_new(o, "words", json_string(m->words));
    json_object_set_new(o, "has_words", json_boolean(*m->words));
    json_object_set_new(o, "default_note", json_boolean(m->default_note));
    json_object_set_new(o, "language", text(m->language));
    json_object_set_new(o, "history", history(j));
    json_object_set_new(o, "judged", json_boolean(j->judged));
    json_object_set_new(o, "kept", text(j->kept));
    json_object_set_new(o, "evidence", evidence(all_evidence(j)));
    json_object_set_new(o, "tags", tags(j));
    json_object_set_new(o, "rules", text(j->rules));
    if (change)
        json_object_set_new(
            o, "change",
            json_pack("{s:o, s:o, s:b}", "add", names(change->add), "remove",
                      names(change->remove), "corrected", change->corrected));
    char *s = json_dumps(o, JSON_REAL_PRECISION(9) |
                                (indent ? JSON_INDENT(2) : JSON_COMPACT));
    json_decref(o);
    if (!s)
        abort();
    return s;
}
