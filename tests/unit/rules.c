/* The shipped rules: nothing is to be said of them, and their examples hold. */
#include "nopitch.h"
#include "tap.h"

static void on_remark(void *ctx, const struct np_remark *r)
{
    (void)ctx;
    OK(!r->wrong, "a remark");
    printf("# %s:%d: %s\n", r->file, r->line, r->text);
}

int main(void)
{
    struct np_engine *e;
    struct np_error error;
    struct np_lint lint;
    const struct np_symbol *rule;
    const char *tag;

    if (!OK(np_engine_new(&e, &error) == NP_OK, "the shipped rules load")) {
        printf("# %s\n", error.message);
        return tap_done();
    }
    np_engine_lint(e, true, on_remark, NULL, &lint);
    OK(!lint.wrong, "there is nothing to mend");
    OK(lint.examples > 20, "and examples were tried");
    for (size_t i = 0; (rule = np_engine_rule(e, i, &tag)); i++)
        OK(rule->about && *rule->about, rule->name);
    OK(!np_engine_warning(e, 0), "without a warning");
    np_engine_free(e);
    return tap_done();
}
