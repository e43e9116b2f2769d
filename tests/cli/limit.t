#!/bin/sh
# --limit leaves the rest for the next run, oldest first.
. tests/cli/lib.sh

new_mailbox
own_rules
for i in 1 2 3 4 5; do deliver inmail "Ida I$i" 'zanzibar' --date 2026-03-0${i}T10:00:00Z; done
last=$ID
index
exits 'the first of three runs' 0 "$NOPITCH" tag --limit 2
is 'tags two' "$(count tag:linkedin/sales-pitch)" 2
like 'says what is left' "$OUT" '3 more .*left for the next run'
is 'the oldest two' "$(notmuch search --output=tags from:i1 or from:i2 | grep -c sales)" 1
is 'and not the newest' "$(ours $last)" ''
exits 'the second' 0 "$NOPITCH" tag --limit=2
is 'tags two more' "$(count tag:linkedin/sales-pitch)" 4
exits 'the third' 0 "$NOPITCH" tag --limit 2
is 'tags the last' "$(count tag:linkedin/sales-pitch)" 5
unlike 'and leaves none' "$OUT" left
exits 'the fourth' 0 "$NOPITCH" tag --limit 2
is 'has nothing to do' "$OUT" 'nothing new'

# What came between two limited runs is found too.
for i in 6 7 8; do deliver inmail "Ida I$i" 'zanzibar' --date 2026-03-0${i}T10:00:00Z; done
index
"$NOPITCH" tag --quiet --limit 1
deliver inmail 'Ida I0' 'zanzibar' --date 2026-02-01T10:00:00Z
index
for i in 1 2 3; do "$NOPITCH" tag --quiet --limit 1; done
is 'all are tagged in the end' "$(count tag:linkedin/sales-pitch)" 9

# A first run in pieces stays a first run: what is old is not tagged.
rm -rf "$MAIL"
new_mailbox
deliver inmail 'Olga Old' 'zanzibar' --date 2025-03-01T10:00:00Z
deliver inmail 'Otto Old' 'zanzibar' --date 2025-03-02T10:00:00Z
old=$ID
deliver inmail 'Nina New' 'zanzibar' --date 2026-03-01T10:00:00Z
index
for i in 1 2 3; do "$NOPITCH" tag --quiet --limit 1; done
is 'the new mail is tagged' "$(ours)" linkedin/sales-pitch
is 'the old one is not' "$(ours $old)" ''

# Mails that cannot be judged, or are not LinkedIn's, do not block the rest.
rm -rf "$MAIL"
new_mailbox
for i in 1 2 3; do
    deliver inmail 'Gone Girl' 'zanzibar' --date 2026-03-0${i}T10:00:00Z
    gone="$gone $FILE"
    printf 'From: "news@linkedin.com" <x@example.net>\nDate: Sun, 0%s Mar 2026 11:00:00 +0000\nMessage-ID: <no-%s@example.net>\n\nx\n' \
        $i $i >"$TMP/no"
    deliver_raw <"$TMP/no"
done
deliver inmail 'Nina New' 'zanzibar' --date 2026-03-08T10:00:00Z
index
rm $gone
for i in 1 2 3 4 5 6 7 8; do "$NOPITCH" tag --quiet --limit 2; done
is 'the mail behind six that cannot be judged is reached' "$(ours)" linkedin/sales-pitch
is 'and then there is nothing new' "$("$NOPITCH" tag)" 'nothing new'

for bad in 0 -1 x 1x ''; do
    exits "--limit '$bad' is refused" 64 "$NOPITCH" tag --limit "$bad"
done
exits '--limit without a value' 64 "$NOPITCH" tag --limit
one_line 'in one line'
plan
