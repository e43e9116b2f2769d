#!/bin/sh
# What `filter` knows of a person: from notmuch's database, or from a file of its
# own, and the same of either.
. tests/cli/lib.sh

DB=$TMP/state/nopitch/history
verdict() { perl -0777 -ne 's/\n[ \t]+/ /g; print "$1\n" if /^X-Nopitch: (.*)/m'; }
arrive() { # FILE: through the filter with its file
    "$NOPITCH" filter --history "$DB" <"$1" | verdict
}
# Rules that show what the history is.
history_rules() {
    rules <<'LUA'
for n = 1, 6 do
  rule { name = "earlier." .. n, tag = "sales-pitch", score = 1, about = "n earlier",
    when = function (m) return m.history.earlier >= n end }
  rule { name = "unanswered." .. n, tag = "sales-pitch", score = 1, about = "n unanswered",
    when = function (m) return m.history.unanswered >= n end }
end
rule { name = "asked", tag = "sales-pitch", score = 400, about = "shown", when = function (m) return m.history.asked end }
rule { name = "pitch", tag = "sales-pitch", score = 1, about = "after a pitch", when = function (m) return m.history.pitches > 0 end }
rule { name = "accepted", tag = "sales-pitch", score = 1, about = "accepted", when = function (m) return m.history.accepted end }
rule { name = "zanzibar", tag = "sales-pitch", score = 900, about = "an island", when = words [[zanzibar]] }
threshold { ["sales-pitch"] = 500, ["pushy-followup"] = 500, scam = 500, ["unpersonalized-invite"] = 500 }
LUA
}
symbols() { tr ' ' '\n' | sed -n 's/^symbols=//; s/\((.*\)$//; /^\(earlier\|unanswered\|asked\|pitch$\|accepted\)/p' | sort | paste -sd ' ' -; }
knows() { # NAME FILE WANT
    is "$1" "$(arrive "$2" | symbols)" "$3"
}

# ---- a file of its own
history_rules
mail "$TMP/1" invitation 'Zoe Zander' '' --no-note --date 2026-03-01T10:00:00Z
mail "$TMP/2" reminder 'Zoe Zander' '' --no-note --date 2026-03-03T10:00:00Z
mail "$TMP/3" accepted 'Zoe Zander' '' --date 2026-03-04T10:00:00Z
mail "$TMP/4" notice 'Zoe Zander' '' --date 2026-03-06T10:00:00Z
mail "$TMP/5" inmail 'Zoe Zander' 'zanzibar' --date 2026-03-09T10:00:00Z
mail "$TMP/6" inmail 'Ada Marsh' 'Hello.' --date 2026-03-09T10:00:00Z
mail "$TMP/7" notice 'Zoe Zander' '' --date 2026-03-12T10:00:00Z
is 'without any past nothing is asked' "$("$NOPITCH" filter <"$TMP/5" | verdict | symbols)" ''
knows 'a first mail has no past' "$TMP/1" asked
is 'the file is the reader'\''s alone' "$(stat -c %a "$DB") $(stat -c %a "$TMP/state")" '600 700'
knows 'a reminder comes after it' "$TMP/2" 'asked earlier.1'
arrive "$TMP/3" >/dev/null
knows 'a repeat is nobody'\''s nudge' "$TMP/4" 'accepted asked earlier.1'
knows 'notices count' "$TMP/5" 'accepted asked earlier.1 earlier.2 unanswered.1'
knows 'somebody else has no part in it' "$TMP/6" asked
knows 'a pitch is remembered' "$TMP/7" 'accepted asked earlier.1 earlier.2 earlier.3 pitch unanswered.1 unanswered.2'
knows 'a mail that comes again counts once' "$TMP/5" 'accepted asked earlier.1 earlier.2 unanswered.1'
arrive "$TMP/5" >/dev/null
knows 'however often' "$TMP/7" 'accepted asked earlier.1 earlier.2 earlier.3 pitch unanswered.1 unanswered.2'
knows 'what is later is no past' "$TMP/1" asked
mail "$TMP/forged" inmail 'Ada Marsh' 'zanzibar' --auth fail --date 2026-03-10T10:00:00Z
arrive "$TMP/forged" >/dev/null
mail "$TMP/8" inmail 'Ada Marsh' 'Hello.' --date 2026-03-11T10:00:00Z
knows 'a forger is nobody' "$TMP/8" 'asked earlier.1 unanswered.1'
sed '/^Message-ID:/d; s/Hello\./Hello again./' "$TMP/8" >"$TMP/9"
arrive "$TMP/9" >/dev/null
arrive "$TMP/9" >/dev/null
mail "$TMP/10" inmail 'Ada Marsh' 'Hello.' --date 2026-03-12T10:00:00Z
knows 'without a Message-ID a mail counts once, too' "$TMP/10" \
    'asked earlier.1 earlier.2 earlier.3 unanswered.1 unanswered.2 unanswered.3'
for word in zanzibar Zander Hello otpToken midToken maker Bergen; do
    is "the file does not hold $word" "$(grep -aic "$word" "$DB" | sed 's/^[1-9].*/some/')" \
        "$([ $word = Zander ] && echo some || echo 0)" # in the profile's name
done
is 'nothing else is left beside it' "$(ls "$TMP/state/nopitch")" history

# Keys are joined where one mail carried both.
mail "$TMP/a" notice 'Fay Finch' '' --date 2026-03-01T10:00:00Z
sed 's,^(https://[a-z.]*linkedin.com/comm/in/,(https://www.linkedin.com/comm/x/,; s,/in/,/x/,g
    s/^Message-ID:.*/Message-ID: <noprofile@linkedin.com>/' "$TMP/a" >"$TMP/b"
mail "$TMP/c" notice 'Fay Finch' '' --date 2026-03-02T10:00:00Z
mail "$TMP/d" invitation 'Fay Finch' '' --no-note --date 2026-03-05T10:00:00Z
arrive "$TMP/b" >/dev/null
arrive "$TMP/c" >/dev/null
knows 'conversation and profile lead to one person' "$TMP/d" 'asked earlier.1 earlier.2 unanswered.1 unanswered.2'

# ---- a file that is named goes before a database that is there
new_mailbox
knows 'beside a database' "$TMP/7" 'accepted asked earlier.1 earlier.2 earlier.3 pitch unanswered.1 unanswered.2'
is 'without the file the database is asked' "$("$NOPITCH" filter <"$TMP/7" | verdict | symbols)" asked
for i in 1 2 3 4 5 6; do cp "$TMP/$i" "$MAIL/cur/$i"; done
index && "$NOPITCH" tag --all --quiet
before=$(lastmod)
is 'and knows the same' "$("$NOPITCH" filter <"$TMP/7" | verdict | symbols)" \
    'accepted asked earlier.1 earlier.2 earlier.3 pitch unanswered.1 unanswered.2'
is 'and is not written to' "$(lastmod)" "$before"

# ---- filter with either past, explain and tag agree on a whole mailbox
rm -rf "$MAIL" && new_mailbox
own_rules
perl -MJSON::PP -ne '
    my $r = JSON::PP->new->utf8->decode($_);
    next if $r->{known} || grep { $_->{kind} =~ /^(mail|reply)$/ } @{ $r->{history} };
    print' tests/try/people.jsonl tests/corpus/field.jsonl | head -60 >"$TMP/records"
mkdir -p "$TMP/coming"
tests/render --history --as inmail-reply --maildir "$TMP/coming" "$TMP/records"
cp "$TMP"/coming/cur/* "$MAIL/cur"
index && "$NOPITCH" tag --all --quiet
rm -f "$INIT" "$DB"
"$NOPITCH" tag --all --quiet
outcome() { # of JSON on stdin, as X-Nopitch has it
    perl -MJSON::PP -0777 -ne '
        my $j = JSON::PP->new->utf8->decode($_);
        my %by;
        push @{ $by{ $j->{tags}{$_}{outcome} } }, $_ for grep { $j->{tags}{$_}{enabled} } sort keys %{ $j->{tags} };
        print join(" ", map { "$_=" . join ",", @{ $by{$_} // [] } } qw(tagged unsure)), "\n";'
}
words() { perl -ne 's/[;,]//g; my %by; my $to;
    for (split) { $to = $1 if s/^(tags|unsure)=//; $to = undef, next if /=/; push @{ $by{ $to eq "tags" ? "tagged" : $to } }, $_ if $to }
    print join(" ", map { "$_=" . join ",", sort @{ $by{$_} // [] } } qw(tagged unsure)), "\n";'; }
total=0 wrong=
for id in $(notmuch search --output=messages --sort=oldest-first '*'); do
    file=$(notmuch search --output=files --limit=1 "$id")
    by_file=$(arrive "$file") by_base=$("$NOPITCH" filter <"$file" | verdict)
    [ "$by_file" = "$by_base" ] || wrong="$wrong $id:filter"
    "$NOPITCH" explain --json "$id" >"$TMP/explained"
    said=$(outcome <"$TMP/explained")
    [ "$said" = "$(printf '%s\n' "$by_base" | words)" ] || wrong="$wrong $id:explain"
    [ "$(ours "${id#id:}" | sed 's,linkedin/,,g; s/ /,/g')" = "$(printf '%s\n' "$said" | sed 's/tagged=//; s/ unsure=.*//')" ] ||
        wrong="$wrong $id:tag"
    total=$((total + 1))
done
is "filter with either past, explain and tag agree on $total mails" "$wrong" ''
ok 'and these are many' test "$total" -ge 60
ok 'of which some are tagged' test "$(count tag:linkedin/sales-pitch or tag:linkedin/pushy-followup)" -ge 5

# ---- many at once
own_rules
rm -f "$DB"
MANY=${MANY:-60}
mail "$TMP/model" notice 'Una Under' '' --encoding 8bit
mkdir "$TMP/out.d"
"$ROOT/tests/deliver-at-once" "$MANY" "$TMP/model" "$TMP/out.d" "$NOPITCH" filter --history "$DB" 2>"$TMP/log"
is "$MANY deliveries at once end well" "$? $(cat "$TMP/log")" '0 '
is 'none is lost or cut' "$(ls "$TMP/out.d" | wc -l)" "$MANY"
is 'each has its verdict' "$(grep -l '^X-Nopitch: ' "$TMP"/out.d/* | wc -l)" "$MANY"
rules <<LUA
rule { name = "count", tag = "sales-pitch", score = 900, about = "all of them",
  when = function (m) return m.history.notices == $MANY end }
LUA
mail "$TMP/last" inmail 'Una Under' 'Hello.' --date 2026-12-01T10:00:00Z
like 'and all were counted' "$(arrive "$TMP/last")" 'symbols=count\('
plan
