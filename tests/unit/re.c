#include "re.h"
#include "tap.h"

int main(void)
{
    char why[128];
    size_t offset;
    struct np_span span, group;
    const char *text = "Gr\xc3\xbc\xc3\x9f""e, 15 Minuten";
    struct np_re *re = np_re_new("(\\d+) minuten", why, sizeof why, &offset);

    OK(re != NULL, "compiles");
    OK(np_re_search(re, text, strlen(text), 0, &span, &group) == NP_MATCH,
       "matches without case");
    OK(span.end == strlen(text) && group.end - group.start == 2, "spans");
    OK(np_re_search(re, text, strlen(text), 99, &span, NULL) == NP_NO_MATCH,
       "a start behind the end is no match");
    np_re_free(re);

    re = np_re_new("GR\xc3\x9c", why, sizeof why, &offset);
    OK(np_re_test(re, text), "Unicode case");
    np_re_free(re);

    re = np_re_new("(a|b)?c", why, sizeof why, &offset);
    OK(np_re_search(re, "c", 1, 0, &span, &group) == NP_MATCH &&
           group.start == span.start && group.end == span.end,
       "a group that took no part is the whole match");
    OK(np_re_search(re, "\xff" "c", 2, 0, &span, NULL) == NP_MATCH,
       "invalid UTF-8 is stepped over");
    np_re_free(re);

    OK(!np_re_new("a(b", why, sizeof why, &offset) && offset == 3 && *why,
       "a bad pattern says why and where");

    re = np_re_new("^(a+)+$", why, sizeof why, &offset);
    const char *evil = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!";
    OK(np_re_search(re, evil, strlen(evil), 0, NULL, NULL) == NP_MATCH_LIMIT,
       "a catastrophic pattern is an error, not \"no match\"");
    np_re_free(re);
    return tap_done();
}
