/* An exception from below ends the call, not the program. */
#include "guard.h"
#include "tap.h"

/* std::__throw_length_error(char const *), as libstdc++ calls it. */
extern void throw_length_error(const char *what)
    __asm__("_ZSt20__throw_length_errorPKc");

static void calm(void *ctx)
{
    *(int *)ctx = 7;
}

static void throwing(void *ctx)
{
    (void)ctx;
    throw_length_error("too long");
}

int main(void)
{
    int x = 0;

    OK(np_guard(calm, &x) && x == 7, "an ordinary call is made");
    OK(!np_guard(throwing, NULL), "an exception is caught, and told");
    return tap_done();
}
