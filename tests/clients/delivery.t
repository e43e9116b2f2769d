#!/bin/sh
# `nopitch filter` in the recipes of nopitch-clients(7), run by the real procmail,
# maildrop, fdm and Dovecot's Sieve, and by `notmuch insert`.
. tests/cli/lib.sh

# As somebody who is not root: fdm and Dovecot would have it so.
PLACE=$TMP/place
chmod 755 "$TMP"
mkdir -p "$PLACE/bin" "$PLACE/home" "$PLACE/config/nopitch"
cp "$NOPITCH" "$PLACE/bin/real"
# Agents run programs with an environment of their own.
cat >"$PLACE/bin/nopitch" <<SH
#!/bin/sh
HOME=$PLACE/home XDG_CONFIG_HOME=$PLACE/config NOTMUCH_CONFIG=$PLACE/notmuch-config exec $PLACE/bin/real "\$@"
SH
chmod 755 "$PLACE/bin/nopitch"
INIT=$PLACE/config/nopitch/init.lua
export HOME="$PLACE/home" XDG_CONFIG_HOME="$PLACE/config" NOTMUCH_CONFIG="$PLACE/notmuch-config"
PATH=$PLACE/bin:/usr/bin:/bin
as_user() {
    if [ "$(id -u)" = 0 ]; then
        chown -R nobody:nogroup "$PLACE"
        setpriv --reuid=nobody --regid=nogroup --clear-groups env USER=nobody LOGNAME=nobody "$@"
    else
        "$@"
    fi
}

# A recipe from standard input; the home and the program are not where they are
# for a reader.
recipe() { # FILE
    sed "s,\$HOME\|%h\|~/,$PLACE/home&,g; s,$PLACE/home\(\$HOME\|%h\),$PLACE/home,g; s,home~/,home/,g
        s,nopitch filter,$PLACE/bin/nopitch filter,g; s,-v nopitch,-v $PLACE/bin/nopitch," >"$1"
    chmod 600 "$1"
}

own_rules
mail "$TMP/pitch" inmail 'Zoe Zander' 'A zanzibar for you.' --date 2026-03-01T10:00:00Z
mail "$TMP/friend" inmail 'Ada Marsh' 'The talk went well.' --date 2026-03-02T10:00:00Z
mail "$TMP/next" notice 'Zoe Zander' '' --date 2026-03-09T10:00:00Z
printf 'From: Bo <bo@example.net>\nTo: me@example.org\nSubject: lunch\nMessage-ID: <lunch@example.net>\n\nAt one?\n\377\n' >"$TMP/other"
cat >>"$INIT" <<'LUA'
rule { name = "mine.again", tag = "pushy-followup", score = 900, about = "after a pitch",
  when = function (m) return m.history.pitches == 1 and m.history.earlier == 1 end }
LUA

# The mails in a folder, each as its first line of X-Nopitch, sorted.
folder() { # FOLDER
    for f in "$PLACE/home/Mail/$1"/cur/* "$PLACE/home/Mail/$1"/new/*; do
        [ -f "$f" ] && perl -0777 -ne 's/\r//g; s/\n[ \t]+/ /g; print /^X-Nopitch: ([^;]*;(?: tags=[^;]*;)?)/m ? "$1\n" : "none\n"' "$f"
    done | sort | paste -sd '|' -
}

# The delivered mail with that Message-ID is the one that came, but for our
# fields, line ends, and what the agent writes above it.
arrived() { # NAME FILE
    id=$(perl -ne 'print $1 if /^Message-ID:\s*<(.*)>/i; exit if /^\r?$/' "$2")
    found=$(grep -rlF "<$id>" "$PLACE"/home/Mail/*/new "$PLACE"/home/Mail/*/cur "$PLACE"/home/Mail/.*/new 2>/dev/null)
    perl -0777 -e '
        my ($got, $want) = map { open my $in, "<", $_ or exit 2; local $/; my $s = <$in>; $s =~ s/\r//g; $s } @ARGV;
        $got =~ s/\A(?:X-(?:Nopitch[^:\n]*|Label):[^\n]*\n(?:[ \t][^\n]*\n)*)+//;
        $got =~ s/^Received: by localhost \(fdm[^\n]*\n(?:[ \t][^\n]*\n)*//m;
        $got =~ s,\n\z,, if $got eq "$want\n"; # procmail ends whatever was filtered in a blank line
        $got =~ s/\A(?:Return-Path|Delivered-To|From )[^\n]*\n// unless $got eq $want;
        exit($got ne $want)' "${found:-/nonexistent}" "$2"
    result $? "$1" || note "delivered as: $found"
}

# With DELIVER: the two go where they belong, the third is known for a pitch's
# sequel, others are not touched, and no fault of ours costs a mail.
agent() { # NAME INBOX PITCHES WITHOUT-THE-PROGRAM
    rm -rf "$PLACE/home/Mail" "$PLACE/home/.local"
    for folder in "$2" "$3"; do mkdir -p "$PLACE/home/Mail/$folder/new" "$PLACE/home/Mail/$folder/cur" "$PLACE/home/Mail/$folder/tmp"; done
    for m in pitch friend other next; do
        as_user sh -c "$DELIVER" <"$TMP/$m" >"$TMP/log" 2>&1
        result $? "$1: $m is delivered" || note "$(cat "$TMP/log" "$PLACE"/home/log 2>/dev/null | tail -20)"
    done
    is "$1: pitches are in their folder" "$(folder "$3")" 'tagged; tags=pushy-followup;|tagged; tags=sales-pitch;'
    is "$1: the inbox has the others" "$(folder "$2")" 'clear;|none'
    for m in pitch friend other next; do arrived "$1: $m is what it was" "$TMP/$m"; done
    rm -rf "$PLACE/home/Mail/$2" "$PLACE/home/Mail/$3"
    for folder in "$2" "$3"; do mkdir -p "$PLACE/home/Mail/$folder/new" "$PLACE/home/Mail/$folder/cur" "$PLACE/home/Mail/$folder/tmp"; done
    cp "$INIT" "$TMP/init.lua"
    echo 'this is no Lua' >"$INIT"
    as_user sh -c "$DELIVER" <"$TMP/pitch" >"$TMP/log" 2>&1
    is "$1: with a broken init.lua it is delivered, unjudged" "$? $(folder "$2")" '0 none'
    arrived "$1: and is what it was" "$TMP/pitch"
    cp "$TMP/init.lua" "$INIT"
    rm -f "$PLACE/home/Mail/$2"/new/*
    mv "$PLACE/bin/nopitch" "$PLACE/bin/gone"
    as_user sh -c "$DELIVER" <"$TMP/pitch" >"$TMP/log" 2>&1
    is "$1: without the program the mail is not lost" "$? $(folder "$2")" "$4"
    mv "$PLACE/bin/gone" "$PLACE/bin/nopitch"
}

# ---- procmail
{
    printf 'MAILDIR=$HOME/Mail\nDEFAULT=$MAILDIR/inbox/\nLOGFILE=$HOME/log\n'
    documented procmail
} | recipe "$PLACE/home/.procmailrc"
DELIVER="procmail $PLACE/home/.procmailrc"
agent procmail inbox pitches '0 none'

# ---- maildrop
{
    documented maildrop
    echo 'to "$HOME/Mail/inbox"'
} | recipe "$PLACE/home/.mailfilter"
DELIVER="maildrop $PLACE/home/.mailfilter"
agent maildrop inbox pitches '0 none'

# ---- fdm
{
    printf 'set lock-file "%%h/.fdm.lock"\naccount "stdin" disabled stdin\n'
    documented fdm
    printf 'action "inbox" maildir "%%h/Mail/inbox"\nmatch all action "inbox"\n'
} | recipe "$PLACE/home/.fdm.conf"
DELIVER="fdm -f $PLACE/home/.fdm.conf -a stdin fetch"
agent fdm inbox pitches '0 none'

# ---- Sieve
mkdir -p "$PLACE/home/sieve-filters"
documented Sieve 2 | recipe "$PLACE/home/sieve-filters/nopitch"
chmod 700 "$PLACE/home/sieve-filters/nopitch"
documented Sieve 3 | recipe "$PLACE/home/.dovecot.sieve"
{
    cat <<RC
mail_location = maildir:~/Mail:INBOX=~/Mail/inbox
log_path = $PLACE/home/log
base_dir = $PLACE/home/run
state_dir = $PLACE/home/run
ssl = no
postmaster_address = postmaster@example.org
import_environment = PATH HOME
protocol lda {
  mail_plugins = sieve
}
plugin {
  sieve = file:~/.dovecot.sieve
}
RC
    documented Sieve 1 | sed "s,/usr/lib/dovecot/sieve-filter,~/sieve-filters,"
} | recipe "$PLACE/home/dovecot.conf"
DELIVER="exec /usr/lib/dovecot/dovecot-lda -c $PLACE/home/dovecot.conf -e"
agent Sieve inbox .pitches '0 none'

# ---- notmuch insert, with the history of notmuch's database
rm -rf "$PLACE/home/Mail"
MAIL=$PLACE/home/Mail
NOTMUCH_CONFIG=$PLACE/notmuch-config
as_user mkdir -p "$MAIL"
new_mailbox
for m in pitch friend next; do
    as_user sh -c 'nopitch filter | notmuch insert' <"$TMP/$m"
    result $? "notmuch insert: $m is delivered"
    as_user nopitch tag --quiet
done
is 'notmuch insert: verdicts are in the mails' "$(folder '')" 'clear;|tagged; tags=pushy-followup;|tagged; tags=sales-pitch;'
is 'notmuch insert: and are those of the tags' "$(as_user notmuch search --output=tags tag:linkedin/sales-pitch or tag:linkedin/pushy-followup | grep linkedin | paste -sd ' ' -)" \
    'linkedin/pushy-followup linkedin/sales-pitch'
plan
