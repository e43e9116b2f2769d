#!/bin/sh
# What the mailbox knows of a person: earlier mails, answers, ordinary mail.
. tests/cli/lib.sh

# An ordinary mail: FROM TO DATE [FIELD...]
letter() {
    letters=$((${letters:-0} + 1))
    {
        printf 'From: %s\nTo: %s\nDate: %s\n' "$1" "$2" "$3"
        printf 'Message-ID: <letter-%s@example.net>\nSubject: letter\n' "$letters"
        shift 3
        for field; do printf '%s\n' "$field"; done
        printf '\nDear all.\n'
    } >"$TMP/letter"
    deliver_raw <"$TMP/letter"
}
fresh() { rm -rf "$MAIL" && new_mailbox && own_rules; }
ME='Robin Reader <reader@example.org>'

# ---- a first mail, and the next ones
fresh
deliver inmail 'Zoe Zander' 'Hello.' --date 2026-03-01T10:00:00Z
first=$ID
deliver notice 'Zoe Zander' '' --date 2026-03-04T10:00:00Z
deliver inmail 'Ada Marsh' 'Hello.' --date 2026-03-05T10:00:00Z
deliver inmail 'Zoe Zander' 'Still there?' --date 2026-03-10T22:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'nothing before the first' "$(judge history.earlier "$first")" 0
is 'two earlier' "$(judge history.earlier)" 2
is 'one with words' "$(judge history.messages)" 1
is 'one notice' "$(judge history.notices)" 1
is 'both unanswered' "$(judge history.unanswered)" 2
is 'days since the last' "$(judge history.days_since_last)" 6.5
is 'days since the first' "$(judge history.days_since_first)" 9.5
is 'nobody is kept' "$(judge kept)" null

# Dated out of order: what is later is no history, whatever came first.
deliver inmail 'Zoe Zander' 'Early.' --date 2026-02-01T10:00:00Z
early=$ID
index && "$NOPITCH" tag --quiet
is 'a mail dated before all has no history' "$(judge history.earlier "$early")" 0
is 'and is history for those after it' "$(judge history.earlier "$first")" 1

# ---- LinkedIn's own repeats are nobody's nudge
fresh
deliver invitation 'Ben Bare' '' --no-note --date 2026-03-01T10:00:00Z
deliver reminder 'Ben Bare' '' --no-note --date 2026-03-03T10:00:00Z
deliver second-notice 'Ben Bare' '' --no-note --date 2026-03-05T10:00:00Z
deliver inmail 'Ben Bare' 'timbuk' --date 2026-03-07T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'invited' "$(judge history.invited)" true
is 'repeats do not count' "$(judge history.earlier)" 1
is 'an invitation is not unanswered' "$(judge history.unanswered)" 0

# ---- accepted
fresh
deliver accepted 'Cleo Close' '' --date 2026-03-01T10:00:00Z
deliver inmail 'Cleo Close' 'zanzibar' --date 2026-03-03T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'accepted' "$(judge history.accepted)" true
is 'days since' "$(judge history.days_since_accepted)" 2
is 'an acceptance keeps nobody' "$(judge kept) $(ours)" 'null linkedin/sales-pitch'

# ---- answered by mail
fresh
deliver inmail 'Dan Dale' 'Hello.' --date 2026-03-01T10:00:00Z
asked=$ID
letter "$ME" 'Dan Dale <0f0e0d0c-1111-4222-8333-444455556666@reply.linkedin.com>' \
    'Mon, 02 Mar 2026 10:00:00 +0000' "In-Reply-To: <$asked>" "References: <$asked>"
deliver inmail 'Dan Dale' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'answered' "$(judge history.answered)" true
is 'nothing unanswered' "$(judge history.unanswered)" 0
is 'days since the answer' "$(judge history.days_since_answer)" 3
isnt 'is kept' "$(judge kept)" null
is 'and not tagged' "$(ours)" ''
is 'the mail before the answer has none' "$(judge history.answered "$asked")" false

# An answer by somebody else, or to somebody else, is none.
fresh
deliver inmail 'Dan Dale' 'Hello.' --date 2026-03-01T10:00:00Z
asked=$ID
letter 'Someone Else <else@example.net>' '0f0e0d0c-1111-4222-8333-444455556666@reply.linkedin.com' \
    'Mon, 02 Mar 2026 10:00:00 +0000' "In-Reply-To: <$asked>"
letter "$ME" 'Grace Field <grace@example.net>' \
    'Mon, 02 Mar 2026 11:00:00 +0000' "In-Reply-To: <$asked>"
deliver inmail 'Dan Dale' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'a forward or a stranger'\''s answer is none' "$(judge history.answered)" false
is 'and it is tagged' "$(ours)" linkedin/sales-pitch

# ---- ordinary mail exchanged
known() { # NAME-ON-LINKEDIN NAME-IN-MAIL WANT-OF-exchanged TEST
    fresh
    letter "$2 <friend@example.net>" "$ME" 'Mon, 05 Jan 2026 10:00:00 +0000'
    letter "$ME" 'friend@example.net' 'Tue, 06 Jan 2026 10:00:00 +0000'
    deliver inmail "$1" 'zanzibar' --date 2026-03-05T10:00:00Z
    index && "$NOPITCH" tag --quiet --all
    is "$4" "$(judge history.exchanged)" "$3"
}
known 'Eva Ember' 'Eva Ember' true 'ordinary mail went both ways'
isnt 'is kept' "$(judge kept)" null
is 'and not tagged' "$(ours)" ''
like 'and explain names the mail' "$("$NOPITCH" explain "id:$ID")" 'letter-[0-9]+@example\.net'
known 'Eva Ember' '"Ember, Eva"' true 'Last, First'
known 'Eva Ember' 'EVA EMBER' true 'capitals'
known 'Eva Maria Ember' 'Eva Ember' true 'first and last word count'
known 'Jörg Müller' 'Jorg Muller' true 'accents on LinkedIn'
known 'Jorg Muller' '=?UTF-8?Q?J=C3=B6rg_M=C3=BCller?=' true 'accents in mail'
known 'Jörg Müller' '=?UTF-8?Q?M=C3=BCller=2C_J=C3=B6rg?=' true 'accents and Last, First'
known 'José Núñez' 'Jose Nunez' true 'accents in both words'
known 'Renée Ångström' '=?ISO-8859-1?Q?Ren=E9e_=C5ngstr=F6m?=' true 'another charset'
known 'Dr. Eva Ember, MBA' 'Eva Ember' true 'titles'
known 'Eva Ember' 'Eva Amber' false 'another last name'
known 'Eva Ember' 'Eva' false 'a first name alone'

fresh
letter 'Eva Ember <friend@example.net>' "$ME" 'Mon, 05 Jan 2026 10:00:00 +0000'
deliver inmail 'Eva Ember' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'a namesake to whom the reader never wrote' "$(judge history.exchanged)" false
is 'is tagged' "$(ours)" linkedin/sales-pitch

fresh
letter 'Eva Ember <friend@example.net>' 'list@lists.example.net' \
    'Mon, 05 Jan 2026 10:00:00 +0000' 'List-Id: <list.lists.example.net>'
letter "$ME" 'list@lists.example.net' 'Tue, 06 Jan 2026 10:00:00 +0000' 'List-Id: <list.lists.example.net>'
deliver inmail 'Eva Ember' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'list mail alone is no exchange' "$(judge history.exchanged)" false

fresh
letter 'Eva Ember <friend@example.net>' "$ME" 'Mon, 05 Jan 2026 10:00:00 +0000'
letter 'Robin <ROBIN@old.example.org>' 'x@example.net, Eva <Friend@example.net>' 'Tue, 06 Jan 2026 10:00:00 +0000'
deliver inmail 'Eva Ember' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'the reader'\''s other address counts, in any case' "$(judge history.exchanged)" true

fresh
letter 'Eva Ember <friend@example.net>' "$ME" 'Mon, 06 Apr 2026 10:00:00 +0000'
letter "$ME" 'friend@example.net' 'Tue, 07 Apr 2026 10:00:00 +0000'
deliver inmail 'Eva Ember' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'an exchange after the mail is none before it' "$(judge history.exchanged)" false

# ---- one person by conversation and by profile
fresh
deliver notice 'Fay Finch' '' --date 2026-03-01T10:00:00Z
sed 's,^(https://[a-z.]*linkedin.com/comm/in/,(https://www.linkedin.com/comm/x/,; s,/in/,/x/,g' "$FILE" >"$TMP/noprofile"
sed 's/^Message-ID:.*/Message-ID: <noprofile@linkedin.com>/; s/^Date: Sun, 1 Mar/Date: Tue, 3 Mar/' "$TMP/noprofile" >"$MAIL/cur/noprofile.eml"
deliver inmail 'Fay Finch' 'Hello.' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'a notice with no profile' "$("$NOPITCH" explain --json id:noprofile@linkedin.com | json person.profile)" null
isnt 'has its conversation' "$("$NOPITCH" explain --json id:noprofile@linkedin.com | json person.conversation)" null
is 'and is the person'\''s' "$(judge history.notices)" 2
is 'and knows their mails' "$("$NOPITCH" explain --json id:noprofile@linkedin.com | json history.notices)" 1

# ---- the whole through render --history
fresh
cat >"$TMP/record" <<'RECORD'
{"id":"h1","lang":"en","kind":"message","recipient":{"name":"Robin Reader","headline":"x"},"sender":{"name":"Gus Gale","headline":"Sells gales","place":"Hull"},"history":[{"day":-9,"kind":"accepted","text":""},{"day":-6,"kind":"message","text":"zanzibar hello"},{"day":-2,"kind":"message","text":"did you see it?"}],"known":false,"labels":[],"text":"timbuktu"}
RECORD
tests/render --history --maildir "$MAIL" "$TMP/record"
index && "$NOPITCH" tag --quiet --all
ID=$(notmuch search --output=messages --sort=newest-first --limit=1 from:gale)
ID=${ID#id:}
is 'rendered: accepted' "$(judge history.accepted)" true
is 'rendered: unanswered' "$(judge history.unanswered)" 2
is 'rendered: a pitch before' "$(judge history.pitches)" 1
is 'rendered: tagged' "$(ours)" linkedin/pushy-followup

# Addresses are compared whole: notmuch's search finds more than was asked for.
fresh
letter 'Eva Ember <friend@corp.example>' "$ME" 'Mon, 05 Jan 2026 10:00:00 +0000'
letter 'Somebody <not.reader@example.org>' 'friend@corp.example' 'Tue, 06 Jan 2026 10:00:00 +0000'
deliver inmail 'Eva Ember' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'an address that ends like the reader'\''s is not theirs' "$(judge history.exchanged)" false

fresh
letter 'Eva Ember <friend@corp.example>' "$ME" 'Mon, 05 Jan 2026 10:00:00 +0000'
letter "$ME" 'friend@corp.example.net' 'Tue, 06 Jan 2026 10:00:00 +0000'
deliver inmail 'Eva Ember' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'nor is an address that begins like the friend'\''s' "$(judge history.exchanged)" false

# Many namesakes that write by machine do not hide the one who is known.
fresh
for i in $(seq 60); do
    letter "Eva Ember <robot$i@hub.example>" "$ME" 'Mon, 05 Jan 2026 10:00:00 +0000'
done
letter 'Eva Ember <friend@corp.example>' "$ME" 'Mon, 12 Jan 2026 10:00:00 +0000'
letter "$ME" 'friend@corp.example' 'Tue, 13 Jan 2026 10:00:00 +0000'
deliver inmail 'Eva Ember' 'zanzibar' --date 2026-03-05T10:00:00Z
index && "$NOPITCH" tag --quiet --all
is 'sixty namesakes do not hide her' "$(judge history.exchanged)" true

# Of a person with very many mails those just before a mail are its history.
fresh
deliver inmail 'Zoe Zander' 'Hello.' --date 2026-03-01T10:00:00Z
template=$FILE
for i in $(seq 310); do
    sed "s/^Message-ID:.*/Message-ID: <many-$i@linkedin.com>/; s/^Date:.*/Date: Mon, 0$((i % 9 + 1)) Jun 2026 10:00:00 +0000/
        s/^Received:.*/X-Was-Received: x/" "$template" >"$MAIL/cur/many-$i"
done
deliver inmail 'Zoe Zander' 'Again.' --date 2026-03-04T10:00:00Z
early=$ID
index && "$NOPITCH" tag --quiet --all
is 'later mails do not push out earlier ones' "$(judge history.earlier "$early")" 1

# ---- what a run saw, all mails being new to it, is what explain sees later
same_as_later() { # NAME: the history in `tag --json` of a first run
    index
    "$NOPITCH" tag --all --json >"$TMP/run" 2>"$TMP/log"
    differ=
    while read -r line; do
        id=$(printf '%s' "$line" | json id)
        [ "$(printf '%s' "$line" | json history)" = "$(judge history "$id")" ] || differ="$differ $id"
    done <"$TMP/run"
    is "$1" "$differ" ''
}
fresh
perl -MJSON::PP -ne '
    my $r = JSON::PP->new->utf8->decode($_);
    print JSON::PP->new->utf8->canonical->encode({ %$r, id => $_, sender => { %{ $r->{sender} }, name => $r->{sender}{name} . $_ },
        history => [ @{ $r->{history} }, $_ eq "b" ? { day => -4, kind => "reply", text => "No." } : () ],
        known => $_ eq "c" ? JSON::PP::true : JSON::PP::false }), "\n" for qw(a b c)' "$TMP/record" >"$TMP/records"
tests/render --history --maildir "$MAIL" "$TMP/records"
same_as_later 'one run sees acceptances, messages, answers and ordinary mail'

# A notice with the conversation alone, one with both keys, a third with the
# profile alone: one person.
fresh
deliver notice 'Fay Finch' '' --date 2026-03-01T10:00:00Z
sed 's,^(https://[a-z.]*linkedin.com/comm/in/,(https://www.linkedin.com/comm/x/,; s,/in/,/x/,g
    s/^Message-ID:.*/Message-ID: <noprofile@linkedin.com>/' "$FILE" >"$MAIL/cur/noprofile.eml"
rm "$FILE"
deliver notice 'Fay Finch' '' --date 2026-03-02T10:00:00Z
deliver invitation 'Fay Finch' '' --no-note --date 2026-03-05T10:00:00Z
same_as_later 'one run joins the keys of a person'
is 'and they are joined' "$(judge history.notices)" 2
plan
