#!/bin/sh
# Others write to the database while nopitch runs.
. tests/cli/lib.sh

# Holds notmuch's write lock until `release`; `change` LINE is done under it.
hold() {
    mkfifo "$TMP/fifo" 2>/dev/null
    notmuch tag --batch <"$TMP/fifo" &
    holder=$!
    exec 9>"$TMP/fifo"
    sleep 0.3 # until it has opened the database
}
change() { printf '%s\n' "$1" >&9; }
release() {
    exec 9>&-
    wait $holder
}

new_mailbox
own_rules

# ---- two runs, and tag, at once
mail "$TMP/pitch" inmail 'Zoe Zander' 'zanzibar' --encoding 8bit
flood "$TMP/pitch" 1 1200
index
"$NOPITCH" tag --all --quiet 2>"$TMP/one" &
one=$!
"$NOPITCH" tag --all --quiet 2>"$TMP/two" &
two=$!
for i in $(seq 20); do notmuch tag +seen$i "id:flood-$((i * 55))@linkedin.com"; done
wait $one
is 'the first run ends well' "$? $(cat "$TMP/one")" '0 '
wait $two
is 'the second as well' "$? $(cat "$TMP/two")" '0 '
"$NOPITCH" tag --quiet
is 'all mails are tagged' "$(count tag:linkedin/sales-pitch)" 1200
is 'each was given its tag once' "$(notmuch dump --include=properties | grep -c 'nopitch.given=.*nopitch.given=')" 0
is 'no tag of the other writer is lost' "$(for i in $(seq 20); do count tag:seen$i; done | paste -sd + -)" \
    1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1
unlike 'and none is taken for a correction' "$(notmuch dump --include=properties)" 'nopitch\.settled'
is 'and then there is nothing new' "$("$NOPITCH" tag)" 'nothing new'

# ---- a writer that never rests: what nopitch reads is outdated at once
flood "$TMP/pitch" 1201 2000
index
for i in 1 2 3 4 5; do mail "$TMP/more-$i" inmail "Ida I$i" 'zanzibar'; done
"$NOPITCH" tag --quiet &
one=$!
for i in 1 2 3 4 5; do notmuch insert <"$TMP/more-$i"; done
while kill -0 $one 2>/dev/null; do
    notmuch tag +busy id:flood-1@linkedin.com
    notmuch tag -busy id:flood-1@linkedin.com
done
wait $one
is 'a run beside a busy writer ends well' $? 0
exits 'and the run after it' 0 "$NOPITCH" tag --quiet
is 'all is tagged' "$(count tag:linkedin/sales-pitch)" 2005

# ---- a mail that changes between its judging and the writing
deliver inmail 'Una Under' 'zanzibar'
index
hold
"$NOPITCH" tag --quiet 9>&- &
run=$!
sleep 1
change "+later -- id:$ID"
release
wait $run
is 'a run that waited for the lock ends well' $? 0
"$NOPITCH" tag --quiet
is 'the mail that changed meanwhile is tagged by the next run' "$(tags)" 'inbox later linkedin/sales-pitch unread'

# The same in the hands of a reader who tags it as the run would.
deliver inmail 'Vera Vale' 'zanzibar'
index
hold
"$NOPITCH" tag --quiet 9>&- &
run=$!
sleep 1
change "+linkedin/sales-pitch -- id:$ID"
release
wait $run
"$NOPITCH" tag --quiet
like 'the reader'\''s own tag is known as theirs' "$(notmuch dump --include=properties "id:$ID")" 'nopitch\.settled=\+linkedin'

# ---- undo while somebody changes the mail
deliver inmail 'Will Wolf' 'zanzibar'
index
"$NOPITCH" tag --quiet
hold
"$NOPITCH" undo >"$TMP/undo" 9>&- &
run=$!
sleep 1
change "+later -- id:$ID"
release
wait $run
is 'undo is done, or says that it is not' "$(ours; grep -c '1 mail changed' "$TMP/undo")" "$(
    if [ -z "$(ours)" ]; then printf '\n1'; else printf 'linkedin/sales-pitch\n0'; fi)"

# ---- a lock that is held for long
deliver inmail 'Xenia Xu' 'zanzibar'
index
hold
before=$(lastmod) # notmuch dump would wait for the lock
exits 'tag while the database is locked' 75 "$NOPITCH" tag 9>&-
one_line 'is one line'
like 'that says what to do' "$ERR" 'another program .* try again'
is 'and nothing is written' "$(lastmod)" "$before"
exits 'explain needs no lock' 0 "$NOPITCH" explain "id:$ID"
exits 'nor does a dry run' 0 "$NOPITCH" tag --dry-run
release
"$NOPITCH" tag --quiet
is 'the next run does it' "$(ours)" linkedin/sales-pitch
plan
