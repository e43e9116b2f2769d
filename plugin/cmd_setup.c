/* nopitch setup: hooks and views, in and out again. */
#include "cmd.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#define BEGIN_MARK "# >>> nopitch (nopitch setup --remove takes this out)\n"
#define END_MARK "# <<< nopitch"
#define MADE_MARK " (which made this file)" /* behind END_MARK: ours alone */
#define SHEBANG "#!/bin/sh\n"

/* A hook may see many new mails after a long time; the rest comes next time. */
#define HOOK_LIMIT "2000"

#define AUTHSERV_MAILS 200 /* that are asked who vouches for them */

static const char *const hook_names[] = {"post-new", "post-insert"};

enum hook_state { HOOK_NONE, HOOK_FOREIGN, HOOK_SHELL, HOOK_OURS, HOOK_BAD };

struct hook {
    char path[4096];
    char *text; /* as it is; "" if there is none */
    mode_t mode;
    enum hook_state state;
};

struct setup {
    struct np_store *store;
    struct np_engine *engine;
    char block[5120]; /* the marked lines */
};

/* ------------------------------------------------------------------- hooks */

/* The program by its whole path, in single quotes: a hook may run without
 * ~/.local/bin. */
static void quote_self(char *out, size_t size)
{
    char self[1000];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    size_t len = 0;

    snprintf(self + (n > 0 ? n : 0), n > 0 ? 1 : sizeof self, "%s",
             n > 0 ? "" : "nopitch");
    for (const char *p = self; *p && len + 5 < size; p++) {
        if (*p == '\'') {
            memcpy(out + len, "'\\'", 3);
            len += 3;
        }
        out[len++] = *p;
    }
    out[len] = '\0';
}

static void make_block(char *block, size_t size)
{
    char self[4096];

    quote_self(self, sizeof self);
    /* Whatever happens to us, `notmuch new` must not fail for it. */
    snprintf(block, size,
             BEGIN_MARK "'%s' tag --quiet --limit " HOOK_LIMIT
                        " || :\n" END_MARK,
             self);
}

static bool is_shell(const char *text)
{
    static const char *const shells[] = {
        "#!/bin/sh",     "#!/bin/bash",        "#!/usr/bin/env bash",
        "#!/usr/bin/sh", "#!/usr/bin/env sh",  "#!/usr/bin/bash",
        "#!/bin/dash",   "#! /bin/sh",         "#! /bin/bash",
        "#!/bin/zsh",    "#!/usr/bin/env zsh", "#!/usr/bin/zsh"};

    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
        size_t n = strlen(shells[i]);
        if (strncmp(text, shells[i], n) == 0 && strchr(" \t\r\n", text[n]))
            return true;
    }
    return false;
}

static char *read_text(int fd, size_t size)
{
    char *text = calloc(1, size + 1);
    size_t have = 0;
    ssize_t n;

    if (!text)
        abort();
    while (have < size && (n = read(fd, text + have, size - have)) > 0)
        have += (size_t)n;
    return text;
}

static void look_at_hook(struct hook *h, const char *dir, const char *name)
{
    struct stat st;

    *h = (struct hook){.mode = 0755, .state = HOOK_NONE};
    snprintf(h->path, sizeof h->path, "%s/%s", dir, name);
    if (lstat(h->path, &st) != 0) {
        h->text = calloc(1, 1);
        return;
    }
    int fd = open(h->path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        /* a dangling link, say, which notmuch ignores without a word */
        h->state = HOOK_BAD;
        h->text = calloc(1, 1);
    } else {
        h->text = read_text(fd, (size_t)st.st_size);
        h->mode = st.st_mode & 07777;
        const char *begin = strstr(h->text, "\n" BEGIN_MARK);
        h->state = begin && !strstr(begin, END_MARK) ? HOOK_BAD /* torn */
                   : begin                           ? HOOK_OURS
                   : is_shell(h->text)               ? HOOK_SHELL
                                                     : HOOK_FOREIGN;
    }
    if (fd >= 0)
        close(fd);
}

/* Writes a new file beside the old one and renames it: a hook is never seen
 * half written.  A link is followed, so that it stays one. */
static int write_hook(const struct hook *h, const char *text)
{
    char target[4096], temporary[4200];
    const char *path = realpath(h->path, target) ? target : h->path;

    snprintf(temporary, sizeof temporary, "%s.nopitch-new", path);
    int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0700);
    size_t n = strlen(text);
    bool ok = fd >= 0 && write(fd, text, n) == (ssize_t)n &&
              fchmod(fd, h->mode) == 0 && fsync(fd) == 0;
    if (fd >= 0 && close(fd) != 0)
        ok = false;
    if (ok && rename(temporary, path) == 0)
        return EX_OK;
    np_complain("setup", "cannot write %s: %s", path, strerror(errno));
    unlink(temporary);
    return EX_CANTCREAT;
}

/* Our lines stand right behind the first: a hook may end in `exit`.  A file
 * that did not end in a newline does not afterwards. */
static char *with_block(const struct hook *h, const char *block)
{
    bool made = h->state == HOOK_NONE;
    const char *old = made ? SHEBANG : h->text;
    size_t first = strcspn(old, "\n"), size = strlen(old) + strlen(block) + 64;
    char *text = malloc(size);

    if (!text)
        abort();
    snprintf(text, size, "%.*s\n%s%s%s", (int)first, old, block,
             made ? MADE_MARK : "", old + first);
    return text;
}

/* Takes our lines out; *made says whether the file was ours alone. */
static char *without_block(const struct hook *h, bool *made)
{
    char *text = strdup(h->text), *begin, *end;

    if (!text)
        abort();
    *made = false;
    while ((begin = strstr(text, "\n" BEGIN_MARK)) &&
           (end = strstr(begin, END_MARK))) {
        end += strlen(END_MARK);
        if (strncmp(end, MADE_MARK, strlen(MADE_MARK)) == 0) {
            *made = true;
            end += strlen(MADE_MARK);
        }
        memmove(begin, end, strlen(end) + 1);
    }
    *made = *made && strcmp(text, SHEBANG) == 0;
    return text;
}

/* Puts our lines into a hook, in the place of older ones. */
static int write_block(const struct setup *s, struct hook *h)
{
    bool made;

    if (h->state == HOOK_OURS) {
        char *clean = without_block(h, &made);
        free(h->text);
        h->text = clean;
        if (made)
            h->state = HOOK_NONE;
    }
    char *text = with_block(h, s->block);
    int rc = write_hook(h, text);
    free(text);
    return rc;
}

static int add_hook(const struct setup *s, struct hook *h)
{
    static const char *const done[] = {[HOOK_NONE] = "made",
                                       [HOOK_SHELL] = "our lines added",
                                       [HOOK_OURS] = "our lines are in place"};
    enum hook_state state = h->state;

    if (state == HOOK_FOREIGN) {
        printf("hook       %s: is no shell script; add a call of\n"
               "           nopitch tag --quiet --limit " HOOK_LIMIT
               "\n           to it, and ignore its exit status\n",
               h->path);
        return EX_OK;
    }
    int rc = write_block(s, h);
    if (!rc)
        printf("hook       %s: %s\n", h->path, done[state]);
    return rc;
}

static int remove_hook(struct hook *h)
{
    bool made;
    int rc = EX_OK;

    if (h->state != HOOK_OURS)
        return EX_OK;
    char *text = without_block(h, &made);
    if (!made) {
        rc = write_hook(h, text);
    } else if (unlink(h->path) != 0) {
        np_complain("setup", "cannot remove %s: %s", h->path, strerror(errno));
        rc = EX_CANTCREAT;
    }
    if (!rc)
        printf("hook       %s: taken out\n", h->path);
    free(text);
    return rc;
}

/* notmuch itself makes .notmuch; only the last step of the way is ours. */
static int make_hook_dir(const char *dir)
{
    if (mkdir(dir, 0755) == 0 || errno == EEXIST)
        return EX_OK;
    np_complain("setup", "cannot make %s: %s; run `notmuch new` first", dir,
                strerror(errno));
    return EX_CANTCREAT;
}

/* Looks at all hooks before it touches one: nothing is half done. */
static int each_hook(const struct setup *s, bool remove)
{
    enum { N = sizeof hook_names / sizeof *hook_names };
    struct hook hooks[N];
    int rc = EX_OK;

    for (size_t i = 0; i < N; i++) {
        look_at_hook(&hooks[i], np_store_hook_dir(s->store), hook_names[i]);
        if (hooks[i].state != HOOK_BAD || remove)
            continue;
        np_complain("setup",
                    "%s is there, but cannot be read or has half of our "
                    "lines; mend or remove it, and run setup again",
                    hooks[i].path);
        rc = EX_CONFIG;
    }
    for (size_t i = 0; i < N; i++) {
        if (!rc)
            rc = remove ? remove_hook(&hooks[i]) : add_hook(s, &hooks[i]);
        free(hooks[i].text);
    }
    return rc;
}

/* ------------------------------------------------------------ what it does */

static int print(const struct setup *s)
{
    const char *name;
    char *query;

    for (size_t i = 0; i < 2; i++)
        printf("# %s/%s, behind its first line\n%s\n\n",
               np_store_hook_dir(s->store), hook_names[i], s->block);
    printf(
        "# besides: the host that authenticates your mail is learned from "
        "past\n"
        "# mail, and a first run reads all LinkedIn mail and tags that of the\n"
        "# last %d days\n\n# named queries, in notmuch's database\n",
        np_engine_first_run_days(s->engine));
    for (size_t i = 0; (name = np_view(s->engine, i, &query)); i++) {
        printf("notmuch config set --database query.%s '%s'\n", name, query);
        free(query);
    }
    return EX_OK;
}

static int check(const struct setup *s)
{
    static const char *const words[] = {"is missing", "has none of our lines",
                                        "has none of our lines", "is in place",
                                        "cannot be read"};
    bool whole = true;

    for (size_t i = 0; i < 2; i++) {
        struct hook h;
        look_at_hook(&h, np_store_hook_dir(s->store), hook_names[i]);
        bool runs = h.state == HOOK_OURS && access(h.path, X_OK) == 0;
        whole = whole && runs;
        printf("hook       %s: %s\n", h.path,
               h.state == HOOK_OURS && !runs ? "is not executable"
                                             : words[h.state]);
        free(h.text);
    }
    whole =
        np_check_rules("rules      ", "init.lua", s->engine, false) && whole;
    const char *authserv = np_store_authserv(s->store);
    printf("mail host  %s\n",
           *authserv ? authserv : "not known: mails can only be unverified");
    printf("last run   %s\n", np_store_changed(s->store)
                                  ? "something came since"
                                  : "nothing came since");
    return whole ? EX_OK : 1;
}

static bool on_progress(void *ctx, size_t done, size_t total)
{
    (void)ctx;
    if (isatty(STDERR_FILENO) && (done % 50 == 0 || done == total))
        fprintf(stderr, "\rreading LinkedIn mail: %zu of %zu%s", done, total,
                done == total ? "\r\033[K" : " ");
    return true;
}

/* Reads all LinkedIn mail for its history, if no run did yet. */
static int first_run(const struct setup *s)
{
    struct np_run_counts counts;
    struct np_error error;
    char run_id[NP_RUN_NAME];
    int64_t now = np_name_run(run_id);
    struct np_run_options options = {
        .now = now, .run_id = run_id, .on_progress = on_progress};
    enum np_status status =
        np_run(s->store, s->engine, &options, &counts, &error);
    if (status) {
        np_complain("setup", "%s", error.message);
        return np_exit_status(status);
    }
    printf("mail       %zu LinkedIn mails read, %zu tagged", counts.seen,
           counts.tagged);
    if (counts.only_read)
        printf("; %zu older than %d days were read only (`nopitch tag --all` "
               "tags them)",
               counts.only_read, np_engine_first_run_days(s->engine));
    printf("\n");
    return EX_OK;
}

static int install(const struct setup *s)
{
    struct np_error error;
    char authserv[256];
    int rc = make_hook_dir(np_store_hook_dir(s->store));

    if (!rc)
        rc = each_hook(s, false);
    if (rc)
        return rc;
    enum np_status status =
        np_store_learn_authserv(s->store, AUTHSERV_MAILS, authserv, &error);
    if (!status)
        status = np_store_setup(s->store, s->engine,
                                *authserv ? authserv : NULL, false, &error);
    if (status) {
        np_complain("setup", "%s", error.message);
        return np_exit_status(status);
    }
    printf("views      query:linkedin-pitches and others (see --print)\n");
    if (*authserv) {
        np_engine_trust_authserv(s->engine, authserv);
        printf("mail host  %s: its Authentication-Results are believed\n",
               authserv);
    }
    return first_run(s);
}

static int take_out(const struct setup *s)
{
    struct np_error error;
    int rc = each_hook(s, true);
    enum np_status status =
        np_store_setup(s->store, s->engine, "", true, &error);

    if (status) {
        np_complain("setup", "%s", error.message);
        return np_exit_status(status);
    }
    printf("views      taken out; tags stay as they are (`nopitch undo` takes "
           "them back)\n");
    return rc;
}

static struct np_engine *shipped_engine(int *rc)
{
    struct np_engine *engine;
    struct np_error error;
    enum np_status status = np_engine_new(&engine, &error);

    if (!status)
        return engine;
    np_complain("setup", "%s", error.message);
    *rc = np_exit_status(status);
    return NULL;
}

int np_cmd_setup(int argc, char **argv)
{
    bool want_print = false, want_check = false, want_remove = false;
    struct setup s = {.store = NULL};
    int n, rc;
    const struct np_option options[] = {{"--print", &want_print, NULL},
                                        {"--check", &want_check, NULL},
                                        {"--remove", &want_remove, NULL},
                                        {NULL, NULL, NULL}};

    if ((rc = np_options("setup", options, argc, argv, &n)))
        return rc;
    if (n || want_print + want_check + want_remove > 1) {
        np_complain("setup", "wants one of --print, --check, --remove, or "
                             "nothing");
        return EX_USAGE;
    }
    if (!(s.store = np_open_store("setup", &rc)))
        return rc;
    if (want_remove) /* also with an init.lua that is broken */
        s.engine = shipped_engine(&rc);
    else
        s.engine = np_open_engine("setup", np_store_authserv(s.store), &rc);
    if (s.engine) {
        make_block(s.block, sizeof s.block);
        rc = want_print    ? print(&s)
             : want_check  ? check(&s)
             : want_remove ? take_out(&s)
                           : install(&s);
        size_t warned = 0;
        if (!want_check) /* which printed them */
            np_print_warnings("setup", s.engine, &warned);
    }
    np_engine_free(s.engine);
    np_store_close(s.store);
    return rc;
}
