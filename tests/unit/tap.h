/* A handful of TAP. */
#ifndef TAP_H
#define TAP_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int tap_count, tap_failed;

#define OK(truth, ...) tap_ok((truth), __FILE__, __LINE__, __VA_ARGS__)

static bool tap_ok(bool truth, const char *file, int line, const char *name)
{
    tap_failed += !truth;
    printf("%s %d - %s\n", truth ? "ok" : "not ok", ++tap_count, name);
    if (!truth)
        printf("# at %s:%d\n", file, line);
    return truth;
}

static inline void tap_is(const char *got, const char *want, const char *file,
                          int line, const char *name)
{
    bool same = got && want ? strcmp(got, want) == 0 : got == want;
    if (!tap_ok(same, file, line, name))
        printf("# got  |%s|\n# want |%s|\n", got ? got : "(null)",
               want ? want : "(null)");
}

#define IS(got, want, name) tap_is((got), (want), __FILE__, __LINE__, name)

static int tap_done(void)
{
    printf("1..%d\n", tap_count);
    return tap_failed != 0;
}

#endif
