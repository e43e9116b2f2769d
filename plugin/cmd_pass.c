/* Standard input to standard output, whatever happens in between. */
#include "cmd.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

#define MAX_SECONDS 120     /* for a mail, waiting for others included */
#define MAX_CPU_SECONDS 20  /* of them, of work */
#define MAX_TEXT (8u << 20) /* bytes that a job may write */

/* ----------------------------------------------------------------- reading */

static ssize_t read_some(int fd, void *to, size_t n)
{
    ssize_t got;

    do
        got = read(fd, to, n);
    while (got < 0 && errno == EINTR);
    return got;
}

static int open_spool(void)
{
    const char *folder = getenv("TMPDIR");
    char path[4096];

    snprintf(path, sizeof path, "%s/nopitch-XXXXXX",
             folder && *folder ? folder : "/tmp");
    int fd = mkstemp(path);
    if (fd >= 0)
        unlink(path);
    return fd;
}

/* Writes the chunk to the spool; what finds no room stays in it. */
static void spool(struct np_input *in)
{
    size_t done = 0;

    if (in->spool < 0)
        in->spool = open_spool();
    while (in->spool >= 0 && done < in->n_chunk) {
        ssize_t n = write(in->spool, in->chunk + done, in->n_chunk - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        done += (size_t)n;
    }
    in->n_chunk -= done;
    memmove(in->chunk, in->chunk + done, in->n_chunk);
    in->unread = in->n_chunk > 0;
}

static bool read_rest(struct np_input *in)
{
    ssize_t n = 0;

    while (!in->unread &&
           (n = read_some(STDIN_FILENO, in->chunk, sizeof in->chunk)) > 0) {
        in->n_chunk = (size_t)n;
        spool(in);
    }
    return n >= 0;
}

int np_input_read(const char *command, struct np_input *in)
{
    size_t room = 65536;
    ssize_t n = 1;

    in->size = in->n_chunk = 0;
    in->spool = -1;
    in->unread = false;
    in->bytes = malloc(room);
    while (in->bytes && in->size <= NP_MAX_MAIL && n > 0) {
        n = read_some(STDIN_FILENO, in->bytes + in->size, room - in->size);
        if (n > 0)
            in->size += (size_t)n;
        if (in->size == room && room <= NP_MAX_MAIL) {
            room = room * 2 > NP_MAX_MAIL ? NP_MAX_MAIL + 1 : room * 2;
            in->bytes = realloc(in->bytes, room);
        }
    }
    if (!in->bytes)
        abort();
    if (n > 0 ? read_rest(in) : n == 0)
        return EX_OK;
    np_complain(command, "standard input: %s", strerror(errno));
    return EX_IOERR;
}

/* ----------------------------------------------------------------- passing */

static bool put(const char *s, size_t n)
{
    return fwrite(s, 1, n, stdout) == n;
}

static bool copy(int fd)
{
    static char some[65536];
    ssize_t n;

    while ((n = read_some(fd, some, sizeof some)) > 0)
        if (!put(some, (size_t)n))
            return false;
    return n == 0;
}

int np_input_pass(const char *command, struct np_input *in, const char *text,
                  size_t size, size_t skip)
{
    bool good = put(text, size) && put(in->bytes + skip, in->size - skip);

    if (good && in->spool >= 0)
        good = lseek(in->spool, 0, SEEK_SET) == 0 && copy(in->spool);
    good = good && put(in->chunk, in->n_chunk);
    if (good && in->unread)
        good = copy(STDIN_FILENO);
    good = fflush(stdout) == 0 && good;
    if (!good)
        np_complain(command, "passing the mail on: %s", strerror(errno));
    if (in->spool >= 0)
        close(in->spool);
    free(in->bytes);
    return good ? EX_OK : EX_IOERR;
}

/* ----------------------------------------------------------------- guarded */

/* Nothing that a library may print gets into the mail. */
static void work(bool (*job)(void *ctx, FILE *out), void *ctx, int fd)
{
    struct rlimit cpu = {MAX_CPU_SECONDS, MAX_CPU_SECONDS};
    int null = open("/dev/null", O_RDWR);
    FILE *out = fdopen(fd, "w");

    setrlimit(RLIMIT_CPU, &cpu);
    if (null < 0 || !out || dup2(null, STDOUT_FILENO) < 0 ||
        dup2(null, STDIN_FILENO) < 0)
        _exit(EX_OSERR);
    bool good = job(ctx, out);
    good = fclose(out) == 0 && good;
    _exit(good ? EX_OK : EX_SOFTWARE);
}

static int left_of(const struct timespec *start)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    long long ms = (long long)(now.tv_sec - start->tv_sec) * 1000 +
                   (now.tv_nsec - start->tv_nsec) / 1000000;
    return ms < MAX_SECONDS * 1000 ? (int)(MAX_SECONDS * 1000 - ms) : 0;
}

/* Reads until the end; false at the end of time or room. */
static bool listen_to(int fd, char **text, size_t *size)
{
    struct pollfd p = {.fd = fd, .events = POLLIN};
    struct timespec start;
    size_t room = 0;

    clock_gettime(CLOCK_MONOTONIC, &start);
    for (;;) {
        int left = left_of(&start);
        if (poll(&p, 1, left) < 0 && errno == EINTR)
            continue;
        if (!p.revents || *size > MAX_TEXT)
            return false;
        if (*size == room) {
            room = room ? room * 2 : 16384;
            char *more = realloc(*text, room);
            if (!more)
                return false;
            *text = more;
        }
        ssize_t n = read_some(fd, *text + *size, room - *size);
        if (n <= 0)
            return n == 0;
        *size += (size_t)n;
    }
}

static bool ended_well(const char *command, pid_t child, bool listened)
{
    int status = 0;

    if (!listened)
        kill(child, SIGKILL);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    if (!listened)
        np_complain(command, "took too long: the mail stays as it is");
    else if (WIFSIGNALED(status))
        np_complain(command, "ended by signal %d: the mail stays as it is",
                    WTERMSIG(status));
    else if (WEXITSTATUS(status) != EX_OK && WEXITSTATUS(status) != EX_SOFTWARE)
        np_complain(command, "ended with status %d: the mail stays as it is",
                    WEXITSTATUS(status));
    return listened && WIFEXITED(status) && WEXITSTATUS(status) == EX_OK;
}

bool np_guarded(const char *command, bool (*job)(void *ctx, FILE *out),
                void *ctx, char **text, size_t *size)
{
    int ends[2];

    *text = NULL;
    *size = 0;
    if (pipe(ends) != 0)
        goto fault;
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work(job, ctx, ends[1]);
    }
    close(ends[1]);
    if (child > 0) {
        bool good = ended_well(command, child, listen_to(ends[0], text, size));
        close(ends[0]);
        if (good)
            return true;
        free(*text);
        *text = NULL;
        return false;
    }
    close(ends[0]);
fault:
    np_complain(command, "%s: the mail stays as it is", strerror(errno));
    return false;
}
