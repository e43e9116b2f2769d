#!/bin/sh
# `notmuch insert` with the real post-insert hook.
. tests/cli/lib.sh

new_mailbox
own_rules
exits 'setup' 0 notmuch nopitch setup

mail "$TMP/pitch" inmail 'Zoe Zander' 'A zanzibar for you.'
pitch=$ID
exits 'insert' 0 sh -c "notmuch insert <'$TMP/pitch'"
is 'the mail is tagged' "$(tags $pitch)" 'inbox linkedin/sales-pitch unread'

mail "$TMP/plain" inmail 'Ada Marsh' 'Good talk.'
notmuch insert +seen -inbox <"$TMP/plain"
is 'another is not' "$(tags)" 'seen unread'
is 'and the first keeps its tag' "$(ours $pitch)" linkedin/sales-pitch

# The same mail again, into another folder.
mkdir -p "$MAIL/copy"
notmuch insert --folder=copy --create-folder <"$TMP/pitch"
is 'a copy of a mail changes nothing' "$(tags $pitch)" 'inbox linkedin/sales-pitch unread'

# A tag that the delivery gives is the reader's word.
mail "$TMP/told" inmail 'Tom Told' 'Nothing to see.'
notmuch insert +linkedin/sales-pitch <"$TMP/told"
is 'a tag given at delivery stays' "$(ours)" linkedin/sales-pitch

# Inserts run side by side, each with its hook.
for i in 1 2 3 4 5 6; do
    mail "$TMP/many-$i" inmail "Una Many$i" 'zanzibar'
    notmuch insert <"$TMP/many-$i" 2>>"$TMP/log" &
done
wait
"$NOPITCH" tag --quiet
is 'of six at once none is missed' "$(count tag:linkedin/sales-pitch and from:una)" 6
is 'and none is left over' "$("$NOPITCH" tag)" 'nothing new'
plan
