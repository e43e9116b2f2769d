/* The bounds of rule files: each is tried. */
#include "arena.h"
#include "nopitch.h"
#include "tap.h"

#include <stdlib.h>
#include <unistd.h>

static const char mail[] =
    "From: Ada Example <hit-reply@linkedin.com>\n"
    "Subject: Message replied: x\n"
    "X-LinkedIn-Template: email_hire_inmail_reply_01\n"
    "Content-Type: text/plain; charset=utf-8\n\n"
    "x\nAda Example\nReply\nhttps://www.linkedin.com/messaging/thread/2-x/\n\n"
    "zanzibar aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n"
    "----------------------------------------\n";

/* What loading `rules` and judging the mail leads to: the error or the first
 * warning; "" if all is well.  *score is that of sales-pitch. */
static const char *try(const char *rules, double *score)
{
    static char said[700];
    static char path[] = "/tmp/nopitch-unit-XXXXXX";
    struct np_engine *e;
    struct np_judgement *j;
    struct np_error error = {""};
    char name[sizeof path];

    memcpy(name, path, sizeof path);
    int fd = mkstemp(name);
    *score = -1;
    if (fd < 0 || write(fd, rules, strlen(rules)) < 0)
        return "cannot write the test's file";
    close(fd);
    if (np_engine_new(&e, &error))
        return "no engine";
    enum np_status status = np_engine_load(e, name, &error);
    snprintf(said, sizeof said, "%s", status ? error.message : "");
    if (!status && !np_engine_judge(e, mail, sizeof mail - 1, NULL, NULL, &j,
                                    &error)) {
        const char *warning = np_engine_warning(e, 0);
        snprintf(said, sizeof said, "%s", warning ? warning : "");
        *score = 0;
        for (size_t i = 0; i < j->tags[0].n_symbols; i++)
            if (!strncmp(j->tags[0].symbols[i].name, "t", 1))
                *score += j->tags[0].symbols[i].score;
        np_judgement_free(j);
    }
    np_engine_free(e);
    unlink(name);
    return said;
}

#define RULE(when)                                                             \
    "rule { name = \"t\", tag = \"sales-pitch\", score = 3, when = " when " }\n"
#define GOOD                                                                   \
    "rule { name = \"t2\", tag = \"sales-pitch\", score = 2, "                 \
    "when = words \"zanzibar\" }\n"

static const struct {
    const char *name, *rules, *says;
    double score;
} cases[] = {
    {"data", RULE("words \"zanzibar\""), "", 3},
    {"function", RULE("function(m) return m.length == 2 and m.history.earlier == 0 end"), "", 3},
    {"match", RULE("function(m) return match(m.words, [[z\\w+]]) == \"zanzibar\" end"), "", 3},
    {"absent fact", RULE("function(m) return m.history.days_since_last == nil end"), "", 3},
    {"endless loop", RULE("function(m) while true do end end") GOOD, "takes too long", 2},
    {"deep recursion", RULE("function(m) local function f() return 1 + f() end return f() end") GOOD, "takes too much memory", 2},
    {"memory", RULE("function(m) local s = \"xxxxxxxx\" while true do s = s .. s end end") GOOD, "more than 256 KiB", 2},
    {"string.rep is gone", RULE("function(m) return (\"x\"):rep(1e9) end") GOOD, "texts have no methods", 2},
    {"string.find is gone", RULE("function(m) return string.find(m.words, \"a\") end") GOOD, "find", 2},
    {"pcall is gone", RULE("function(m) return pcall(error) end") GOOD, "no `pcall`", 2},
    {"coroutine is gone", RULE("function(m) return coroutine.create end") GOOD, "coroutine", 2},
    {"os is gone", RULE("function(m) return os.exit() end") GOOD, "os", 2},
    {"error in a rule", RULE("function(m) error(\"oops\") end") GOOD, "oops", 2},
    {"error that is no text", RULE("function(m) error({}) end") GOOD, "without a message", 2},
    {"unknown fact", RULE("function(m) return m.wrods end") GOOD, "no fact `wrods`", 2},
    {"facts cannot be changed", RULE("function(m) m.words = 1 end") GOOD, "cannot be changed", 2},
    {"catastrophic pattern", RULE("words [[(a+)+$]]") GOOD, "takes too long", 2},
    {"catastrophic match()", RULE("function(m) return match(m.words, [[(a+)+$]]) end") GOOD, "takes too long", 2},
    {"bad pattern", RULE("words [[a(b]]") GOOD, "bad pattern", 2},
    {"misspelled condition", RULE("word \"zanzibar\"") GOOD, "did you mean `words`", 2},
    {"no such tag", "rule { name = \"t\", tag = \"sales-pich\", score = 1, when = words \"x\" }\n" GOOD, "did you mean `sales-pitch`", 2},
    {"no score", "rule { name = \"t\", tag = \"sales-pitch\", when = words \"x\" }\n" GOOD, "needs a `score`", 2},
    {"no such concept", RULE("concept \"ask_cal\"") GOOD, "no concept `ask_cal`", 2},
    {"bad comparison", RULE("history { unanswered = \"many\" }") GOOD, "wants a number", 2},
    {"empty group", RULE("all {}") GOOD, "nothing to look for", 2},
    {"misspelled statement", "trsut \"Ada Example\"\n" GOOD, "did you mean `trust`", -1},
    {"syntax error", "rule {\n", "expected", -1},
    {"global", "x = 1\n", "local x", -1},
    {"endless file", "while true do end\n", "takes too long", -1},
    {"bytecode", "\x1bLua", "attempt to load", -1},
    {"later rules replace earlier ones", RULE("words \"nothing\"") RULE("words \"zanzibar\""), "", 3},
};

int main(void)
{
    double score;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *said = try(cases[i].rules, &score);
        bool right = *cases[i].says ? strstr(said, cases[i].says) != NULL : !*said;
        if (!OK(right, cases[i].name))
            printf("# it says: %s\n", said);
        if (!OK(score == cases[i].score, "  and its score"))
            printf("# it is %g\n", score);
    }
    /* A handle that was kept is an error, not a crash: two mails. */
    const char *stale = "local kept\n" RULE(
        "function(m) if kept then return kept.words end kept = m; return true end")
        "rule { name = \"t2\", tag = \"sales-pitch\", score = 2, when = function(m)"
        " return m.words ~= nil end }\n";
    OK(!*try(stale, &score) && score == 5, "a handle kept within one mail works");
    return tap_done();
}
