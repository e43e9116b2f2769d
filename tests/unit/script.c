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
    /* Work that the hook does not see. */
    {"copying texts", RULE("function(m) local s = \"x\" for i = 1, 16 do s = s .. s end while true do local t = s .. \"y\" end end") GOOD, "8 MiB", 2},
    {"lower case, again and again", RULE("function(m) local s = \"x\" for i = 1, 16 do s = s .. s end while true do string.lower(s) end end") GOOD, "8 MiB", 2},
    {"table.concat of much", RULE("function(m) local s, t = \"x\", {} for i = 1, 14 do s = s .. s end for i = 1, 99 do t[i] = s end return table.concat(t) end") GOOD, "too much memory|256 KiB", 2},
    {"table.concat of nothing", RULE("function(m) return table.concat({}, \"\", 1, 1e15) end") GOOD, "t:1: |invalid value", 2},
    {"the front of a long table", "local t = {} for i = 1, 300000 do t[i] = i end\n" RULE("function(m) while true do table.insert(t, 1, 0) end end") GOOD, "takes too long", 2},
    {"and off it again", "local t = {} for i = 1, 300000 do t[i] = i end\n" RULE("function(m) while true do table.remove(t, 1) end end") GOOD, "takes too long", 2},
    {"sorted pairs of a long table", "local t = {} for i = 1, 300000 do t[i] = i end\n" RULE("function(m) for k in pairs(t) do end end") GOOD, "takes too long", 2},
    {"many values", "local t = {} for i = 1, 300 do t[i] = i end\n" RULE("function(m) return table.unpack(t) end") GOOD, "at most 250 values", 2},
    {"many bytes", RULE("function(m) local s = \"x\" for i = 1, 9 do s = s .. s end return string.byte(s, 1, -1) end") GOOD, "at most 250 values", 2},
    {"a function that submits", RULE("function(m) trust(m.words) end") GOOD, "`trust` stands by itself", 2},
    {"no metatables", RULE("function(m) return setmetatable({}, {}) end") GOOD, "no `setmetatable`", 2},
    {"nor theirs", RULE("function(m) return getmetatable(m) end") GOOD, "no `getmetatable`", 2},
    {"no way round the facts", RULE("function(m) return rawset(m, \"words\", \"x\") end") GOOD, "no `rawset`", 2},
    {"no rawget", RULE("function(m) return rawget(m, \"words\") end") GOOD, "no `rawget`", 2},
    {"no load", RULE("function(m) return load(\"return 1\") end") GOOD, "no `load`", 2},
    {"no require", RULE("function(m) return require \"os\" end") GOOD, "no `require`", 2},
    {"no collectgarbage", RULE("function(m) return collectgarbage \"stop\" end") GOOD, "no `collectgarbage`", 2},
    {"no debug", RULE("function(m) return debug.getregistry() end") GOOD, "no `debug`", 2},
    {"no _G", RULE("function(m) return _G.submit end") GOOD, "no `_G`", 2},
    {"no primitives", RULE("function(m) return submit(\"trust\", m.name) end") GOOD, "no `submit`", 2},
    {"string.format is gone", RULE("function(m) return string.format(\"%99999999d\", 1) end") GOOD, "no `string.format`", 2},

    /* What other rules use. */
    {"a library changed at work", RULE("function(m) string.lower = nil end") GOOD, "`string` cannot be changed", 2},
    {"a library changed for others", "local function f() return \"\" end\ntable.insert = f\n", "`table` cannot be changed", -1},
    {"a word of the language changed", "words = function() return true end\n" GOOD, "would be a global", -1},
    {"by way of _ENV", "local e = _ENV\ne.words = nil\n" GOOD, "_ENV|would be a global", -1},
    {"a global at work", RULE("function(m) seen = true end") GOOD, "would be a global", 2},
    {"facts of a group cannot be changed", RULE("function(m) m.history.answered = true end") GOOD, "cannot be changed", 2},
    {"a condition made by hand", RULE("{ op = \"text\", \"zanzibar\" }") GOOD, "no fact", 2},
    {"and another", RULE("{ op = \"is\", \"x\" }") GOOD, "no fact", 2},
    {"and another", RULE("{ op = \"compare\", number = \"3\" }") GOOD, "no fact", 2},
    {"a fact of another type", RULE("{ op = \"text\", fact = \"length\", \"x\" }") GOOD, "`length` is a number", 2},
    {"a list that is no text", RULE("{ op = \"text\", fact = \"words\", { op = \"list\" } }") GOOD, "no ordinary file", 2},
    {"an error that is none", RULE("{ op = \"error\" }") GOOD, "wrong", 2},
    {"a table that holds itself", "local t = { op = \"all\" } t[1] = t\n" RULE("t") GOOD, "nested deeper", -1},
    {"tables that hold each other many times", "local t = words \"x\"\nfor i = 1, 11 do local o = { op = \"any\" } for k = 1, 50 do o[k] = t end t = o end\n" RULE("t") GOOD, "may take 128 MiB|too long", -1},
    {"a loop of statements", "while true do codeword \"tangerine\" end\n", "too much|takes too long", -1},
    {"a loop of rules", "local i = 0\nwhile true do i = i + 1 rule { name = \"x\" .. i, tag = \"scam\", score = 1, when = length(1) } end\n", "too much|takes too long", -1},

    {"an error of many lines", RULE("function(m) error(\"one\\ntwo\\27[31m\") end") GOOD, "one\ntwo[31m", 2},
    {"an error in an error", RULE("function(m) error(m) end") GOOD, "without a message", 2},
    {"an error in a metamethod", RULE("function(m) return m.history.nothing end") GOOD, "no fact `history.nothing`", 2},
    {"an index that is no name", RULE("function(m) return m[1] end") GOOD, "no fact `1`", 2},
    {"a name without end", RULE("function(m) local s = \"x\" for i = 1, 9 do s = s .. s end return m[s] end") GOOD, "so long a name", 2},
    {"a NUL in a pattern", RULE("words \"zan\\0zibar\"") GOOD, "", 5},
    {"too many patterns", RULE("function(m) for i = 1, 99 do match(m.words, \"x\" .. i) end end") GOOD, "more than 64", 2},
    {"a pattern that nests without end", RULE("words [[(?R)*x|((((((((a*)*)*)*)*)*)*)*)*$]]") GOOD, "takes too long|recursive|loop", 2},
    {"a pattern too large", RULE("words [[(?:(?:a{1000}){1000}){10}]]") GOOD, "too large|too big", 2},
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

/* One of the alternatives stands in what is said; "" is said of all is well. */
static bool says(const char *said, const char *wanted)
{
    char copy[200], *save;

    if (!*wanted)
        return !*said;
    snprintf(copy, sizeof copy, "%s", wanted);
    for (char *one = strtok_r(copy, "|", &save); one; one = strtok_r(NULL, "|", &save))
        if (strstr(said, one))
            return true;
    return false;
}

static struct np_engine *engine_of(const char *rules)
{
    static char path[64];
    struct np_engine *e;
    struct np_error error;

    strcpy(path, "/tmp/nopitch-unit-XXXXXX");
    int fd = mkstemp(path);
    if (fd < 0 || write(fd, rules, strlen(rules)) < 0 || np_engine_new(&e, &error))
        return NULL;
    close(fd);
    if (np_engine_load(e, path, &error))
        printf("# %s\n", error.message);
    unlink(path);
    return e;
}

/* Handles on facts live as long as the judging of their mail. */
static void test_handles(void)
{
    double score;
    struct np_judgement *j;
    struct np_error error;
    const char *same = "local kept\n" RULE(
        "function(m) kept = m return true end")
        "rule { name = \"t2\", tag = \"sales-pitch\", score = 2, when = function(m)"
        " return kept.words == m.words and kept.history.earlier == 0 end }\n";
    const char *stale = "local kept, group\n" RULE(
        "function(m) kept = kept or m group = group or m.history return kept.words end")
        "rule { name = \"t2\", tag = \"sales-pitch\", score = 2, when = function(m)"
        " return group.earlier == 0 end }\n" GOOD;

    OK(!*try(same, &score) && score == 5, "a handle kept within one mail works");
    struct np_engine *e = engine_of(stale);
    for (int i = 0; i < 2; i++) {
        np_engine_judge(e, mail, sizeof mail - 1, NULL, NULL, &j, &error);
        np_judgement_free(j);
    }
    const char *first = np_engine_warning(e, 0);
    OK(first && strstr(first, "has been judged"), "kept for the next mail it is an error");
    np_engine_free(e);
}

/* Nothing hangs on the order in which Lua keeps its keys. */
static void test_order(void)
{
    static const char rules[] =
        "local t = { alpha = 1, beta = 2, gamma = 3, delta = 4, epsilon = 5, [1] = 0 }\n"
        "local s = \"\"\n"
        "for k, v in pairs(t) do s = s .. tostring(k) .. v .. tostring(t) end\n"
        "local k, v = next(t)\n"
        "while k do s = s .. k k, v = next(t, k) end\n"
        "rule { name = s, tag = \"scam\", score = 1, about = s, when = history {\n"
        "  earlier = 0, messages = 0, notices = 0, unanswered = 0, answered = false } }\n";
    const struct np_symbol *rule;
    const char *tag;
    int different = 0;

    for (int run = 0; run < 20; run++) {
        struct np_engine *e = engine_of(rules);
        size_t n = 0;
        while ((rule = np_engine_rule(e, n, &tag)) && *rule->about != '1')
            n++;
        different += !rule || strcmp(rule->about, "10tablealpha1tablebeta2tabledelta4tableepsilon5tablegamma3table1alphabetadeltaepsilongamma") != 0;
        np_engine_free(e);
    }
    OK(!different, "pairs and next go in one order, in twenty runs");
}

int main(void)
{
    double score;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *said = try(cases[i].rules, &score);
        bool right = says(said, cases[i].says);
        if (!OK(right, cases[i].name))
            printf("# it says: %s\n", said);
        if (!OK(score == cases[i].score, "  and its score"))
            printf("# it is %g\n", score);
    }
    test_handles();
    test_order();
    return tap_done();
}
