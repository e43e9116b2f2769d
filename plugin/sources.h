/* The shipped Lua files, compiled in byte for byte (see Makefile). */
#ifndef NP_SOURCES_H
#define NP_SOURCES_H

#include <stddef.h>

struct np_source {
    const char *name; /* below lua/: "rules/pitch.lua" */
    const char *text;
    size_t size;
};

/* Sorted by name; the last has a NULL name. */
extern const struct np_source np_sources[];

/* A checksum over all of them. */
extern const char np_sources_digest[];

#endif
