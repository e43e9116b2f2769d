#!/bin/sh
# The first run reads all mail for its history and tags the last days only.
. tests/cli/lib.sh

ago() { perl -MPOSIX -e 'print strftime "%Y-%m-%dT%H:%M:%SZ", gmtime(time - 86400 * shift)' "$1"; }

new_mailbox
own_rules
deliver inmail 'Olga Old' 'zanzibar' --date "$(ago 60)"
old=$ID
deliver inmail 'Mia Middle' 'zanzibar' --date "$(ago 20)"
middle=$ID
deliver inmail 'Rita Recent' 'zanzibar' --date "$(ago 12)"
recent=$ID
deliver inmail 'Nina New' 'hello' --date "$(ago 1)"
index

exits 'the first run' 0 "$NOPITCH" tag
is 'tags what is 12 days old' "$(ours $recent)" linkedin/sales-pitch
is 'does not tag what is 20 days old' "$(ours $middle)" ''
is 'nor what is 60 days old' "$(ours $old)" ''
like 'and says so' "$OUT" '2 mails older than 14 days .*tag --all'
is 'in two lines' "$(printf '%s\n' "$OUT" | wc -l | tr -d ' ')" 2
like 'but reads them all' "$(notmuch dump --include=properties)" "$old.*nopitch.kind=inmail"

deliver inmail 'Olga Old' 'again' --date "$(ago 0.1)"
index
is 'the old mail is history' "$(judge history.messages)" 1
exits 'the second run' 0 "$NOPITCH" tag
unlike 'is no first run' "$OUT" 'first run'
is 'and does not tag the old either' "$(ours $old)" ''

exits '--all' 0 "$NOPITCH" tag --all
is 'tags the old' "$(ours $old) $(ours $middle)" 'linkedin/sales-pitch linkedin/sales-pitch'
like 'counts them' "$OUT" '5 LinkedIn mails judged: 2 tagged'
unlike 'without a bar where there is no terminal' "$ERR" '#'
exits '--all again' 0 "$NOPITCH" tag --all
like 'gives nothing twice' "$OUT" ' 0 tagged'

# An old mail that comes late is new.
deliver inmail 'Lena Late' 'zanzibar' --date "$(ago 90)"
index
"$NOPITCH" tag --quiet
is 'an old mail that came after the first run is tagged' "$(ours)" linkedin/sales-pitch

# ---- with first_run in init.lua
rm -rf "$MAIL"
new_mailbox
{ cat "$INIT"; echo 'first_run(30)'; } >"$TMP/init" && cp "$TMP/init" "$INIT"
deliver inmail 'Olga Old' 'zanzibar' --date "$(ago 60)"
old=$ID
deliver inmail 'Mia Middle' 'zanzibar' --date "$(ago 20)"
middle=$ID
deliver inmail 'Nina New' 'hello' --date "$(ago 1)"
index
exits 'the first run with 30 days' 0 "$NOPITCH" tag
is 'tags what is 20 days old' "$(ours $middle)" linkedin/sales-pitch
is 'and not what is 60 days old' "$(ours $old)" ''
like 'and names the days' "$OUT" '1 mails? older than 30 days'

# ---- with --all at once
rm -rf "$MAIL"
new_mailbox
deliver inmail 'Olga Old' 'zanzibar' --date "$(ago 60)"
index
exits 'a first run with --all' 0 "$NOPITCH" tag --all
is 'tags everything' "$(ours)" linkedin/sales-pitch
unlike 'and says nothing of days' "$OUT" 'older'

# ---- an empty mailbox
rm -rf "$MAIL"
new_mailbox
exits 'a first run on no mail' 0 "$NOPITCH" tag
like 'counts none' "$OUT" '^0 LinkedIn mails judged: 0 tagged, 0 unsure$'

# ---- setup is a first run, too
rm -rf "$MAIL"
new_mailbox
own_rules
deliver inmail 'Olga Old' 'zanzibar' --date "$(ago 60)"
old=$ID
deliver inmail 'Rita Recent' 'zanzibar' --date "$(ago 2)"
index
exits 'setup' 0 "$NOPITCH" setup
like 'says what it read' "$OUT" '2 LinkedIn mails read, 1 tagged; 1 older than 14 days'
is 'tags the recent one' "$(ours)" linkedin/sales-pitch
is 'and not the old one' "$(ours $old)" ''
plan
