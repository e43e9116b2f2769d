#!/bin/sh
# The JSON of explain and of tag: every field of the contract, with its type.
. tests/cli/lib.sh

cat >"$TMP/schema.pl" <<'PERL'
# Reads JSON objects, one a line or one in all, and complains about whatever
# is missing or of another type.
use strict;
use warnings;
use JSON::PP;
use B;

sub type {
    my ($v) = @_;
    return 'null' if !defined $v;
    return 'bool' if ref $v eq 'JSON::PP::Boolean';
    return 'list' if ref $v eq 'ARRAY';
    return 'object' if ref $v eq 'HASH';
    return B::svref_2object(\$v)->FLAGS & (B::SVf_IOK | B::SVf_NOK) ? 'number' : 'text';
}

my $bad = 0;
sub check {
    my ($where, $object, %want) = @_;
    for my $key (sort keys %want) {
        my $got = exists $object->{$key} ? type($object->{$key}) : 'absent';
        next if grep { $_ eq $got } split /\|/, $want{$key};
        print "$where.$key is $got, not $want{$key}\n";
        $bad = 1;
    }
}

local $/;
my @all = JSON::PP->new->utf8->incr_parse(<STDIN>);
print "no JSON\n" and exit 1 if !@all;
for my $j (@all) {
    check('', $j, id => 'text|null', kind => 'text', authenticity => 'text|null',
        person => 'object', words => 'text', has_words => 'bool', language => 'text|null',
        history => 'object', evidence => 'list', tags => 'object', subject => 'text|null',
        template => 'text|null', date => 'number', judged => 'bool', kept => 'text|null');
    check('person', $j->{person}, map { $_ => 'text|null' } qw(name headline place profile conversation));
    check('history', $j->{history}, asked => 'bool', answered => 'bool', accepted => 'bool',
        invited => 'bool', exchanged => 'bool', exchanged_id => 'text|null',
        (map { $_ => 'number' } qw(earlier messages notices invitations unanswered pitches)),
        (map { $_ => 'number|null' } qw(days_since_last days_since_first days_since_accepted)));
    for my $name (sort keys %{ $j->{tags} }) {
        my $tag = $j->{tags}{$name};
        check($name, $tag, score => 'number', threshold => 'number', outcome => 'text', symbols => 'list');
        print "$name: odd outcome $tag->{outcome}\n" and $bad = 1
            if $tag->{outcome} !~ /^(tagged|unsure|clear)$/;
        check("$name symbol", $_, name => 'text', score => 'number', matched => 'text|null')
            for @{ $tag->{symbols} };
    }
    for my $name (qw(sales-pitch pushy-followup unpersonalized-invite forged scam
                     recruiter favour advance small-talk false-familiarity)) {
        print "no tag $name\n" and $bad = 1 if !$j->{tags}{$name};
    }
    print "has_words is wrong\n" and $bad = 1 if !!$j->{has_words} ne ($j->{words} ne '');
    print "odd kind $j->{kind}\n" and $bad = 1 if $j->{kind} !~ /^(none|invitation|reminder|accepted|message
        |notice|inmail|digest|suggestion|notification|newsletter|job|security|other)$/x;
    print "odd evidence\n" and $bad = 1 if grep { !/^(words|headline|history|layout)$/ } @{ $j->{evidence} };
    print "null for a mail of LinkedIn's\n" and $bad = 1
        if ($j->{kind} eq 'none') != !defined $j->{authenticity};
}
exit $bad;
PERL
schema() { perl "$TMP/schema.pl" <"$1"; }

new_mailbox
own_rules
for kind in invitation reminder accepted message notice inmail notices security \
    job-alert newsletter pymk notification-comment unknown; do
    deliver $kind "Ida ${kind%%-*}" 'A zanzibar for you.'
    "$NOPITCH" explain --json "$FILE" >"$TMP/json"
    ok "explain --json of $kind" schema "$TMP/json"
done
deliver_raw <<'MAIL'
From: Grace Field <grace@example.net>
To: reader@example.org
Subject: lunch
Date: Tue, 10 Mar 2026 12:00:00 +0000
Message-ID: <lunch@example.net>

At one?
MAIL
"$NOPITCH" explain --json "$FILE" >"$TMP/json"
ok 'explain --json of a mail that is not LinkedIn'\''s' schema "$TMP/json"
is 'its kind' "$(json kind <"$TMP/json")" none
is 'its authenticity' "$(json authenticity <"$TMP/json")" null
is 'its words' "$(json words <"$TMP/json")" ''
is 'is not judged' "$(json judged <"$TMP/json")" false

printf 'Subject: bare\n\n' >"$TMP/bare"
"$NOPITCH" explain --json "$TMP/bare" >"$TMP/json"
ok 'explain --json of a mail with hardly a header' schema "$TMP/json"

deliver inmail 'Zoë Zänder' 'A zanzibar — für dich 🙌 "quoted" \ back.'
index
"$NOPITCH" explain --json "id:$ID" >"$TMP/json"
ok 'explain --json id:' schema "$TMP/json"
is 'id' "$(json id <"$TMP/json")" "$ID"
is 'kind' "$(json kind <"$TMP/json")" inmail
is 'authenticity' "$(json authenticity <"$TMP/json")" unverified
is 'name' "$(json person.name <"$TMP/json")" 'Zoë Zänder'
is 'headline' "$(json person.headline <"$TMP/json")" 'Maker of things'
is 'place' "$(json person.place <"$TMP/json")" Bergen
is 'words' "$(json words <"$TMP/json")" 'A zanzibar — für dich 🙌 "quoted" \ back.'
is 'date' "$(json date <"$TMP/json")" 1773135012
is 'evidence' "$(json evidence <"$TMP/json")" '["words"]'
is 'score' "$(json tags.sales-pitch.symbols.0.score <"$TMP/json")" 900
is 'threshold' "$(json tags.sales-pitch.threshold <"$TMP/json")" 500
is 'outcome' "$(json tags.sales-pitch.outcome <"$TMP/json")" tagged
is 'symbol' "$(json tags.sales-pitch.symbols.0.name <"$TMP/json")" mine.zanzibar
is 'matched' "$(json tags.sales-pitch.symbols.0.matched <"$TMP/json")" zanzibar
is 'file of the rule' "$(json tags.sales-pitch.symbols.0.file <"$TMP/json" | sed 's,.*/,,')" init.lua
is 'line of the rule' "$(json tags.sales-pitch.symbols.0.line <"$TMP/json")" 1
is 'history was asked' "$(json history.asked <"$TMP/json")" true
is 'never is null' "$(json history.days_since_last <"$TMP/json")" null
unlike 'no token of a link' "$(cat "$TMP/json")" 'otpToken|midToken|sharedKey'

"$NOPITCH" tag --all --json >"$TMP/json" 2>"$TMP/err"
ok 'tag --json' schema "$TMP/json"
is 'one object a line' "$(grep -c '^{.*}$' "$TMP/json")" "$(wc -l <"$TMP/json" | tr -d ' ')"
unlike 'no ordinary mail among them' "$(cat "$TMP/json")" 'lunch@example.net'
grep -F "\"$ID\"" "$TMP/json" >"$TMP/one"
is 'with what was done' "$(json change <"$TMP/one")" '{"add":["linkedin/sales-pitch"],"corrected":false,"remove":[]}'
like 'the summary is on stderr' "$(cat "$TMP/err")" 'LinkedIn mails judged'
is 'and the mail is tagged' "$(ours)" linkedin/sales-pitch
"$NOPITCH" tag --json >"$TMP/json" 2>"$TMP/err"
is 'nothing new is nothing on stdout' "$(cat "$TMP/json")" ''

"$NOPITCH" explain --json "id:$ID" >"$TMP/a"
"$NOPITCH" explain --json "id:$ID" >"$TMP/b"
ok 'the same mail gives the same bytes' cmp "$TMP/a" "$TMP/b"
plan
