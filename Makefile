# nopitch - make, make try, make check, make install; see README.md
#
# Variables: PREFIX (/usr/local), DESTDIR, CC, CFLAGS, B (build folder)

PREFIX = /usr/local
BINDIR = $(PREFIX)/bin
LIBDIR = $(PREFIX)/lib
INCLUDEDIR = $(PREFIX)/include
DATADIR = $(PREFIX)/share
B = build

CC = gcc
CFLAGS = -O2 -g
PKGS = gmime-3.0 libpcre2-8 lua5.4 libxml-2.0 jansson
WARN = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
       -Wwrite-strings -Wpointer-arith
HARDEN = -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIC
# Asked for only where something is compiled: `make deps` runs without them.
LIB_CFLAGS = $(shell pkg-config --cflags $(PKGS) | sed 's/-I/-isystem /g')
LIB_LIBS = $(shell pkg-config --libs $(PKGS)) -lnotmuch -lm
NP_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude -Iplugin \
            -fvisibility=hidden $(WARN) $(HARDEN) $(LIB_CFLAGS)

# The program and its subcommands see the public header alone; the rest is
# the library.
PROGRAM = main $(patsubst plugin/%.c,%,$(wildcard plugin/cmd_*.c))
LIBRARY = $(filter-out $(PROGRAM),$(patsubst plugin/%.c,%,$(wildcard plugin/*.c)))
LUA = $(sort $(wildcard lua/*.lua lua/*/*.lua))
LIB_OBJS = $(LIBRARY:%=$B/%.o) $B/sources.o
PROGRAM_OBJS = $(PROGRAM:%=$B/%.o)

all: $B/nopitch $B/libnopitch.so

# ------------------------------------------------------------------- building

$B/%.o: plugin/%.c | $B
	$(CC) $(NP_CFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

# Lua files become C strings, byte for byte, with sed alone.
$B/sources.c: $(LUA) Makefile | $B
	{ echo '#include "sources.h"'; echo 'const struct np_source np_sources[] = {'; \
	for f in $(LUA); do \
	  printf '{"%s",\n' "$${f#lua/}"; \
	  sed 's/[\\"?]/\\&/g; s/^/"/; s/$$/\\n"/' $$f; \
	  printf ', %s},\n' "$$(wc -c < $$f)"; \
	done; echo '{0, 0, 0}};'; } > $@.new && mv $@.new $@

$B/sources.o: $B/sources.c plugin/sources.h
	$(CC) -std=c11 -Iplugin $(HARDEN) -O0 -c $< -o $@

$B/libnopitch.so: $(LIB_OBJS)
	$(CC) -shared -Wl,-soname,libnopitch.so.0 -Wl,-z,relro,-z,now \
	  $(LDFLAGS) $^ $(LIB_LIBS) -o $@

$B/libnopitch.a: $(LIB_OBJS)
	rm -f $@ && ar rcs $@ $^

$B/nopitch: $(PROGRAM_OBJS) $B/libnopitch.a
	$(CC) -pie -Wl,-z,relro,-z,now -Wl,--as-needed $(LDFLAGS) $^ $(LIB_LIBS) -o $@

$B:
	mkdir -p $B

-include $(wildcard $B/*.d)
