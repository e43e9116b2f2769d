/* The look at From that decides whether an engine is made must miss nothing
 * that the parser would call LinkedIn's. */
#include "arena.h"
#include "mail.h"
#include "tap.h"

#include <stdlib.h>

static const char *const bits[] = {
    "linkedin.com",
    "LinkedIn.com",
    "linkedin",
    ".",
    "com",
    "@",
    "<",
    ">",
    "\"",
    "(",
    ")",
    "\n ",
    "\r\n\t",
    " ",
    "Ada",
    "=?utf-8?q?linkedin?=",
    "\\",
    "=?utf-8?q?=40?=",
    ",",
    ";",
    ":",
    "a@linkedin.com",
    "\xc3\xa9",
    "%6c",
    "[",
    "]",
    "e.",
    "From: ",
    "xn--",
    "<a@e.linkedin.com>",
    "\t",
    "\n",
    "\r",
    "=?utf-8?b?bGlua2Vk?=",
    "in",
    "linked",
};

static unsigned seed = 1;

static unsigned next(unsigned n)
{
    seed = seed * 1103515245u + 12345u;
    return (seed >> 16) % n;
}

static bool is_linkedin(const char *mail, size_t n)
{
    struct np_arena *arena = np_arena_new();
    struct np_mail *m;
    bool is = false;

    if (np_mail_open(arena, mail, n, &m) == NP_OK) {
        is = np_mail_from_linkedin(m);
        np_mail_close(m);
    }
    np_arena_free(arena);
    return is;
}

int main(void)
{
    int missed = 0, found = 0, spared = 0;

    for (int i = 0; i < 40000; i++) {
        char mail[1024] = "Subject: x\nFrom: ";
        for (unsigned k = 1 + next(9); k; k--)
            strcat(mail, bits[next(sizeof bits / sizeof *bits)]);
        strcat(mail, "\nTo: y\n\nlinkedin.com\n");
        size_t n = strlen(mail);
        bool is = is_linkedin(mail, n), may = np_may_be_linkedin(mail, n);
        found += is;
        spared += !may;
        if (is && !may && missed++ < 5)
            printf("# missed: %s\n", mail);
    }
    OK(missed == 0, "no mail of LinkedIn's is missed");
    OK(found > 1000, "of many that are");
    OK(spared > 1000, "and many are spared the engine");
    return tap_done();
}
