/* The examples that shipped rules carry, in the rule language: all hold. */
#include "nopitch.h"
#include "tap.h"

int main(void)
{
    struct np_engine *e;
    struct np_error error;
    const struct np_symbol *rule;
    const char *tag;

    if (!OK(np_engine_new(&e, &error) == NP_OK, "the shipped rules load")) {
        printf("# %s\n", error.message);
        return tap_done();
    }
    for (size_t i = 0; (rule = np_engine_rule(e, i, &tag)); i++) {
        const char *wrong = np_engine_try_rule(e, i);
        if (!OK(!wrong, rule->name))
            printf("# %s\n", wrong);
        OK(rule->about && *rule->about, "  says what it is about");
    }
    OK(!np_engine_warning(e, 0), "without a warning");
    np_engine_free(e);
    return tap_done();
}
