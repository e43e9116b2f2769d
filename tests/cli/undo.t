#!/bin/sh
# undo takes back what a run did, and leaves what the reader changed since.
. tests/cli/lib.sh

run_of() { notmuch dump --include=properties "id:$1" | sed -n 's/.* nopitch\.run=\([^ ]*\).*/\1/p'; }

new_mailbox
own_rules
exits 'undo before any run' 0 "$NOPITCH" undo
is 'says so' "$OUT" 'there is nothing to take back'
exits 'undo --list before any run' 0 "$NOPITCH" undo --list
like 'says so, too' "$OUT" '^no run '

deliver inmail 'Zoe Zander' 'zanzibar'
zoe=$ID
deliver invitation 'Ben Bare' '' --no-note
ben=$ID
index
before=$(notmuch dump --include=tags | sort)
"$NOPITCH" tag --quiet
first=$(run_of "$zoe")
deliver inmail 'Yves Young' 'zanzibar timbuktu'
yves=$ID
index
"$NOPITCH" tag --quiet
second=$(run_of "$yves")
isnt 'two runs have two names' "$first" "$second"

exits 'undo --list' 0 "$NOPITCH" undo --list
is 'lists the newest first' "$OUT" "$second  1 mail
$first  2 mails"

exits 'undo of the latest' 0 "$NOPITCH" undo
is 'says what it did' "$OUT" "took back run $second: 1 mail changed"
is 'takes both tags' "$(ours $yves)" ''
is 'leaves the other run' "$(ours $zoe)" linkedin/sales-pitch
exits 'undo by name' 0 "$NOPITCH" undo "$first"
is 'takes that run back' "$(ours $zoe)$(ours $ben)" ''
is 'and every tag is as it was' "$(notmuch dump --include=tags | sort | grep -v "$yves")" "$before"
exits 'undo again' 0 "$NOPITCH" undo
is 'has nothing left' "$OUT" 'there is nothing to take back'
exits 'an unknown run' 64 "$NOPITCH" undo 20010101T000000Z-1
one_line 'is one line'

exits 'the next run' 0 "$NOPITCH" tag
is 'does not give it all again' "$(count tag:linkedin/sales-pitch)" 0
unlike 'undo is no correction' "$OUT" corrected
"$NOPITCH" tag --all --quiet
is 'but --all does' "$(ours $zoe) $(ours $ben)" 'linkedin/sales-pitch linkedin/unpersonalized-invite'
is 'both tags of one mail' "$(ours $yves)" 'linkedin/pushy-followup linkedin/sales-pitch'

# ---- what the reader changed since stays
notmuch tag -linkedin/sales-pitch +mine "id:$yves"
notmuch tag -inbox "id:$zoe"
exits 'undo after changes' 0 "$NOPITCH" undo
is 'other tags stay as the reader has them' "$(tags $zoe)" unread
is 'one tag was gone already' "$(tags $yves)" 'inbox mine unread'
"$NOPITCH" tag --all --quiet
is 'what the reader took stays away' "$(ours $yves | grep -c sales-pitch)" 0
is 'the others come back' "$(ours $zoe)" linkedin/sales-pitch

# ---- a run that took tags away
echo 'disable "mine.zanzibar"' >>"$INIT"
exits 'a run under other rules' 0 "$NOPITCH" tag --all
is 'takes a tag away' "$(ours $zoe)" ''
exits 'undo of it' 0 "$NOPITCH" undo
is 'gives the tag back' "$(ours $zoe)" linkedin/sales-pitch
exits 'undo of the run that gave it' 0 "$NOPITCH" undo
is 'takes it' "$(ours $zoe)" ''

# ---- undo is itself no work for the next run
revision=$(lastmod)
"$NOPITCH" tag --quiet
is 'the next run changes nothing' "$(lastmod)" "$revision"

# ---- a run that only reads history cannot be taken back, and is not listed
rm -rf "$MAIL"
new_mailbox
deliver inmail 'Ada Marsh' 'Good talk.'
index
"$NOPITCH" tag --quiet
exits 'undo of a run without a tag' 0 "$NOPITCH" undo
is 'has nothing to do' "$OUT" 'there is nothing to take back'
exits 'undo --list with a name' 64 "$NOPITCH" undo --list x
plan
