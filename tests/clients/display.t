#!/bin/sh
# `nopitch display` as mutt's and NeoMutt's display_filter and as aerc's filter,
# in the real programs, in a terminal of their own.
. tests/cli/lib.sh

command -v tmux >/dev/null || exit 1
started=0
screen() { tmux -S "$TMP/tmux.$started" -f /dev/null "$@"; }
trap 'screen kill-server 2>/dev/null; chmod -R u+rwX "$TMP"; rm -rf "$TMP"' EXIT
TERM=screen

start() { # COMMAND: in a terminal of 90 columns
    screen kill-server 2>/dev/null
    started=$((started + 1)) # a server of its own: the last may still be ending
    screen new-session -d -x 90 -y 40 "$1 2>'$TMP/client.log'"
}
keys() { screen send-keys "$@"; }
see() { screen capture-pane -p; }
# Waits until the screen shows it.
until_seen() { # NAME EXTENDED-REGEX
    for i in $(seq 100); do
        see >"$TMP/screen" && grep -Eq -e "$2" "$TMP/screen" && break
        sleep 0.1
    done
    like "$1" "$(cat "$TMP/screen")" "$2"
}

until_gone() { # NAME EXTENDED-REGEX
    for i in $(seq 100); do
        see >"$TMP/screen" && ! grep -Eq -e "$2" "$TMP/screen" && break
        sleep 0.1
    done
    unlike "$1" "$(cat "$TMP/screen")" "$2"
}

own_rules
new_mailbox
mail "$TMP/pitch" inmail 'Zoe Zander' 'A zanzibar for you, and words enough that the line must be broken: twelve, thirteen, fourteen.' \
    --date 2026-03-09T10:00:00Z
mail "$TMP/job" job-alert 'Jo Jobs' '' --date 2026-03-08T10:00:00Z
mail "$TMP/note" notice 'Zoe Zander' '' --date 2026-03-01T10:00:00Z
printf 'From: Bo <bo@example.net>\nTo: reader@example.org\nDate: Sat, 07 Mar 2026 10:00:00 +0000\nSubject: lunch\nMessage-ID: <lunch@example.net>\n\nAt one?\n' >"$TMP/other"
cp "$TMP/note" "$MAIL/cur/1:2,S" && cp "$TMP/other" "$MAIL/cur/2:2,S"
cp "$TMP/job" "$MAIL/cur/3:2,S" && cp "$TMP/pitch" "$MAIL/cur/4:2,S"
index && "$NOPITCH" tag --all --quiet

# ---- mutt and NeoMutt
for client in mutt neomutt; do
    cat >"$TMP/muttrc" <<RC
set folder="$MAIL" spoolfile="$MAIL" mbox_type=Maildir sort=date
set header_cache="" wait_key=no markers=no
set display_filter="nopitch display"
RC
    start "$client -F '$TMP/muttrc'"
    until_seen "$client: starts" 'lunch'
    keys End Enter
    until_seen "$client: a pitch has its banner" '^nopitch: sales-pitch$'
    like "$client: with the past out of notmuch" "$(cat "$TMP/screen")" '^  1 earlier mail, 1 unanswered, the last 8\.0 days before'
    like "$client: below the fields" "$(cat "$TMP/screen")" '^Subject: A question$'
    like "$client: wrapped to the terminal" "$(cat "$TMP/screen")" '^A zanzibar .*broken: twelve, thirteen,$'
    like "$client: the conversation's link" "$(cat "$TMP/screen")" '^https://www\.linkedin\.com/messaging/thread/2-'
    unlike "$client: and nothing of LinkedIn's" "$(cat "$TMP/screen")" 'intended for|Unsubscribe|otpToken'
    keys h
    until_seen "$client: with all fields shown" '^Return-Path:'
    keys End
    until_seen "$client: the banner is there, too" '^nopitch: sales-pitch'
    keys h k
    until_seen "$client: a job mail is as it was" 'job|Job'
    unlike "$client: without a banner" "$(cat "$TMP/screen")" '^nopitch:'
    keys k
    until_seen "$client: somebody else's mail as well" '^At one\?$'
    unlike "$client: without one, too" "$(cat "$TMP/screen")" '^nopitch:'
    keys k
    until_seen "$client: a notice has no words" '^\(no words in this mail\)'
done

# ---- mutt without notmuch, by the fields of `filter`
mv "$NOTMUCH_CONFIG" "$TMP/gone"
rm -f "$MAIL"/cur/*
for m in note other job pitch; do
    "$NOPITCH" filter --history "$TMP/history" <"$TMP/$m" >"$MAIL/cur/$m:2,S"
done
mutt_rc() {
    cat >"$TMP/muttrc" <<RC
set folder="$MAIL" spoolfile="$MAIL" mbox_type=Maildir header_cache="" markers=no
$(documented 'mutt without notmuch' | sed "s,~/.local/state/nopitch/history,$TMP/history,")
set index_format="%H|%y|%s"
RC
}
for client in mutt neomutt; do
    mutt_rc
    start "$client -F '$TMP/muttrc'"
    until_seen "$client: the index shows score and label" '^1\.[0-9]+\|linkedin/sales-pitch\|A question'
    is "$client: sorted by score" "$(grep -c '|' "$TMP/screen"; grep '|' "$TMP/screen" | grep -v '^|' | sort -n -c && echo sorted)" \
        "4
sorted"
    unlike "$client: and reads the whole recipe" "$(cat "$TMP/screen")" '[Ee]rror'
    keys Escape P
    until_gone "$client: ~y limits to what is tagged" 'lunch'
    like "$client: which is there" "$(cat "$TMP/screen")" 'linkedin/sales-pitch'
    is "$client: that is one" "$(grep -c '|.*|' "$TMP/screen")" 1
    keys Enter
    until_seen "$client: the past is that of the file" '^  1 earlier mail, 1 unanswered, the last 8\.0 days before'
    keys Escape W
    until_seen "$client: a key says why" '^kind +inmail'
    keys q
done
mv "$TMP/gone" "$NOTMUCH_CONFIG"

# ---- with colours
cat >"$TMP/muttrc" <<RC
set folder="$MAIL" spoolfile="$MAIL" mbox_type=Maildir header_cache="" allow_ansi
set display_filter="nopitch display --color always"
RC
start "mutt -F '$TMP/muttrc'"
until_seen 'mutt with colours: starts' 'A question'
keys End Enter
until_seen 'mutt with colours: shows the banner' '^nopitch: sales-pitch'
like 'mutt with colours: and paints it' "$(screen capture-pane -pe)" "$(printf '\033')\\[[0-9;]*31m[^ ]*nopitch: sales-pitch"

# ---- aerc
rm -f "$MAIL"/cur/* && mkdir -p "$TMP/box/INBOX/cur" "$TMP/box/INBOX/new" "$TMP/box/INBOX/tmp" "$XDG_CONFIG_HOME/aerc"
for m in note other job pitch; do cp "$TMP/$m" "$TMP/box/INBOX/cur/$m:2,S"; done
cp /usr/share/aerc/binds.conf /usr/share/aerc/aerc.conf "$XDG_CONFIG_HOME/aerc/"
cat >"$XDG_CONFIG_HOME/aerc/accounts.conf" <<RC
[test]
source = maildir://$TMP/box
default = INBOX
from = Robin <reader@example.org>
RC
chmod 600 "$XDG_CONFIG_HOME/aerc/accounts.conf"
sed -i 's/^\[filters\]/&\
from,~linkedin\\.com=nopitch display --color always/' "$XDG_CONFIG_HOME/aerc/aerc.conf"
start aerc
until_seen 'aerc: starts' 'lunch'
keys Enter
until_seen 'aerc: a pitch has its banner' '^nopitch: sales-pitch'
like 'aerc: and the words' "$(cat "$TMP/screen")" '^A zanzibar '
unlike 'aerc: and nothing of LinkedIn'\''s' "$(cat "$TMP/screen")" 'intended for|Unsubscribe|otpToken'
keys ':next-part' Enter
until_seen 'aerc: with the headline' 'Maker of things'
keys ':next-message' Enter
until_seen 'aerc: other mail is as it was' '^At one\?'
unlike 'aerc: without a banner' "$(cat "$TMP/screen")" '^nopitch:'
plan
