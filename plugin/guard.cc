#include "guard.h"

extern "C" bool np_guard(void (*function)(void *ctx), void *ctx)
{
    try {
        function(ctx);
        return true;
    } catch (...) {
        return false;
    }
}
