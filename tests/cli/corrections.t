#!/bin/sh
# The reader's word: what they remove or add, in whatever client, is settled.
. tests/cli/lib.sh

new_mailbox
own_rules
deliver inmail 'Zoe Zander' 'zanzibar timbuktu' --date 2026-03-08T10:00:00Z
zoe=$ID
deliver inmail 'Yves Young' 'zanzibar' --date 2026-03-08T11:00:00Z
yves=$ID
deliver inmail 'Ada Marsh' 'Good talk.' --date 2026-03-08T12:00:00Z
ada=$ID
deliver security 'LinkedIn' '' --date 2026-03-08T13:00:00Z
security=$ID
index
"$NOPITCH" tag --quiet

notmuch tag -linkedin/sales-pitch "id:$zoe"
notmuch tag +linkedin/sales-pitch "id:$ada"
exits 'the run after two corrections' 0 "$NOPITCH" tag
like 'counts them' "$OUT" '2 corrected by you'
is 'leaves what was removed' "$(ours $zoe)" linkedin/pushy-followup
is 'leaves what was added' "$(ours $ada)" linkedin/sales-pitch
like 'writes it down' "$(notmuch dump --include=properties "id:$zoe")" 'nopitch\.settled=-linkedin%2fsales-pitch'
like 'both of them' "$(notmuch dump --include=properties "id:$ada")" 'nopitch\.settled=\+linkedin%2fsales-pitch'

exits '--all' 0 "$NOPITCH" tag --all
is 'does not give it again' "$(ours $zoe)" linkedin/pushy-followup
is 'does not take it away' "$(ours $ada)" linkedin/sales-pitch
unlike 'does not count it twice' "$OUT" corrected
"$NOPITCH" tag --quiet "id:$zoe"
is 'nor does a query' "$(ours $zoe)" linkedin/pushy-followup
is 'an untouched mail keeps its tag' "$(ours $yves)" linkedin/sales-pitch
"$NOPITCH" undo >"$TMP/log"
is 'undo leaves the reader'\''s tag' "$(ours $ada)" linkedin/sales-pitch
is 'and takes ours beside the removed one' "$(ours $zoe)" ''
"$NOPITCH" tag --all --quiet
is 'after an undo it is still not given again' "$(ours $zoe | grep -c sales-pitch)" 0
is 'what nobody corrected is' "$(ours $yves)" linkedin/sales-pitch

# ---- the reader changes their mind
notmuch tag +linkedin/sales-pitch "id:$zoe"
"$NOPITCH" tag --quiet
like 'the newest word stands' "$(notmuch dump --include=properties "id:$zoe")" 'nopitch\.settled=\+linkedin%2fsales-pitch'
unlike 'alone' "$(notmuch dump --include=properties "id:$zoe")" 'nopitch\.settled=-linkedin%2fsales-pitch'
echo 'disable "mine.zanzibar"' >>"$INIT"
"$NOPITCH" tag --all --quiet
like 'a tag that the reader gave is never taken' "$(ours $zoe)" linkedin/sales-pitch
own_rules

# ---- removed and another run before anybody looks: --all sees it itself
"$NOPITCH" tag --all --quiet
is 'the tag is there' "$(ours $yves)" linkedin/sales-pitch
notmuch tag -linkedin/sales-pitch "id:$yves"
exits '--all right after a removal' 0 "$NOPITCH" tag --all
is 'does not give it again either' "$(ours $yves)" ''
like 'and counts it' "$OUT" '1 corrected by you'

# ---- a correction before the first verdict
deliver inmail 'Wanda West' 'Hello.' --date 2026-03-09T10:00:00Z
index
notmuch tag +linkedin/pushy-followup "id:$ID"
"$NOPITCH" tag --quiet
is 'a tag that was there first stays' "$(ours)" linkedin/pushy-followup
"$NOPITCH" tag --all --quiet
is 'and --all leaves it' "$(ours)" linkedin/pushy-followup

# ---- mails that are never judged
notmuch tag +linkedin/sales-pitch "id:$security"
"$NOPITCH" tag --quiet
"$NOPITCH" tag --quiet --all
is 'a tag on a security mail is the reader'\''s own' "$(ours $security)" linkedin/sales-pitch

# ---- other tags are no corrections
deliver inmail 'Vera Vale' 'zanzibar' --date 2026-03-09T11:00:00Z
index
"$NOPITCH" tag --quiet
notmuch tag -inbox +later "id:$ID"
exits 'a run after other tags changed' 0 "$NOPITCH" tag
unlike 'counts no correction' "$OUT" corrected
is 'and touches nothing' "$(tags)" 'later linkedin/sales-pitch unread'

# ---- what the reader said counts in the history of the person
deliver inmail 'Zoe Zander' 'Once more.' --date 2026-03-10T10:00:00Z
index
is 'a pitch by the reader'\''s word' "$(judge history.pitches)" 1
notmuch tag -linkedin/sales-pitch "id:$zoe"
"$NOPITCH" tag --quiet
is 'none by the reader'\''s word' "$(judge history.pitches)" 0
isnt 'and a tag that was taken away is remembered' "$(judge history.wanted)" 0
plan
