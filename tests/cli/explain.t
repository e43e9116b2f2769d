#!/bin/sh
# explain: by id, from a file, from stdin, with a mailbox and without.
. tests/cli/lib.sh

own_rules

# ---- no database at all
mail "$TMP/pitch" inmail 'Zoe Zander' 'A zanzibar for you.'
exits 'a file, with no notmuch at all' 0 "$NOPITCH" explain "$TMP/pitch"
like 'kind' "$OUT" '^kind +inmail$'
like 'person' "$OUT" '^from +Zoe Zander$'
like 'headline' "$OUT" '^headline +Maker of things$'
like 'words' "$OUT" '\| A zanzibar for you\.$'
like 'verdict' "$OUT" 'sales-pitch: tagged +[0-9.]+ of 500\.0, by words'
like 'symbol, with what it matched and where it stands' "$OUT" \
    '\+900\.0 +mine\.zanzibar +names the island: "zanzibar" .*init\.lua:1\)'
like 'no mailbox' "$OUT" '^history +no mailbox was asked$'
unlike 'no link of the mail' "$OUT" 'otpToken|midToken|https?:'
text=$OUT
exits 'stdin' 0 sh -c "'$NOPITCH' explain - <'$TMP/pitch'"
is 'says the same' "$OUT" "$text"
exits 'stdin with --json' 0 sh -c "'$NOPITCH' explain --json - <'$TMP/pitch'"
is 'has a kind' "$(printf '%s' "$OUT" | json kind)" inmail
is 'no mailbox in JSON' "$(printf '%s' "$OUT" | json history.asked)" false
exits 'id: without a database' 66 "$NOPITCH" explain id:x@example.org
one_line 'is one line'

# ---- with a mailbox
new_mailbox
deliver inmail 'Zoe Zander' 'Good talk.' --date 2026-03-01T10:00:00Z
deliver inmail 'Zoe Zander' 'A zanzibar for you.' --date 2026-03-10T10:00:00Z
index
"$NOPITCH" tag --quiet
exits 'id:' 0 "$NOPITCH" explain "id:$ID"
like 'history' "$OUT" '^history +1 earlier mail, 1 unanswered, the last 9\.0 days before$'
exits 'a file, with a mailbox' 0 "$NOPITCH" explain "$FILE"
like 'has a history too' "$OUT" '^history +1 earlier mail, 1 unanswered, the last 9\.0 days before$'
exits 'a file as JSON' 0 "$NOPITCH" explain --json "$FILE"
by_file=$OUT
exits 'id: again' 0 "$NOPITCH" explain --json "id:$ID"
is 'file and id: say the same' "$OUT" "$by_file"
"$NOPITCH" tag --all --quiet
exits 'after a run' 0 "$NOPITCH" explain "id:$ID"
like 'what was given' "$OUT" '^given +linkedin/sales-pitch$'
notmuch tag -linkedin/sales-pitch "id:$ID"
"$NOPITCH" tag --quiet
exits 'after a correction' 0 "$NOPITCH" explain "id:$ID"
like 'the word of the reader' "$OUT" '^your word +-linkedin/sales-pitch$'
before=$(dump) revision=$(lastmod)
"$NOPITCH" explain "id:$ID" >"$TMP/log"
is 'explain writes nothing' "$(dump) $(lastmod)" "$before $revision"

# ---- why not
mail "$TMP/plain" inmail 'Ada Marsh' 'Hm.'
exits 'a mail without a finding' 0 "$NOPITCH" explain "$TMP/plain"
unlike 'is not tagged' "$OUT" ': tagged'
echo 'threshold { ["sales-pitch"] = 1000 }' >>"$INIT"
exits 'a mail below the threshold' 0 "$NOPITCH" explain "$TMP/pitch"
like 'says how much is short' "$OUT" 'sales-pitch: unsure +[89][0-9.]+ of 1000\.0, by words \([0-9.]+ short\)'
echo 'trust "Zoe Zander"' >>"$INIT"
exits 'a trusted person' 0 "$NOPITCH" explain "$TMP/pitch"
like 'is kept, and why' "$OUT" '^kept: you trust this person'
mail "$TMP/security" security 'LinkedIn' ''
exits 'a security mail' 0 "$NOPITCH" explain "$TMP/security"
like 'is never judged' "$OUT" 'mails of this kind are never judged'
printf 'From: Grace <grace@example.net>\nSubject: lunch\n\nAt one?\n' >"$TMP/lunch"
exits 'an ordinary mail' 0 "$NOPITCH" explain "$TMP/lunch"
like 'is not LinkedIn'\''s' "$OUT" "not a mail of LinkedIn's: not judged"

# ---- a notice without words, and a bare invitation
own_rules
mail "$TMP/notice" notice 'Zoe Zander' ''
exits 'a notice' 0 "$NOPITCH" explain "$TMP/notice"
like 'says that it has no words' "$OUT" '^words +none in this mail$'
mail "$TMP/bare" invitation 'Ben Bare' '' --no-note
exits 'a bare invitation' 0 "$NOPITCH" explain "$TMP/bare"
like 'rests on the layout' "$OUT" 'unpersonalized-invite: tagged .*by .*layout'

# ---- hostile words do not reach the terminal raw
mail "$TMP/escape" inmail 'Eve Evil' "$(printf 'zanzibar \033]0;gotcha\007\033[2J end')"
exits 'words with escape sequences' 0 "$NOPITCH" explain "$TMP/escape"
unlike 'print none' "$OUT" "$(printf '\033')"

exits 'no operand' 64 "$NOPITCH" explain
one_line 'is one line, too'
exits 'two operands' 64 "$NOPITCH" explain "$TMP/pitch" "$TMP/plain"
exits 'a file behind --' 0 "$NOPITCH" explain -- "$TMP/pitch"
exits 'an id that is not there' 64 "$NOPITCH" explain id:nobody@example.org
like 'names the id' "$ERR" 'nobody@example\.org'
plan
