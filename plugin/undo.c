/* Runs that were, and taking them back. */
#include "nopitch.h"

#include "arena.h"
#include "plan.h"
#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BATCH 250
#define MAX_RUNS 1000
#define TRIES 5

struct tally {
    char *name;
    size_t mails;
};

/* All mails that are ever tagged: those of a kind that is judged or, for
 * forged ones, any. */
static char *tagged_query(struct np_arena *arena)
{
    struct np_buf q = {0};

    for (int k = NP_KIND_INVITATION; k < NP_KINDS; k++)
        np_buf_printf(&q, "%sproperty:\"" NP_PROP_KIND "=%s\"",
                      q.len ? " or " : "", np_kind_name((enum np_kind)k));
    return np_buf_take(&q, arena);
}

static int compare_tallies(const void *a, const void *b)
{
    return strcmp(((const struct tally *)b)->name,
                  ((const struct tally *)a)->name);
}

static void add_run(struct tally *tallies, size_t *n, const char *name)
{
    for (size_t i = 0; i < *n; i++) {
        if (strcmp(tallies[i].name, name) == 0) {
            tallies[i].mails++;
            return;
        }
    }
    if (*n < MAX_RUNS)
        tallies[(*n)++] = (struct tally){np_xstrdup(name), 1};
}

enum np_status np_runs_list(struct np_store *store,
                            void (*each)(void *ctx, const char *run_id,
                                         size_t mails),
                            void *ctx, struct np_error *error)
{
    struct np_arena *arena = np_arena_new();
    struct tally *tallies = np_arena_alloc(arena, MAX_RUNS * sizeof *tallies);
    struct np_records records;
    size_t n = 0;
    enum np_status status = np_store_find(store, arena, tagged_query(arena), 0,
                                          false, &records, error);

    for (size_t i = 0; !status && i < records.n; i++)
        for (size_t k = 0; k < records.at[i].n_properties; k++)
            if (!strcmp(records.at[i].properties[k].key, NP_PROP_RUN))
                add_run(tallies, &n, records.at[i].properties[k].value);
    /* Names begin with the time: the newest is the greatest. */
    if (n)
        qsort(tallies, n, sizeof *tallies, compare_tallies);
    for (size_t i = 0; i < n; i++) {
        if (!status)
            each(ctx, tallies[i].name, tallies[i].mails);
        free(tallies[i].name);
    }
    np_arena_free(arena);
    return status;
}

static void take_first(void *ctx, const char *run_id, size_t mails)
{
    char *name = ctx;

    (void)mails;
    if (!*name)
        snprintf(name, 64, "%s", run_id);
}

/* Takes back what the run did to `records`; *left counts those that changed
 * meanwhile. */
static enum np_status undo_records(struct np_store *store,
                                   struct np_arena *arena, const char *run_id,
                                   const struct np_records *records,
                                   size_t *changed, size_t *left,
                                   struct np_error *error)
{
    struct np_edit edits[BATCH];
    size_t n = 0, planned = 0;
    enum np_status status = NP_OK;

    *left = 0;
    for (size_t i = 0; !status && i < records->n; i++) {
        struct np_plan plan;
        size_t skipped = 0;
        np_plan_undo(arena, run_id, &records->at[i], &plan);
        planned += plan.edit.add[0] || plan.edit.remove[0];
        edits[n++] = plan.edit;
        if (n < BATCH && i + 1 < records->n)
            continue;
        status = np_store_write(store, edits, n, &skipped, error);
        *changed += planned > skipped ? planned - skipped : 0;
        *left += skipped;
        n = planned = 0;
    }
    return status;
}

/* A mail that somebody changed between the reading and the writing is read
 * again: undone mails no longer bear the run's name. */
static enum np_status undo_run(struct np_store *store, const char *run_id,
                               size_t *n, struct np_error *error)
{
    size_t left = 1, found = 0;
    enum np_status status = NP_OK;

    for (int i = 0; !status && left && i < TRIES; i++) {
        struct np_arena *arena = np_arena_new();
        struct np_records records;
        const char *pair = np_arena_printf(arena, NP_PROP_RUN "=%s", run_id);
        const char *query =
            np_arena_printf(arena, "property:%s", np_store_quote(arena, pair));
        status = np_store_find(store, arena, query, 0, false, &records, error);
        if (!status) {
            found += records.n;
            status =
                undo_records(store, arena, run_id, &records, n, &left, error);
        }
        np_arena_free(arena);
    }
    if (status)
        return status;
    if (!found)
        snprintf(error->message, sizeof error->message,
                 "no run is called %s; `nopitch undo --list` names them",
                 run_id);
    if (left)
        snprintf(error->message, sizeof error->message,
                 "%zu mails kept changing meanwhile: try again", left);
    return !found ? NP_BAD_QUERY : left ? NP_CHANGED : NP_OK;
}

enum np_status np_undo(struct np_store *store, const char *run_id, size_t *n,
                       char name[64], struct np_error *error)
{
    enum np_status status = NP_OK;

    *n = 0;
    name[0] = '\0';
    if (run_id)
        snprintf(name, 64, "%s", run_id);
    else
        status = np_runs_list(store, take_first, name, error);
    return status || !*name ? status : undo_run(store, name, n, error);
}
