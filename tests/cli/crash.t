#!/bin/sh
# SIGKILL in the middle of `tag --all`, then again: the same tags as a run that
# nobody disturbed.
. tests/cli/lib.sh

new_mailbox
own_rules
mail "$TMP/pitch" inmail 'Zoe Zander' 'zanzibar' --encoding 8bit
mail "$TMP/plain" inmail 'Zoe Zander' 'Good talk.' --encoding 8bit
mail "$TMP/bare" invitation 'Ben Bare' '' --no-note --encoding 8bit
flood "$TMP/pitch" 1 500
flood "$TMP/plain" 501 800
flood "$TMP/bare" 801 1200
index
cp -a "$MAIL/.notmuch" "$TMP/untouched"

tag_dump() { notmuch dump --include=tags | sort; }
# Properties hold the name of the run.
state() { dump | sed 's/[0-9]\{8\}T[0-9.]*Z-[0-9]*/RUN/g' | grep -v 'nopitch\.\(uuid\|revision\)'; }

exits 'an undisturbed run' 0 "$NOPITCH" tag --all --quiet
want=$(tag_dump)
whole=$(state)
is 'tags 900' "$(count tag:linkedin/sales-pitch or tag:linkedin/unpersonalized-invite)" 900

killed=0
for part in 1 400; do
    rm -rf "$MAIL/.notmuch" && cp -a "$TMP/untouched" "$MAIL/.notmuch"
    "$NOPITCH" tag --all --quiet &
    pid=$!
    while kill -0 $pid 2>/dev/null && [ "$(count tag:linkedin/sales-pitch or tag:linkedin/unpersonalized-invite 2>/dev/null || echo 0)" -lt $part ]; do :; done
    kill -KILL $pid 2>/dev/null && killed=$((killed + 1))
    wait $pid 2>/dev/null
    note "killed with $(count tag:linkedin/sales-pitch or tag:linkedin/unpersonalized-invite) of 900 tagged"
    exits "the next run after $part" 0 "$NOPITCH" tag --all --quiet
    is 'gives the same tags' "$(tag_dump)" "$want"
    is 'and the same properties' "$(state | cksum)" "$(printf '%s\n' "$whole" | cksum)"
done
ok 'runs were killed at work' test $killed -ge 1

# Killed, and then the hook's run instead of --all.
rm -rf "$MAIL/.notmuch" && cp -a "$TMP/untouched" "$MAIL/.notmuch"
"$NOPITCH" tag --quiet &
pid=$!
while kill -0 $pid 2>/dev/null && [ "$(count tag:linkedin/sales-pitch 2>/dev/null || echo 0)" -lt 200 ]; do :; done
kill -KILL $pid 2>/dev/null
wait $pid 2>/dev/null
exits 'the next run of a hook' 0 "$NOPITCH" tag --quiet
is 'catches up' "$(tag_dump)" "$want"
is 'and is done' "$("$NOPITCH" tag)" 'nothing new'

# A stop by Ctrl-C leaves nothing half done either.
rm -rf "$MAIL/.notmuch" && cp -a "$TMP/untouched" "$MAIL/.notmuch"
"$NOPITCH" tag --all --quiet &
pid=$!
sleep 0.2
kill -TERM $pid 2>/dev/null
wait $pid 2>/dev/null
exits 'the run after a SIGTERM' 0 "$NOPITCH" tag --all --quiet
is 'gives the same tags, too' "$(tag_dump)" "$want"
plan
