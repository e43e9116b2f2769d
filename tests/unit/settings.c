/* What rule files say for others to ask: templates, and names of tags. */
#include "nopitch.h"
#include "tap.h"

#include <stdlib.h>
#include <unistd.h>

static const char rules[] =
    "template { body = \"any\" }\n"
    "template { language = \"de\", subject = \"Guten Tag\", body = \"any, de\" }\n"
    "template { verdict = \"sales-pitch\", body = \"pitch\" }\n"
    "template { verdict = \"sales-pitch\", language = \"de\", body = \"old\" }\n"
    "template { verdict = \"sales-pitch\", language = \"de\", body = \"pitch, de\" }\n"
    "tags { prefix = \"li/\", scam = \"bait\" }\n";

static const struct {
    const char *rules, *says;
} wrong[] = {
    {"template { verdict = \"sales-pich\", body = \"x\" }", "did you mean `sales-pitch`"},
    {"template { language = \"dee\", body = \"x\" }", "did you mean `de`"},
    {"template { bdoy = \"x\" }", "did you mean `body`"},
    {"template { verdict = \"scam\" }", "needs a `body`"},
    {"template { body = 3 }", "`body` wants a text; this is the number 3"},
    {"template { subject = \"a\\nb\", body = \"x\" }", "one line"},
    {"template \"x\"", "needs a `body`"},
    {"tag { name = \"a b\" }", "without blanks"},
    {"tag { name = \"mine\", kinds = { \"inmial\" } }", "did you mean `inmail`"},
    {"tag { name = \"mine\", treshold = 3 }", "did you mean `threshold`"},
    {"threshold { 4 }", "wants a table of tags and numbers"},
    {"threshold(4)", "wants a table of tags and numbers"},
    {"sensitivity \"strickt\"", "did you mean \"strict\""},
    {"sensitivity(3)", "not the number 3"},
    {"bare_invites \"unshure\"", "did you mean \"unsure\""},
    {"first_run \"14\"", "not the text \"14\""},
    {"prefix \"a b\"", "without blanks"},
    {"codeword {}", "three letters"},
    {"trust {}", "wants a name or a profile"},
    {"trust(nil)", "this is nothing"},
    {"trust { \"Ada Example\", 3 }", "this is the number 3"},
    {"enable(true)", "this is `true`"},
    {"score(\"pitch.award\")", "a rule and a number"},
    {"rule \"x\"", "wants a table"},
    {"tags {}", "wants a table"},
    {"tags { scam = 3 }", "this is the number 3"},
    {"list()", "wants the name of a file"},
};

/* An engine with these rules, or NULL with what is wrong in `error`. */
static struct np_engine *load(const char *text, struct np_error *error)
{
    char path[] = "/tmp/nopitch-unit-XXXXXX";
    struct np_engine *e;
    int fd = mkstemp(path);

    if (fd < 0 || write(fd, text, strlen(text)) < 0 || np_engine_new(&e, error))
        abort();
    close(fd);
    enum np_status status = np_engine_load(e, path, error);
    unlink(path);
    if (!status)
        return e;
    np_engine_free(e);
    return NULL;
}

int main(void)
{
    struct np_error error = {""};
    struct np_engine *e = load(rules, &error);
    const char *subject, *tag;
    bool enabled, found = false;

    if (!OK(e != NULL, "the rules load")) {
        printf("# %s\n", error.message);
        return tap_done();
    }
    IS(np_engine_template(e, "sales-pitch", "de", &subject), "pitch, de", "tag and language, the last of two");
    IS(subject, NULL, "  without a subject");
    IS(np_engine_template(e, "sales-pitch", "en", NULL), "pitch", "the tag before the language");
    IS(np_engine_template(e, "scam", "de", &subject), "any, de", "the language");
    IS(subject, "Guten Tag", "  and its subject");
    IS(np_engine_template(e, "scam", NULL, NULL), "any", "for all");
    IS(np_engine_template(e, NULL, NULL, NULL), "any", "of nothing known");
    for (size_t i = 0; (tag = np_engine_tag(e, i, &enabled)); i++) {
        bool scam = strcmp(tag, "scam") == 0;
        found |= scam && !strcmp(np_engine_tag_written(e, i), "li/bait");
    }
    OK(found, "a tag by its other name");
    np_engine_free(e);

    e = load("", &error);
    IS(np_engine_template(e, "scam", "de", &subject), NULL, "no template");
    IS(subject, NULL, "  and no subject");
    np_engine_free(e);

    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        error.message[0] = '\0';
        e = load(wrong[i].rules, &error);
        if (!OK(!e && strstr(error.message, ":1: ") && strstr(error.message, wrong[i].says), wrong[i].rules))
            printf("# it says: %s\n", error.message);
        np_engine_free(e);
    }
    return tap_done();
}
