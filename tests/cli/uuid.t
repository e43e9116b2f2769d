#!/bin/sh
# `notmuch compact` gives the database another UUID: nothing is lost by that,
# and nothing judged twice.
. tests/cli/lib.sh

uuid() { notmuch count --lastmod '*' | cut -f 2; }

new_mailbox
own_rules
deliver inmail 'Zoe Zander' 'zanzibar'
zoe=$ID
deliver inmail 'Ada Marsh' 'Good talk.'
index
"$NOPITCH" tag --quiet

before=$(uuid)
notmuch compact --quiet
isnt 'compact changed the UUID' "$(uuid)" "$before"
revision=$(lastmod)
exits 'the run after it' 0 "$NOPITCH" tag
like 'judges nothing twice' "$OUT" '^0 LinkedIn mails judged'
unlike 'is no first run' "$OUT" 'first run'
is 'changes nothing' "$(lastmod)" "$revision"
is 'keeps the tag' "$(ours $zoe)" linkedin/sales-pitch
exits 'the next run' 0 "$NOPITCH" tag
is 'is idle again' "$OUT" 'nothing new'

# What came just before the compact, or was corrected.
deliver inmail 'Yves Young' 'zanzibar' --date 2020-01-01T10:00:00Z
yves=$ID
index
notmuch tag -linkedin/sales-pitch "id:$zoe"
notmuch compact --quiet
exits 'a run with new mail after a compact' 0 "$NOPITCH" tag
is 'finds the new mail, however old' "$(ours $yves)" linkedin/sales-pitch
like 'and the correction' "$OUT" '1 tagged, 0 unsure, 1 corrected'
is 'which stands' "$(ours $zoe)" ''
"$NOPITCH" undo >"$TMP/log"
is 'and undo still works' "$(ours $yves)" ''

# A compact and then a query: the query must not hide what is new.
deliver inmail 'Xenia Xu' 'zanzibar'
index
notmuch compact --quiet
"$NOPITCH" tag --quiet from:zander
"$NOPITCH" tag --quiet
is 'a query after a compact hides nothing' "$(ours)" linkedin/sales-pitch

# A new database from a dump.
notmuch dump --include=tags --include=properties --include=config >"$TMP/dump"
rm -rf "$MAIL/.notmuch"
index
notmuch restore --input="$TMP/dump"
deliver inmail 'Will Wolf' 'zanzibar'
index
exits 'a run on a restored database' 0 "$NOPITCH" tag
is 'tags what is new' "$(ours)" linkedin/sales-pitch
is 'and keeps the reader'\''s word' "$(ours $zoe)" ''
like 'and judges one' "$OUT" '^1 LinkedIn mail judged'
plan
