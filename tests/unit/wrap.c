#include "arena.h"
#include "nopitch.h"
#include "person.h"
#include "tap.h"

#include <stdlib.h>

static void wraps(const char *text, size_t columns, const char *want,
                  const char *name)
{
    char *got = np_wrap(text, columns);
    IS(got, want, name);
    free(got);
}

static void links(const char *href, const char *want, const char *name)
{
    struct np_arena *arena = np_arena_new();
    struct np_person person = {0};

    np_person_take_link(arena, &person, href);
    char *link = np_person_link(&person);
    IS(link, want, name);
    free(link);
    np_arena_free(arena);
}

#define UUID64 "ZWQ2YmNiMjEtMDQ3My00YmM1LTliMjEtMGQ2ZmYyYjA3NDY1" /* a UUID */

int main(void)
{
    wraps("", 10, "", "nothing");
    wraps("one two three", 7, "one two\nthree", "at a blank");
    wraps("one two   three", 7, "one two\nthree", "at several");
    wraps("one two\n\nthree\n", 7, "one two\n\nthree\n", "lines stay");
    wraps("one two ", 7, "one two", "a blank at the end takes no column");
    wraps("see https://example.org/long now", 10,
          "see\nhttps://example.org/long\nnow", "a link stays whole");
    wraps("  indented text", 11, "  indented\ntext", "an indented line");
    wraps("\xe6\x9d\xb1\xe4\xba\xac\xe6\x9d\xb1\xe4\xba\xac", 5,
          "\xe6\x9d\xb1\xe4\xba\xac\n\xe6\x9d\xb1\xe4\xba\xac",
          "wide characters take two");
    wraps("\xe6\x9d\xb1\xe4\xba\xac\xe3\x80\x82", 4,
          "\xe6\x9d\xb1\n\xe4\xba\xac\xe3\x80\x82",
          "no line begins with a full stop");
    wraps("e\xcc\x81 e\xcc\x81", 3, "e\xcc\x81 e\xcc\x81", "accents take none");

    links("https://www.linkedin.com/comm/messaging/thread/2-" UUID64
          "XzEwMA==/?otpToken=x",
          "https://www.linkedin.com/messaging/thread/2-" UUID64 "XzEwMA==/",
          "a conversation without its tokens");
    links("https://www.linkedin.com/messaging/thread/2-" UUID64
          "XzEwMA%3D%3D/secret",
          "https://www.linkedin.com/messaging/thread/2-" UUID64 "XzEwMA==/",
          "nor what stands behind it");
    links("https://www.linkedin.com/messaging/thread/2-" UUID64
          "X3NlY3JldHNlY3JldA==/",
          NULL, "an id that holds more is none");
    links("https://de.linkedin.com/in/j%C3%B6rg-b1?midToken=x",
          "https://www.linkedin.com/in/j%C3%B6rg-b1/", "a profile");
    links("https://linkedin.com.example.org/in/ada", NULL, "no link of theirs");
    return tap_done();
}
