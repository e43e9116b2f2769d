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
CXX = g++
CFLAGS = -O2 -g
PKGS = gmime-3.0 libpcre2-8 lua5.4 libxml-2.0 jansson sqlite3
WARN = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
       -Wwrite-strings -Wpointer-arith
WARN_CXX = -Wall -Wextra
HARDEN = -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIC
# Asked for only where something is compiled: `make deps` runs without them.
LIB_CFLAGS = $(shell pkg-config --cflags $(PKGS) | sed 's/-I/-isystem /g')
LIB_LIBS = $(shell pkg-config --libs $(PKGS)) -lnotmuch -lstdc++ -lm
NP_CFLAGS = -std=c11 -D_XOPEN_SOURCE=700 -Iinclude -Iplugin \
            -fvisibility=hidden $(WARN) $(HARDEN) $(LIB_CFLAGS)

# The program and its subcommands see the public header alone; the rest is
# the library.
PROGRAM = main $(patsubst plugin/%.c,%,$(wildcard plugin/cmd_*.c))
LIBRARY = $(filter-out $(PROGRAM),$(patsubst plugin/%.c,%,$(wildcard plugin/*.c)))
LUA = $(sort $(wildcard lua/*.lua lua/*/*.lua))
LIB_OBJS = $(LIBRARY:%=$B/%.o) $B/guard.o $B/sources.o
PROGRAM_OBJS = $(PROGRAM:%=$B/%.o)

all: $B/nopitch $B/libnopitch.so

# --------------------------------------------------------------- Debian's part

# Debian 12 or Ubuntu 24.04 and later.  perl brings prove and runs the tests'
# tools; notmuch is what all this is for.
DEPS = gcc g++ libc6-dev pkg-config libnotmuch-dev libgmime-3.0-dev libpcre2-dev \
       liblua5.4-dev libxml2-dev libjansson-dev libsqlite3-dev notmuch perl binutils \
       lua5.1 lua5.2 lua5.3 lua5.4 luajit
ROOT = $$([ "$$(id -u)" = 0 ] || echo sudo)

# What `make check-clients` runs, besides.
CLIENT_DEPS = procmail maildrop fdm dovecot-core dovecot-sieve mutt neomutt aerc tmux

deps:
	@command -v apt-get >/dev/null || { echo "make deps knows Debian's packages only; install the like of: $(DEPS)" >&2; exit 1; }
	$(ROOT) apt-get update -q
	$(ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(DEPS)

# Calls deps only where something is missing.  Elsewhere than on Debian it is
# the compiler that says so.
needs:
	@if command -v dpkg-query >/dev/null; then \
	  for p in $(DEPS); do \
	    dpkg-query -W -f '$${Status}\n' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; \
	  done; \
	  if [ -n "$$missing" ]; then echo "missing:$$missing"; $(MAKE) --no-print-directory deps; fi; \
	fi

# ------------------------------------------------------------------- building

$B/%.o: plugin/%.c | $B
	$(CC) $(NP_CFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

# The one C++ file: see plugin/guard.h.  Exceptions must pass through store_find.c.
$B/guard.o: plugin/guard.cc plugin/guard.h | $B
	$(CXX) -Iplugin -fvisibility=hidden $(WARN_CXX) $(HARDEN) $(CFLAGS) -c $< -o $@

$B/store_find.o: NP_CFLAGS += -fexceptions

# Lua files become C strings, byte for byte, with sed alone.
$B/sources.c: $(LUA) Makefile | $B
	{ echo '#include "sources.h"'; echo 'const struct np_source np_sources[] = {'; \
	for f in $(LUA); do \
	  printf '{"%s",\n' "$${f#lua/}"; \
	  sed 's/[\\"?]/\\&/g; s/^/"/; s/$$/\\n"/' $$f; \
	  printf ', %s},\n' "$$(wc -c < $$f)"; \
	done; echo '{0, 0, 0}};'; \
	printf 'const char np_sources_digest[] = "%s";\n' "$$(cat $(LUA) | cksum)"; } > $@.new && mv $@.new $@

$B/sources.o: $B/sources.c plugin/sources.h
	$(CC) -std=c11 -Iplugin -fvisibility=hidden $(HARDEN) -O0 -c $< -o $@

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

# -------------------------------------------------------------------- testing

UNIT = $(patsubst tests/unit/%.c,$B/unit/%.t,$(wildcard tests/unit/*.c))

$B/unit/%.t: tests/unit/%.c tests/unit/tap.h $B/libnopitch.a
	@mkdir -p $B/unit
	$(CC) $(NP_CFLAGS) -fexceptions -Itests/unit $(CFLAGS) $(LDFLAGS) $< $B/libnopitch.a $(LIB_LIBS) -o $@

$B/notmuch-nopitch: $B/nopitch
	ln -sf nopitch $@

check: needs
	@$(MAKE) --no-print-directory -j2 all $B/notmuch-nopitch $(UNIT)
	prove -j2 $(UNIT:%=./%) tests/*.t tests/cli/*.t

# Delivery agents and mail readers, each the real program.
check-clients:
	@$(MAKE) --no-print-directory needs DEPS="$(DEPS) $(CLIENT_DEPS)"
	@$(MAKE) --no-print-directory -j2 all $B/notmuch-nopitch
	prove tests/clients/*.t

try: needs
	@$(MAKE) --no-print-directory -j2 $B/nopitch $B/notmuch-nopitch
	@B=$B tests/try/run

# ----------------------------------------------------------------- installing

install: all
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(LIBDIR) $(DESTDIR)$(INCLUDEDIR) \
	  $(DESTDIR)$(DATADIR)/man/man1 $(DESTDIR)$(DATADIR)/man/man5 \
	  $(DESTDIR)$(DATADIR)/man/man7 $(DESTDIR)$(DATADIR)/bash-completion/completions \
	  $(DESTDIR)$(DATADIR)/zsh/site-functions \
	  $(DESTDIR)$(DATADIR)/doc/nopitch/rules
	install -m 755 $B/nopitch $(DESTDIR)$(BINDIR)/nopitch
	ln -sf nopitch $(DESTDIR)$(BINDIR)/notmuch-nopitch
	install -m 755 $B/libnopitch.so $(DESTDIR)$(LIBDIR)/libnopitch.so.0
	ln -sf libnopitch.so.0 $(DESTDIR)$(LIBDIR)/libnopitch.so
	install -m 644 include/nopitch.h $(DESTDIR)$(INCLUDEDIR)/nopitch.h
	install -m 644 plugin/nopitch.1 $(DESTDIR)$(DATADIR)/man/man1/nopitch.1
	ln -sf nopitch.1 $(DESTDIR)$(DATADIR)/man/man1/notmuch-nopitch.1
	install -m 644 plugin/nopitch-rules.5 $(DESTDIR)$(DATADIR)/man/man5/nopitch-rules.5
	install -m 644 plugin/nopitch-clients.7 $(DESTDIR)$(DATADIR)/man/man7/nopitch-clients.7
	install -m 644 plugin/nopitch.bash $(DESTDIR)$(DATADIR)/bash-completion/completions/nopitch
	install -m 644 plugin/_nopitch $(DESTDIR)$(DATADIR)/zsh/site-functions/_nopitch
	install -m 644 README.md $(DESTDIR)$(DATADIR)/doc/nopitch/README.md
	install -m 644 lua/rules/*.lua $(DESTDIR)$(DATADIR)/doc/nopitch/rules

uninstall:
	rm -f $(DESTDIR)$(BINDIR)/nopitch $(DESTDIR)$(BINDIR)/notmuch-nopitch \
	  $(DESTDIR)$(LIBDIR)/libnopitch.so $(DESTDIR)$(LIBDIR)/libnopitch.so.0 \
	  $(DESTDIR)$(INCLUDEDIR)/nopitch.h \
	  $(DESTDIR)$(DATADIR)/man/man1/nopitch.1 \
	  $(DESTDIR)$(DATADIR)/man/man1/notmuch-nopitch.1 \
	  $(DESTDIR)$(DATADIR)/man/man5/nopitch-rules.5 \
	  $(DESTDIR)$(DATADIR)/man/man7/nopitch-clients.7 \
	  $(DESTDIR)$(DATADIR)/bash-completion/completions/nopitch \
	  $(DESTDIR)$(DATADIR)/zsh/site-functions/_nopitch
	rm -rf $(DESTDIR)$(DATADIR)/doc/nopitch

clean:
	rm -rf $B

.PHONY: all deps needs check check-clients try install uninstall clean
.DELETE_ON_ERROR:
