#!/bin/sh
# Bad input: one clear line on stderr, an exit status of sysexits.h, nothing
# half done.
. tests/cli/lib.sh

own_rules
mail "$TMP/pitch" inmail 'Zoe Zander' 'zanzibar'

# ---- the command line
exits 'no command' 64 "$NOPITCH"
exits 'an unknown command' 64 "$NOPITCH" frobnicate
like 'is named' "$ERR" 'frobnicate'
exits '--help' 0 "$NOPITCH" --help
is 'is not on stderr' "$ERR" ''
for command in tag explain undo setup filter display; do
    like "--help names $command" "$OUT" "^  $command "
done
exits '--version' 0 "$NOPITCH" --version
like 'is a number' "$OUT" '^nopitch [0-9]+\.[0-9]+\.[0-9]+$'
for command in tag explain undo setup filter display; do
    exits "$command --frob" 64 "$NOPITCH" $command --frob
    one_line "$command --frob: one line"
    like "$command --frob: is named" "$ERR" '--frob'
done
exits 'a flag with a value' 64 "$NOPITCH" tag --quiet=yes
exits 'a full disk' 74 sh -c "'$NOPITCH' explain '$TMP/pitch' >/dev/full"

# ---- no configuration, no database
for command in tag undo setup 'explain id:x@y'; do
    exits "$command: no configuration" 66 "$NOPITCH" $command
    one_line "$command: one line"
    like "$command: what to do" "$ERR" 'notmuch (setup|new)'
done
printf '[database]\npath=%s\n' "$MAIL" >"$NOTMUCH_CONFIG"
exits 'no mail root' 66 "$NOPITCH" tag
mkdir -p "$MAIL"
for command in tag undo setup 'explain id:x@y'; do
    exits "$command: no database" 66 "$NOPITCH" $command
    one_line "$command: one line on that"
done
is 'and none is made' "$(ls -A "$MAIL")" ''
mkdir -p "$MAIL/.notmuch/xapian"
echo garbage >"$MAIL/.notmuch/xapian/iamglass"
exits 'a broken database' 70 "$NOPITCH" tag
one_line 'one line on that, too'
rm -rf "$MAIL"

# ---- mails that are none
explains() { # NAME STATUS FILE
    exits "$1" "$2" "$NOPITCH" explain "$3"
    [ "$2" = 0 ] || one_line "$1: one line"
}
explains 'a file that is not there' 66 "$TMP/nothing"
explains 'a folder' 74 "$TMP"
: >"$TMP/empty"
explains 'an empty file' 65 "$TMP/empty"
echo 'Just some words without any header.' >"$TMP/words"
explains 'words without a header' 65 "$TMP/words"
if [ "$(id -u)" = 0 ]; then
    result 0 'an unreadable file # SKIP root reads everything'
else
    cp "$TMP/pitch" "$TMP/secret" && chmod 0 "$TMP/secret"
    explains 'an unreadable file' 66 "$TMP/secret"
fi
perl -0pe 's/zanzibar/zan\0zibar\0/g; s/^Subject: /Subject: \0/m' "$TMP/pitch" >"$TMP/nuls"
explains 'a mail with NULs' 0 "$TMP/nuls"
perl -e 'print map { chr rand 256 } 1 .. 100000' >"$TMP/noise"
"$NOPITCH" explain "$TMP/noise" >"$TMP/out" 2>"$TMP/err"
like 'noise is read or refused' $? '^(0|65)$'
head -c 3000 "$TMP/pitch" >"$TMP/cut"
explains 'a mail cut in its middle' 0 "$TMP/cut"
{ printf 'From: Zoe <hit-reply@linkedin.com>\nX-Long: '; head -c 50000000 /dev/zero | tr '\0' a; printf '\n\nx\n'; } >"$TMP/long"
explains 'a header of 50 MB' 65 "$TMP/long"
rm "$TMP/long"
{ cat "$TMP/pitch"; head -c 100000000 /dev/zero | tr '\0' a; } >"$TMP/large"
explains 'a mail of 100 MB' 65 "$TMP/large"
exits 'in little memory' 65 sh -c "ulimit -v 400000; '$NOPITCH' explain '$TMP/large'"
rm "$TMP/large"

# ---- the same in a mailbox: each is left alone, and counted
new_mailbox
deliver inmail 'Gone Girl' 'zanzibar'
gone=$ID
gone_file=$FILE
deliver inmail 'Mia Empty' 'zanzibar'
empty=$ID
empty_file=$FILE
deliver inmail 'Lupe Loop' 'zanzibar'
loop=$ID
loop_file=$FILE
deliver inmail 'Lara Large' 'zanzibar'
large=$ID
large_file=$FILE
deliver inmail 'Zoe Zander' 'zanzibar'
zoe=$ID
index
rm "$gone_file"
: >"$empty_file"
rm "$loop_file" && ln -s "$loop_file" "$loop_file"
head -c 100000000 /dev/zero >>"$large_file"
before=$(notmuch dump --include=tags | grep -v "$zoe" | sort)
exits 'a run over bad mails' 0 "$NOPITCH" tag
is 'judges the good one' "$(ours $zoe)" linkedin/sales-pitch
is 'leaves the others alone' "$(notmuch dump --include=tags | grep -v "$zoe" | sort)" "$before"
like 'counts them' "$OUT" '1 LinkedIn mail judged: 1 tagged, .* 4 not judged'
for id in $gone $empty $loop $large; do
    like "names $id" "$ERR" "id:$id: "
done
exits 'a quiet one' 0 "$NOPITCH" tag --all --quiet
is 'says nothing' "$OUT$ERR" ''
exits 'explain id: of a mail whose file is gone' 66 "$NOPITCH" explain "id:$gone"
one_line 'one line, again'
exits 'explain id: of an emptied mail' 65 "$NOPITCH" explain "id:$empty"
exits 'explain id: of a mail of 100 MB' 65 "$NOPITCH" explain "id:$large"
rm -f "$loop_file" "$large_file" "$empty_file"

# A mail with two files, of which one is gone.
deliver inmail 'Dora Double' 'zanzibar'
cp "$FILE" "$MAIL/cur/double.eml"
index
rm "$FILE"
"$NOPITCH" tag --quiet
is 'a mail is read from its other file' "$(ours)" linkedin/sales-pitch

# ---- queries
exits 'a query that does not parse' 64 "$NOPITCH" tag 'date:foo..bar'
one_line 'one line on the query'
exits 'a bad id of a run' 64 "$NOPITCH" undo 'no"such run'
plan
