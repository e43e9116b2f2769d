#!/bin/sh
# The same files under every Lua that a host may have: what they say is the same, byte for byte.
. tests/cli/lib.sh

files="lua/linkedin.lua lua/languages.lua lua/concepts.lua lua/lang/*.lua lua/tags.lua lua/rules/*.lua"
for lua in lua5.4 lua5.3 lua5.2 lua5.1 luajit; do
    # shellcheck disable=SC2086
    exits "$lua loads every file" 0 "$lua" tests/lua/portable.lua lua $files tests/lua/every-word.lua
    cp "$TMP/out" "$TMP/$lua"
    ok "$lua says what lua5.4 says" cmp "$TMP/lua5.4" "$TMP/$lua"
done
ok 'which is a lot' test "$(wc -l <"$TMP/lua5.4")" -gt 5000
like 'functions work' "$(cat "$TMP/lua5.4")" 'mine\.function.true.true'
like 'pairs is in order' "$(cat "$TMP/lua5.4")" '"1one2twoa1b2c31"'
like 'names without quotes are told' "$(cat "$TMP/lua5.4")" '`sales-pitch` is no name'
like 'so are misspelled ones' "$(cat "$TMP/lua5.4")" 'no condition `wrods`; did you mean `words`'

# ---- and the program takes the same file
printf 'Rival Corp\n' | tee "$XDG_CONFIG_HOME/nopitch/rivals.txt" >"$XDG_CONFIG_HOME/nopitch/friends.txt"
sed '/mine.unquoted/,$d' tests/lua/every-word.lua >"$INIT"
exits 'the program reads it' 65 "$NOPITCH" check
unlike 'without an error' "$OUT$ERR" 'left out|there is no'
plan
