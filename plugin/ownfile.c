#include "ownfile.h"

#include "arena.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static enum np_status refuse(struct np_error *error, const char *path,
                             const char *why)
{
    snprintf(error->message, sizeof error->message, "%s: %s", path, why);
    return NP_BAD_RULES;
}

/* Rule files are code, and lists say whom to trust: whoever can write them
 * decides. */
static enum np_status check_owner(int fd, const char *path, struct stat *st,
                                  struct np_error *error)
{
    if (fstat(fd, st) != 0 || !S_ISREG(st->st_mode))
        return refuse(error, path, "is no ordinary file");
    if (st->st_uid != geteuid() && st->st_uid != 0)
        return refuse(error, path,
                      "belongs to somebody else; it must be yours "
                      "or root's");
    if (st->st_mode & (S_IWGRP | S_IWOTH))
        return refuse(error, path,
                      "can be written by others; take that away "
                      "with: chmod go-w");
    if (st->st_size > NP_MAX_OWN_FILE)
        return refuse(error, path, "is larger than 1 MiB");
    return NP_OK;
}

enum np_status np_ownfile_read(const char *path, char **text, size_t *size,
                               struct np_error *error)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    *text = NULL;
    *size = 0;
    if (fd < 0) {
        snprintf(error->message, sizeof error->message, "%s: %s", path,
                 strerror(errno));
        return NP_NO_FILE;
    }
    enum np_status status = check_owner(fd, path, &st, error);
    if (!status) {
        *text = np_xrealloc(NULL, (size_t)st.st_size + 1);
        ssize_t n;
        while (*size < (size_t)st.st_size &&
               (n = read(fd, *text + *size, (size_t)st.st_size - *size)) > 0)
            *size += (size_t)n;
        (*text)[*size] = '\0';
    }
    close(fd);
    return status;
}
