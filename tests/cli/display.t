#!/bin/sh
# `nopitch display`: what a mail reader shows of a LinkedIn mail.
. tests/cli/lib.sh

display() { "$NOPITCH" display "$@"; }

# What mutt feeds its display_filter: the usual fields, decoded, and below them
# the decoded text part.  tests/clients/display.t tries mutt itself.
shown() { # FILE
    perl -MEncode -MMIME::QuotedPrint -0777 -ne '
        my ($head, $body) = split /\n\n/, $_, 2;
        $head =~ s/\n[ \t]+/ /g;
        for my $name (qw(Date From To Subject)) {
            print encode_utf8(decode("MIME-Header", $1)), "\n" if $head =~ /^($name: .*)/m;
        }
        my ($text) = $body =~ m{text/plain.*?\n\n(.*?)\n--}s;
        print "\n", decode_qp($text);' "$1"
}
untouched() { # NAME FILE [COMMAND...]
    untouched_name=$1 untouched_file=$2
    shift 2
    exits "$untouched_name" 0 "$@" "$NOPITCH" display <"$untouched_file"
    ok "$untouched_name: is untouched" cmp "$TMP/out" "$untouched_file"
}

own_rules
long='Hi Robin, a zanzibar for you: it has forty words, and then some more, so that it cannot stand on one line of any terminal that we know of. See https://example.org/a-very-long-link-that-must-not-be-broken-by-anybody/whatever-happens?x=1 for it.'
mail "$TMP/pitch" inmail 'Zoe Zander' "$long"
mail "$TMP/notice" notice 'Nora Notice' ''
mail "$TMP/plain" inmail 'Ada Marsh' 'The talk went well.'

# ---- a mail as it was sent
exits 'a raw mail' 0 display <"$TMP/pitch"
is 'is silent' "$ERR" ''
is 'the banner says verdict and reasons' "$(sed -n '/^nopitch/,/^$/p' "$TMP/out")" \
    "nopitch: sales-pitch
  names the island: \"zanzibar\"
$(grep '^  ' "$TMP/out" | sed 1d)
Zoe Zander, Maker of things, Bergen"
like 'above it stand date and subject' "$(head -n 2 "$TMP/out" | paste -sd ' ' -)" '^Date: 2026-.* UTC Subject: A question'
is 'below it the words alone, and the link' "$(sed '1,/^Zoe/d' "$TMP/out" | tr '\n' ' ' | sed 's/  */ /g')" \
    " $long $(grep -o 'https://www.linkedin.com/messaging/thread/2-[A-Za-z0-9+=]*/' "$TMP/out") "
unlike 'no token is left' "$OUT" 'otpToken|midToken|midSig|trk=|lipi|eid='
is 'the lines are those of 80 columns' "$(awk 'length > 80 && !/http/' "$TMP/out")" ''
ok 'and are filled' sh -c "awk 'length > 70' '$TMP/out' | grep -q ."
ok 'a link is whole' grep -q '^https://example.org/a-very.*x=1' "$TMP/out"
for n in 30 132; do
    COLUMNS=$n display <"$TMP/pitch" >"$TMP/out"
    is "of $n columns" "$(awk -v n=$n 'length > n && !/http/' "$TMP/out")" ''
done
for n in 0 -3 x 99999999999; do
    COLUMNS=$n display <"$TMP/pitch" >"$TMP/out"
    is "COLUMNS=$n does no harm" "$(grep -c '^nopitch: sales-pitch' "$TMP/out")" 1
done
mail "$TMP/wide" inmail 'Zoe Zander' '東京でお会いしましょう。東京でお会いしましょう。 zanzibar'
COLUMNS=20 display <"$TMP/wide" >"$TMP/out"
is 'wide characters take two columns' "$(sed '1,/Bergen/d' "$TMP/out" | grep -v http | paste -sd '|' -)" \
    '|東京でお会いしましょ|う。東京でお会いしま|しょう。 zanzibar|'
exits 'a notice' 0 display <"$TMP/notice"
like 'has no words, and says so' "$OUT" '^\(no words in this mail\)$'
like 'and leads to the conversation' "$OUT" '^https://www.linkedin.com/messaging/thread/2-[A-Za-z0-9+=]+/$'
exits 'a mail that is no pitch' 0 display <"$TMP/plain"
like 'is clear' "$OUT" '^nopitch: clear$'
printf 'trust "Ada Marsh"\n' >>"$INIT"
exits 'a kept one' 0 display <"$TMP/plain"
like 'says why' "$OUT" '^nopitch: kept, you trust this person$'
own_rules
mail "$TMP/bare" invitation 'Ben Bare' '' --no-note
exits 'an invitation' 0 display <"$TMP/bare"
like 'leads to the profile' "$OUT" '^https://www.linkedin.com/in/ben-bare[a-z0-9-]*/$'
unlike 'and not to the acceptance' "$OUT" 'invite-accept|sharedKey|[?&]'
mail "$TMP/forged" inmail 'Zoe Zander' 'zanzibar' --auth fail
exits 'a forged mail' 0 display <"$TMP/forged"
like 'is called so' "$OUT" '^nopitch: forged$'
unlike 'and leads nowhere' "$OUT" 'https?:'

# ---- what is hidden in a mail does not reach the terminal
mail "$TMP/evil" inmail "$(printf 'Eve \033]0;x\007\342\200\256Evil')" "$(printf 'zanzibar \033[2J\033[1;31m red \001 \302\233 1m')"
for how in auto never; do
    exits "escape sequences, --color $how" 0 display --color $how <"$TMP/evil"
    is 'are taken out' "$(LC_ALL=C tr -d '\n\040-\176\200-\377' <"$TMP/out" | wc -c)" 0
    unlike 'those of 8 bits, too' "$OUT" "$(printf '\302\233|\342\200\256')"
done

# ---- colours
exits '--color always' 0 display --color always <"$TMP/pitch"
like 'paints the verdict' "$OUT" "^$(printf '\033')\\[1;31mnopitch: sales-pitch$(printf '\033')\\[0m$"
exits 'no colour where there is no terminal' 0 display <"$TMP/pitch"
unlike 'by itself' "$OUT" "$(printf '\033')"
exits 'NO_COLOR' 0 env NO_COLOR=1 "$NOPITCH" display --color=auto <"$TMP/pitch"
unlike 'is honoured' "$OUT" "$(printf '\033')"
exits 'another word' 64 display --color sometimes <"$TMP/pitch"
one_line 'is named'

# ---- as a client shows it
shown "$TMP/pitch" >"$TMP/shown"
exits 'what mutt shows' 0 display <"$TMP/shown"
is 'keeps the fields' "$(sed '/^$/,$d' "$TMP/out")" "$(sed '/^$/,$d' "$TMP/shown")"
like 'has the banner below them' "$(sed '1,/^$/d' "$TMP/out" | head -n 1)" '^nopitch: sales-pitch$'
is 'and the words' "$(sed '1,/^Zoe/d' "$TMP/out" | tr '\n' ' ' | sed 's/  */ /g; s,https://www.*,,')" " $long "
sed 's/^Date: .*/&\
MIME-Version: 1.0\
Content-Type: multipart\/alternative;\
	boundary="----=_Part_1"/' "$TMP/shown" >"$TMP/weeded"
exits 'with all fields shown' 0 display <"$TMP/weeded"
like 'the body is taken as it is' "$OUT" '^See https://example.org|^Hi Robin, a zanzibar'
perl -0777 -MMIME::QuotedPrint -pe 's/\n\n(.*)/"\nContent-Type: text\/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n" . encode_qp($1)/se' "$TMP/shown" >"$TMP/qp"
exits 'a mail of one encoded part' 0 display <"$TMP/qp"
like 'is decoded' "$(printf '%s' "$OUT" | tr '\n' ' ')" 'must-not-be-broken-by-anybody/whatever-happens\?x=1'
for name in 'Zander, Zoe (She/Her)' 'Zoe "Zed" Zander' 'Zoë Zander | MBA'; do
    sed "s/^From: .*/From: $(printf '%s' "$name" | sed 's,[/&|],\\&,g') <inmail-hit-reply@linkedin.com>/" "$TMP/shown" >"$TMP/name"
    exits "a decoded name: $name" 0 display <"$TMP/name"
    like 'is read' "$OUT" '^nopitch: sales-pitch$'
done

# aerc's filters get the body, and the rest in the environment.
sed '1,/^$/d' "$TMP/shown" >"$TMP/body"
aerc='env AERC_MIME_TYPE=text/plain AERC_SUBJECT=Hello'
exits 'what aerc shows' 0 $aerc AERC_FROM='"Zoe Zander" <inmail-hit-reply@linkedin.com>' "$NOPITCH" display <"$TMP/body"
like 'begins with the banner' "$(head -n 1 "$TMP/out")" '^nopitch: sales-pitch$'
untouched 'the same from somebody else' "$TMP/body" $aerc 'AERC_FROM=Zoe <zoe@example.org>'
untouched 'and from nobody' "$TMP/body" $aerc AERC_FROM=

# ---- all that is not for us
for file in tests/fixtures/none-*.eml tests/fixtures/security.eml tests/fixtures/job-alert.eml tests/fixtures/notices.eml \
    tests/fixtures/accepted-2026.eml tests/fixtures/newsletter.eml tests/fixtures/hand-phish-2025.eml; do
    untouched "$(basename "$file" .eml)" "$file"
done
printf 'From: a@linkedin.com\0\r\n\r\n\377 no end' >"$TMP/odd"
untouched 'odd bytes' "$TMP/odd"
untouched 'nothing' /dev/null
printf 'linkedin.com, and no header' >"$TMP/text"
untouched 'text' "$TMP/text"
{ cat "$TMP/pitch" && head -c 6000000 /dev/zero; } >"$TMP/large"
untouched 'a mail of 6 MB' "$TMP/large"

# ---- faults of our own
echo 'this is no Lua' >"$INIT"
untouched 'a broken init.lua' "$TMP/pitch"
one_line 'which is said'
own_rules
exits 'a history that is not there' 0 display --history "$TMP/nothing" <"$TMP/pitch"
like 'is no fault' "$OUT" '^nopitch: sales-pitch$'
ok 'and is not made' test ! -e "$TMP/nothing"
exits 'an argument' 64 display mail </dev/null
exits 'a full disk' 74 sh -c "'$NOPITCH' display <'$TMP/pitch' >/dev/full"

# ---- the past
mail "$TMP/1" notice 'Hal Hyde' '' --date 2026-03-01T10:00:00Z
mail "$TMP/2" inmail 'Hal Hyde' 'zanzibar' --date 2026-03-09T10:00:00Z
for i in 1 2; do "$NOPITCH" filter --history "$TMP/history" <"$TMP/$i" >/dev/null; done
before=$(cksum <"$TMP/history")
shown "$TMP/2" >"$TMP/shown"
exits 'with a history' 0 display --history "$TMP/history" <"$TMP/shown"
like 'earlier mails are told' "$OUT" '^  1 earlier mail, 1 unanswered, the last 8\.0 days before$'
is 'and it is only read' "$(cksum <"$TMP/history")" "$before"

# With notmuch, the mail that is shown is known again: the verdict rests on all
# of it, as that of `tag` does.
rules <<'LUA'
rule { name = "mine.headline", tag = "sales-pitch", score = 600, about = "their headline", when = headline [[maker of]] }
rule { name = "mine.zanzibar", tag = "sales-pitch", score = 600, about = "the island", when = words [[zanzibar]] }
threshold { ["sales-pitch"] = 1000, ["pushy-followup"] = 500, scam = 500 }
LUA
exits 'without the HTML part' 0 display <"$TMP/shown"
like 'the headline is not seen' "$OUT" '^nopitch: clear$|^nopitch: unsure'
new_mailbox
cp "$TMP/1" "$MAIL/cur/1" && cp "$TMP/2" "$MAIL/cur/2"
index && "$NOPITCH" tag --all --quiet
is 'with the mail in the database it is tagged' "$(ours)" linkedin/sales-pitch
exits 'and what is shown of it' 0 display <"$TMP/shown"
like 'has the same verdict' "$OUT" '^nopitch: sales-pitch$'
like 'with the past' "$OUT" '^  1 earlier mail, 1 unanswered'
sed '1,/^$/d' "$TMP/shown" >"$TMP/body"
exits 'aerc knows name and subject' 0 env AERC_MIME_TYPE=text/plain AERC_SUBJECT='A question' \
    AERC_FROM='"Hal Hyde" <inmail-hit-reply@linkedin.com>' "$NOPITCH" display <"$TMP/body"
like 'and has it as well' "$OUT" '^nopitch: sales-pitch$'
sed 's/zanzibar/Zanzibar is an island./' "$TMP/shown" >"$TMP/other"
exits 'other words at the same time' 0 display <"$TMP/other"
like 'are another mail' "$OUT" '^Zanzibar is an island\.$'
plan
