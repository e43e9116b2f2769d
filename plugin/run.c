/* The main job: finds the mails, judges them without a lock, writes batches. */
#include "nopitch.h"

#include "arena.h"
#include "overlay.h"
#include "past.h"
#include "plan.h"
#include "store.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WINDOW 1000 /* messages that are in memory at a time, about */
#define BATCH 250   /* messages written in one atomic section */
#define DAY 86400
#define END_OF_TIME ((int64_t)1 << 33) /* no mail is dated later: year 2242 */

struct run {
    struct np_store *store;
    struct np_engine *engine;
    const struct np_run_options *options;
    struct np_run_counts *counts;
    struct np_error *error;
    struct np_overlay *overlay;
    struct np_arena *window; /* records and plans */
    struct np_arena *asking; /* the past of one person */
    struct np_edit edits[BATCH];
    size_t n_edits;
    char *query;
    bool again;       /* judge what has a verdict, too */
    int64_t tag_from; /* older mails are read, not tagged */
    unsigned long start, sections;
    size_t skipped; /* mails that changed between judging and writing */
    size_t worked, total;
};

/* --------------------------------------------------------------- the query */

/* What came since the last run; all there is, the first time or once the
 * database has another UUID. */
static enum np_status make_query(struct run *r)
{
    char *uuid = NULL, *revision = NULL;
    enum np_status status;

    r->start = np_store_revision(r->store);
    if ((status = np_store_get(r->store, NP_SET_UUID, &uuid, r->error)) ||
        (status =
             np_store_get(r->store, NP_SET_REVISION, &revision, r->error))) {
        free(uuid);
        return status;
    }
    struct np_buf q = {0};
    bool known = strcmp(uuid, np_store_uuid(r->store)) == 0 && *revision;
    r->counts->first = !*revision;
    r->again = r->options->query || r->options->all;
    if (r->options->query)
        np_buf_printf(&q, "(%s) and %s", r->options->query, NP_LINKEDIN_QUERY);
    else if (r->options->all || !known)
        np_buf_puts(&q, NP_LINKEDIN_QUERY);
    else
        np_buf_printf(&q, "%s and lastmod:%lu..", NP_LINKEDIN_QUERY,
                      strtoul(revision, NULL, 10) + 1);
    r->query = q.data;
    free(uuid);
    free(revision);
    return NP_OK;
}

/* The first run gives tags to the last days before the newest mail only. */
static enum np_status set_first_days(struct run *r)
{
    int64_t newest;

    r->tag_from = INT64_MIN;
    if (!r->counts->first || r->again)
        return NP_OK;
    enum np_status status =
        np_store_newest(r->store, NP_LINKEDIN_QUERY, &newest, r->error);
    if (newest > r->options->now && r->options->now > 0)
        newest = r->options->now;
    r->tag_from = newest - (int64_t)np_engine_first_run_days(r->engine) * DAY;
    return status;
}

/* ----------------------------------------------------------------- writing */

static enum np_status flush(struct run *r)
{
    size_t skipped = 0;
    enum np_status status = NP_OK;

    if (r->options->dry_run)
        return NP_OK;
    if (r->n_edits) {
        status =
            np_store_write(r->store, r->edits, r->n_edits, &skipped, r->error);
        r->sections++;
    }
    r->skipped += skipped;
    r->n_edits = 0;
    np_overlay_clear(r->overlay); /* the database knows it all by now */
    return status;
}

static void count_change(struct run *r, const struct np_change *change)
{
    r->counts->corrected += change->corrected;
    r->counts->settled += change->settled && change->judgement;
    r->counts->tagged += change->gives;
    r->counts->untagged += change->takes;
}

static enum np_status plan(struct run *r, const struct np_record *record,
                           const struct np_judgement *judgement)
{
    struct np_plan_options options = {r->engine, r->options->run_id,
                                      record->date >= r->tag_from};
    struct np_plan p;

    if (judgement)
        options.tags = judgement->mail.date >= r->tag_from;
    np_plan_make(r->window, &options, record, judgement, &p);
    r->counts->only_read += !options.tags && judgement && judgement->judged;
    count_change(r, &p.change);
    if (r->options->on_change && (judgement || p.change.corrected))
        r->options->on_change(r->options->ctx, &p.change);
    if (!p.any || r->options->dry_run)
        return NP_OK;
    r->edits[r->n_edits++] = p.edit;
    return r->n_edits == BATCH ? flush(r) : NP_OK;
}

/* ----------------------------------------------------------------- judging */

static enum np_status past_of_run(void *ctx, const struct np_person *person,
                                  int64_t date, const char *message_id,
                                  struct np_past *past, struct np_error *error)
{
    struct run *r = ctx;

    np_arena_free(r->asking);
    r->asking = np_arena_new();
    return np_past_ask(r->store, r->overlay, r->asking, person, date,
                       message_id, past, error);
}

static bool is_found(const struct np_judgement *j, const char *tag)
{
    for (size_t i = 0; i < j->n_tags; i++)
        if (strcmp(j->tags[i].tag, tag) == 0)
            return j->tags[i].outcome == NP_TAGGED;
    return false;
}

/* A mail's own outcome, for the next ones of its person, unless the reader
 * settled it: then the record tells. */
static void remember(struct run *r, const struct np_record *record,
                     const struct np_judgement *j)
{
    const struct np_person *person = &j->mail.person;
    struct np_past_mail mail = {
        .id = record->id,
        .thread = record->thread,
        .person = person->key,
        .conversation = person->conversation,
        .date = j->mail.date,
        .tells = true,
        .event = {.type = NP_EVENT_MAIL,
                  .kind = j->mail.kind,
                  .date = j->mail.date,
                  .pitch = is_found(j, "sales-pitch"),
                  .pushy = is_found(j, "pushy-followup")},
    };
    struct np_event settled;

    if (!j->judged && j->mail.kind != NP_KIND_ACCEPTED)
        return;
    if (np_record_get(record, NP_PROP_SETTLED) &&
        np_past_event(record, &settled)) {
        mail.event.pitch = settled.pitch;
        mail.event.pushy = settled.pushy;
        mail.event.wanted = settled.wanted;
    }
    np_overlay_add(r->overlay, &mail);
}

static bool has_unsure(const struct np_judgement *j)
{
    for (size_t i = 0; i < j->n_tags; i++)
        if (j->tags[i].enabled && j->tags[i].outcome == NP_UNSURE)
            return true;
    return false;
}

static void fault(struct run *r, const char *id, enum np_status status,
                  const struct np_error *why)
{
    r->counts->faults++;
    if (r->options->on_fault)
        r->options->on_fault(r->options->ctx, id, status, why->message);
}

/* A database that changed too often while it was read ends the run; anything
 * that is wrong with one mail is that mail's own affair. */
static bool ends_run(enum np_status status)
{
    return status == NP_CHANGED || status == NP_DATABASE ||
           status == NP_BAD_RULES || status == NP_LOCKED;
}

static enum np_status judge(struct run *r, const struct np_record *record)
{
    struct np_judgement *j;
    struct np_error why;
    char *bytes;
    size_t size;
    enum np_status status =
        np_store_read(r->store, record->id, &bytes, &size, &why);

    if (!status) {
        status =
            np_engine_judge(r->engine, bytes, size, past_of_run, r, &j, &why);
        free(bytes);
    }
    if (status && ends_run(status))
        *r->error = why;
    else if (status)
        fault(r, record->id, status, &why);
    if (status)
        return ends_run(status) ? status : NP_OK;
    if (j->mail.kind != NP_KIND_NONE) {
        /* Only these leave a mark, and are not met again by the next run: the
         * limit would else be used up by the same faulty mails for ever. */
        r->worked++;
        r->counts->judged += j->judged;
        r->counts->unsure += has_unsure(j);
        status = plan(r, record, j);
        remember(r, record, j);
    }
    np_judgement_free(j);
    return status;
}

static enum np_status work_on(struct run *r, const struct np_record *record)
{
    bool done = np_record_get(record, NP_PROP_KIND) != NULL;

    r->counts->seen++;
    if (done && !r->again)
        return plan(r, record, NULL); /* only looks for corrections */
    if (r->options->limit && r->worked >= r->options->limit) {
        r->counts->left++;
        return NP_OK;
    }
    return judge(r, record);
}

/* ----------------------------------------------------------------- windows */

static enum np_status work_on_window(struct run *r, const char *query)
{
    struct np_records records;

    r->window = np_arena_new();
    enum np_status status =
        np_store_find(r->store, r->window, query, 0, false, &records, r->error);
    for (size_t i = 0; !status && i < records.n; i++) {
        status = work_on(r, &records.at[i]);
        if (!status && r->options->on_progress &&
            !r->options->on_progress(r->options->ctx, r->counts->seen,
                                     r->total))
            status = NP_STOPPED;
    }
    enum np_status flushed = !status || status == NP_STOPPED ? flush(r) : NP_OK;
    np_arena_free(r->window);
    r->window = NULL;
    return status ? status : flushed;
}

/* Goes through time in steps that hold about a window of messages each, so
 * that memory stays flat and the oldest come first. */
static enum np_status work_through_time(struct run *r)
{
    int64_t from = 0, span = (int64_t)30 * 365 * DAY;
    enum np_status status = NP_OK;

    while (!status && from < END_OF_TIME) {
        struct np_buf q = {0};
        size_t n;
        np_buf_printf(&q, "(%s) and date:@%" PRId64 "..@%" PRId64, r->query,
                      from, from + span - 1);
        status = np_store_count(r->store, q.data, &n, r->error);
        if (!status && n > WINDOW && span > 3600) {
            span /= 2;
        } else if (!status) {
            if (n)
                status = work_on_window(r, q.data);
            from += span;
            if (n < WINDOW / 4)
                span *= 2;
        }
        np_buf_free(&q);
    }
    return status;
}

/* ------------------------------------------------------------------- whole */

/* The revision up to which all is seen.  Each section that we write raises it
 * by one: if nothing else did, our own writes need not be looked at again. */
static enum np_status note_revision(struct run *r)
{
    char number[32], *stored;
    unsigned long now = np_store_revision(r->store);
    bool alone = now == r->start + r->sections && !r->skipped;
    enum np_status status =
        np_store_get(r->store, NP_SET_REVISION, &stored, r->error);

    if (status)
        return status;
    bool was_current = strtoul(stored, NULL, 10) == r->start && *stored;
    free(stored);
    if (r->counts->left || (r->options->query && !was_current))
        return NP_OK;
    snprintf(number, sizeof number, "%lu", alone ? now : r->start);
    struct np_setting settings[] = {{NP_SET_REVISION, number},
                                    {NP_SET_UUID, np_store_uuid(r->store)}};
    return np_store_set(r->store, settings, 2, r->error);
}

enum np_status np_run(struct np_store *store, struct np_engine *engine,
                      const struct np_run_options *options,
                      struct np_run_counts *counts, struct np_error *error)
{
    struct run *r = np_xrealloc(NULL, sizeof *r);
    enum np_status status;

    *r = (struct run){.store = store,
                      .engine = engine,
                      .options = options,
                      .counts = counts,
                      .error = error,
                      .overlay = np_overlay_new()};
    *counts = (struct np_run_counts){0};
    if (!(status = make_query(r)) && !(status = set_first_days(r)) &&
        !(status = np_store_count(store, r->query, &r->total, error)))
        status = r->total <= WINDOW ? work_on_window(r, r->query)
                                    : work_through_time(r);
    if (!status && !options->dry_run)
        status = note_revision(r);
    np_overlay_free(r->overlay);
    np_arena_free(r->asking);
    free(r->query);
    free(r);
    return status;
}

/* --------------------------------------------------------------- one mail */

/* The tags that a property names: "RUN TAG", or "-TAG NAME". */
static const char *const *values_of(struct np_arena *arena,
                                    const struct np_record *r, const char *key)
{
    const char **list =
        np_arena_alloc(arena, (r->n_properties + 1) * sizeof *list);
    size_t n = 0;

    for (size_t i = 0; i < r->n_properties; i++) {
        const char *value = r->properties[i].value;
        size_t first = strcspn(value, " ");
        bool run = !strcmp(key, NP_PROP_GIVEN) && value[first];
        if (strcmp(r->properties[i].key, key) == 0)
            list[n++] =
                run ? value + first + 1 : np_arena_strndup(arena, value, first);
    }
    return list;
}

enum np_status np_store_standing(struct np_store *store, const char *message_id,
                                 struct np_standing *standing,
                                 struct np_error *error)
{
    struct np_arena *arena = np_store_scratch(store);
    struct np_records records;
    const char *query =
        np_arena_printf(arena, "id:%s", np_store_quote(arena, message_id));
    enum np_status status =
        np_store_find(store, arena, query, 1, false, &records, error);

    if (!status && !records.n) {
        snprintf(error->message, sizeof error->message,
                 "no such message in notmuch's database");
        status = NP_BAD_QUERY;
    }
    if (!status)
        *standing = (struct np_standing){
            values_of(arena, &records.at[0], NP_PROP_GIVEN),
            values_of(arena, &records.at[0], NP_PROP_SETTLED)};
    return status;
}

enum np_status np_store_past(void *ctx, const struct np_person *person,
                             int64_t date, const char *message_id,
                             struct np_past *past, struct np_error *error)
{
    struct np_store *store = ctx;

    return np_past_ask(store, NULL, np_store_scratch(store), person, date,
                       message_id, past, error);
}

enum np_status np_store_judge(struct np_store *store, struct np_engine *engine,
                              const char *message_id,
                              struct np_judgement **judgement,
                              struct np_error *error)
{
    char *bytes;
    size_t size;
    enum np_status status =
        np_store_read(store, message_id, &bytes, &size, error);

    if (status)
        return status;
    status = np_engine_judge(engine, bytes, size, np_store_past, store,
                             judgement, error);
    free(bytes);
    return status;
}
