#include "arena.h"
#include "text.h"
#include "tap.h"

int main(void)
{
    struct np_arena *a = np_arena_new();
    size_t n;

#define CLEAN(s) np_text_clean(a, s, sizeof(s) - 1)
    IS(CLEAN("a\r\nb\rc"), "a\nb\nc", "one kind of line end");
    IS(CLEAN("x\xcd\x8f\xe2\x80\x8by"), "xy", "hidden padding goes");
    IS(CLEAN("r\xe2\x80\xaes"), "rs", "right-to-left override goes");
    IS(CLEAN("a\x1b[31mb"), "a[31mb", "escape goes");
    IS(CLEAN("a\0b"), "ab", "NUL goes");
    IS(CLEAN("\xff\xc3"), "\xef\xbf\xbd\xef\xbf\xbd", "bad UTF-8 is shown");
    IS(CLEAN("\xc0\xaf"), "\xef\xbf\xbd\xef\xbf\xbd", "overlong is bad");
    IS(CLEAN("r\xc3\xa9seau\xc2\xa0!"), "r\xc3\xa9seau\xc2\xa0!",
       "a no-break blank within a sentence stays");
    IS(CLEAN("a \xc2\xa0 \xc2\xa0"), "a    ", "padding of them does not");
    IS(CLEAN("\xe2\x9d\xa4\xef\xb8\x8f"), "\xe2\x9d\xa4\xef\xb8\x8f",
       "an emoji keeps its selector");

    IS(np_text_line(a, "  a \n b  "), "a b", "one line");
    IS(np_text_block(a, "\n  a  \n\n\n  b \n\n"), "a\n\n\n  b", "a block");
    IS(np_text_plain(a, "\xe2\x80\x9cit\xe2\x80\x99s\xe2\x80\x9d \xe2\x80\x94 "
                        "ok\xe2\x80\xa6"),
       "\"it's\" - ok...", "typography becomes plain");
    IS(np_text_plain(a, "\xf0\x9d\x97\x9b\xf0\x9d\x97\xb6"), "Hi",
       "mathematical letters become plain");
    IS(np_text_fold(a, "  J\xc3\xb6rg O'Hanlon-\xc3\x9f. "), "jorg ohanlon ss",
       "folding");

    OK(np_text_same_ends("ada b example", "ada example"), "same ends");
    OK(!np_text_same_ends("ada", "ada"), "one word is no name");
    OK(!np_text_same_ends("ada example", "ada exampler"), "whole words only");
    OK(np_text_words_of("lisa marie", "dr lisa marie knecht"), "words of");
    OK(!np_text_words_of("lis", "lisa marie"), "no parts of words");
    OK(!np_text_words_of("", "lisa"), "nothing is no word");

    IS(np_percent_decode(a, "j%C3%B6rg%2", 11), "j\xc3\xb6rg%2", "percent");
    IS(np_base64_decode(a, "aGFsbG8=", 8, &n), "hallo", "base64");
    OK(n == 5, "its length");
    OK(!np_base64_decode(a, "a$b", 3, &n), "no base64");
    np_arena_free(a);
    return tap_done();
}
