/* The names of what nopitch.h counts up. */
#include "names.h"

#include <string.h>

static const char *const kind_names[NP_KINDS] = {
    [NP_KIND_NONE] = "none",
    [NP_KIND_INVITATION] = "invitation",
    [NP_KIND_REMINDER] = "reminder",
    [NP_KIND_ACCEPTED] = "accepted",
    [NP_KIND_MESSAGE] = "message",
    [NP_KIND_NOTICE] = "notice",
    [NP_KIND_INMAIL] = "inmail",
    [NP_KIND_DIGEST] = "digest",
    [NP_KIND_SUGGESTION] = "suggestion",
    [NP_KIND_NOTIFICATION] = "notification",
    [NP_KIND_NEWSLETTER] = "newsletter",
    [NP_KIND_JOB] = "job",
    [NP_KIND_SECURITY] = "security",
    [NP_KIND_OTHER] = "other",
};

const char *np_kind_name(enum np_kind kind)
{
    return kind_names[kind];
}

bool np_kind_judged(enum np_kind kind)
{
    return kind == NP_KIND_INVITATION || kind == NP_KIND_REMINDER ||
           kind == NP_KIND_MESSAGE || kind == NP_KIND_NOTICE ||
           kind == NP_KIND_INMAIL;
}

enum np_kind np_kind_by_name(const char *name, size_t n)
{
    int k = 0;

    while (k < NP_KINDS &&
           (strlen(kind_names[k]) != n || strncmp(kind_names[k], name, n) != 0))
        k++;
    return (enum np_kind)k;
}

const char *np_authenticity_name(enum np_authenticity authenticity)
{
    static const char *const names[] = {NULL, "genuine", "unverified",
                                        "forged"};
    return names[authenticity];
}

static const char *const evidence_names[NP_EVIDENCES] = {"words", "headline",
                                                         "history", "layout"};

const char *np_evidence_name(int i)
{
    return evidence_names[i];
}

const char *np_outcome_name(enum np_outcome outcome)
{
    return outcome == NP_TAGGED   ? "tagged"
           : outcome == NP_UNSURE ? "unsure"
                                  : "clear";
}
