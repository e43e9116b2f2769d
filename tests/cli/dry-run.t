#!/bin/sh
# --dry-run prints a diff that `notmuch tag --batch` takes, and writes nothing.
. tests/cli/lib.sh

new_mailbox
own_rules
deliver inmail 'Zoe Zander' 'A zanzibar for you.'
zoe=$ID
deliver invitation 'Ben Bare' '' --no-note
ben=$ID
deliver inmail 'Ada Marsh' 'Good talk.'
ada=$ID
# Message-IDs with all that a query may stumble over.
mail "$TMP/odd" inmail 'Olaf Odd' 'zanzibar'
sed 's/^Message-ID:.*/Message-ID: <o"d d%20(x)+y*@linkedin.com>/' "$TMP/odd" | deliver_raw
index
odd=$(notmuch search --output=messages from:olaf)

before=$(dump) revision=$(lastmod)
exits 'dry run' 0 "$NOPITCH" tag --all --dry-run
cp "$TMP/out" "$TMP/diff"
is 'writes nothing' "$(dump)" "$before"
is 'no revision either' "$(lastmod)" "$revision"
like 'names the tag and the mail' "$OUT" "^\+linkedin/sales-pitch -- .*$zoe"
like 'says why' "$OUT" '# Zoe Zander \(inmail\); sales-pitch [0-9.]+: .*"zanzibar"'
unlike 'is silent on what stays' "$OUT" "$ada"
like 'counts, on stderr' "$ERR" '^\(dry run\) 4 LinkedIn mails judged: 3 tagged'
exits 'dry run again' 0 "$NOPITCH" tag --all --dry-run
is 'gives the same bytes' "$OUT" "$(cat "$TMP/diff")"

exits 'notmuch tag --batch takes it' 0 notmuch tag --batch --input="$TMP/diff"
is 'without complaint' "$ERR" ''
is 'tags the pitch' "$(ours $zoe)" linkedin/sales-pitch
is 'tags the bare invitation' "$(ours $ben)" linkedin/unpersonalized-invite
is 'tags nothing else' "$(ours $ada)" ''
like 'tags a mail with an odd Message-ID' "$(notmuch search --output=tags from:olaf | paste -sd ' ' -)" linkedin/sales-pitch
is 'four mails, three tagged' "$(count tag:linkedin/sales-pitch or tag:linkedin/unpersonalized-invite)" 3

# What `tag` does is what the dry run said.
notmuch tag -linkedin/sales-pitch -linkedin/unpersonalized-invite '*'
rm -rf "$MAIL/.notmuch"
index
notmuch tag --batch --input="$TMP/diff" 2>"$TMP/log"
said=$(notmuch dump --include=tags)
notmuch tag -linkedin/sales-pitch -linkedin/unpersonalized-invite '*'
"$NOPITCH" tag --quiet --all
is 'tag does what the diff said' "$(notmuch dump --include=tags)" "$said"

# Removals.
printf '%s\n' 'disable "invite.bare"' 'disable "mine.zanzibar"' >>"$INIT"
"$NOPITCH" tag --all --dry-run >"$TMP/diff" 2>"$TMP/log"
like 'a removal is in the diff' "$(cat "$TMP/diff")" "^-linkedin/sales-pitch -- .*$zoe"
notmuch tag --batch --input="$TMP/diff"
is 'and is done by notmuch tag' "$(count tag:linkedin/sales-pitch or tag:linkedin/unpersonalized-invite)" 0

# A mail must not be able to write lines into the diff.
cat >>"$INIT" <<'LUA'
rule { name = "mine.long", tag = "sales-pitch", score = 900, when = words [[begin[\s\S]*end]] }
LUA
deliver inmail 'Eve Evil' 'begin
+deleted -- *
-inbox -- *
end'
index
"$NOPITCH" tag --dry-run from:eve >"$TMP/diff" 2>"$TMP/log"
unlike 'matched words cannot add a line' "$(grep -v "^+linkedin/" "$TMP/diff")" '^[^#]'
notmuch tag --batch --input="$TMP/diff" 2>"$TMP/log"
is 'nothing is deleted' "$(count tag:deleted)" 0

# A tag with characters that the batch format escapes.
rm -rf "$MAIL/.notmuch"
index
own_rules
echo 'prefix "li%"' >>"$INIT"
"$NOPITCH" tag --all --dry-run >"$TMP/diff" 2>"$TMP/log"
notmuch tag --batch --input="$TMP/diff" 2>"$TMP/log"
like 'a prefix is escaped' "$(tags $ben)" 'li%unpersonalized-invite'

# A first run that is dry stays the first.
rm -rf "$MAIL/.notmuch"
index
own_rules
"$NOPITCH" tag --dry-run >"$TMP/log" 2>&1
exits 'the run after a dry one' 0 "$NOPITCH" tag
is 'still has all to do' "$(count tag:linkedin/sales-pitch)" 2
plan
