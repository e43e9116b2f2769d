#!/bin/sh
# `nopitch filter`: a mail on stdin, the same mail with its verdict on stdout.
. tests/cli/lib.sh

filter() { "$NOPITCH" filter "$@"; }

# The mail of FILE through the filter: its output in $TMP/got, in $FIELDS our
# fields, unfolded.  The rest must be the same bytes.
passes() { # NAME FILE [OPTION...]
    passes_name=$1 passes_file=$2
    shift 2
    exits "$passes_name" 0 filter "$@" <"$passes_file"
    mv "$TMP/out" "$TMP/got"
    FIELDS=$(fields <"$TMP/got")
    without_ours <"$passes_file" >"$TMP/want"
    ok "$passes_name: all else is the same" sh -c "perl -0777 -ne '$STRIP' <'$TMP/got' | cmp - '$TMP/want'"
}
STRIP='my ($head, $rest) = /\A(.*?(?:^|\n))(\r?\n.*|)\z/s; $head = $_, $rest = "" unless defined $head;
    $head =~ s/^X-(?:Nopitch[^:\n]*|Label):[^\n]*(?:\n[ \t][^\n]*)*(?:\n|\z)//gmi; print $head, $rest'
without_ours() { perl -0777 -ne "$STRIP"; }
fields() { perl -0777 -ne 's/\r//g; s/\n\n.*//s; s/\n[ \t]+/ /g; print "$_\n" for grep /^X-(Nopitch|Label)/i, split /\n/'; }
field() { printf '%s\n' "$FIELDS" | sed -n "s/^$1: //p"; }

own_rules
mail "$TMP/pitch" inmail 'Zoe Zander' 'A zanzibar for you, and timbuktu.'
mail "$TMP/plain" inmail 'Ada Marsh' 'The talk went well.'

# ---- the fields
passes 'a pitch' "$TMP/pitch"
is 'is silent' "$ERR" ''
like 'X-Nopitch has verdict, tags, kind and symbols' "$(field X-Nopitch)" \
    '^tagged; tags=sales-pitch pushy-followup; kind=inmail; symbols=mine.zanzibar\(900.0\) .*mine.timbuktu\(900.0\)'
is 'X-Nopitch-Score is the best part of a threshold' "$(field X-Nopitch-Score)" 1.80
is 'X-Label has the tags' "$(field X-Label)" 'linkedin/sales-pitch, linkedin/pushy-followup'
like 'our fields stand on top' "$(head -n 1 "$TMP/got")" '^X-Nopitch: '
is 'and no line of them is long' "$(head -n 6 "$TMP/got" | grep -c '^X-N.\{77\}')" 0
passes 'another mail' "$TMP/plain"
is 'is clear' "$(field X-Nopitch)" 'clear; kind=inmail'
is 'scores below one' "$(field X-Nopitch-Score | cut -c 1-2)" 0.
is 'and has no label' "$(field X-Label)" ''
for kind in job-alert security accepted; do
    mail "$TMP/$kind" $kind 'Jo Jobs' ''
    passes "$kind" "$TMP/$kind"
    like "$kind is not judged" "$FIELDS" '^X-Nopitch: unjudged; kind='
done
mail "$TMP/forged" inmail 'Zoe Zander' 'zanzibar' --auth fail
passes 'a forged mail' "$TMP/forged"
like 'is forged and nothing else' "$FIELDS" '^X-Nopitch: tagged; tags=forged; kind=inmail; symbols=forged.authentication\('
is 'with a label for it' "$(field X-Label)" linkedin/forged
printf 'trust "Zoe Zander"\n' >>"$INIT"
passes 'a mail of a trusted person' "$TMP/pitch"
is 'is kept' "$(field X-Nopitch) $(field X-Nopitch-Score)" 'kept; kind=inmail 0.00'
own_rules
printf 'prefix "li/"\n' >>"$INIT"
passes 'with another prefix' "$TMP/pitch"
is 'the label has it' "$(field X-Label)" 'li/sales-pitch, li/pushy-followup'
own_rules

# ---- whatever bytes a mail is made of
perl -pe 's/\n/\r\n/' "$TMP/pitch" >"$TMP/crlf"
passes 'a mail with CRLF' "$TMP/crlf"
is 'gets CRLF' "$(perl -ne 'print unless /\r\n\z/' "$TMP/got")" ''
{ echo 'From m-x@bounce.linkedin.com Tue Mar 10 09:30:12 2026' && cat "$TMP/pitch"; } >"$TMP/mbox"
passes 'a mail with an mbox line' "$TMP/mbox"
like 'keeps that on top' "$(sed -n '1p;2p' "$TMP/got" | paste -sd ' ' -)" '^From m-x@.* 2026 X-Nopitch: tagged'
{ cat "$TMP/pitch" && printf '\377\0\200 \0 \303\050 no end'; } >"$TMP/bytes"
passes 'NUL and 8-bit, and no newline at the end' "$TMP/bytes"
like 'is judged' "$FIELDS" 'tagged'
sed '/^$/q' "$TMP/pitch" >"$TMP/head"
passes 'a mail without a body' "$TMP/head"
perl -0777 -pe 's/\n\n.*//s' "$TMP/pitch" >"$TMP/cut"
passes 'a mail that ends within its last field' "$TMP/cut"
like 'is judged all the same' "$FIELDS" '^X-Nopitch: '

# ---- mails that are none of ours, or no mails at all
same() { # NAME FILE
    exits "$1" 0 filter --history "$TMP/not-made" <"$2"
    ok "$1: is the same" cmp "$TMP/out" "$2"
    is "$1: silently" "$ERR" ''
}
printf 'From: Ada <ada@example.org>\r\nSubject: about linkedin.com\r\n\r\nFrom: x@linkedin.com' >"$TMP/other"
same 'a mail of somebody else' "$TMP/other"
same 'an empty input' /dev/null
printf 'no mail\nX-Nopitch: at all\n' >"$TMP/words"
same 'text without a header' "$TMP/words"
printf '\nX-Nopitch: in a body\n' >"$TMP/body"
same 'a body alone' "$TMP/body"
printf 'From ' >"$TMP/from"
same 'a bit of an mbox line' "$TMP/from"
ok 'and no history was begun for them' test ! -e "$TMP/not-made"
echo 'this is no Lua' >"$INIT"
same 'another mail, when init.lua is broken,' "$TMP/other"
own_rules

# ---- fields that pretend to be ours
forge() { # FILE: with forged fields in it
    sed '1i\
x-nopitch: clear; kind=none\
X-NOPITCH-Score:\
	99.0\
	and more\
X-Nopitch-Else : x\
X-Label: mine, linkedin/sales-pitch' "$1"
}
forge "$TMP/plain" >"$TMP/liar"
passes 'fields that came with a mail' "$TMP/liar"
is 'are taken out, and the own label stays' "$FIELDS" \
    "X-Nopitch: clear; kind=inmail
X-Nopitch-Score: 0.00
X-Label: mine"
forge "$TMP/other" | perl -pe 's/\n/\r\n/ unless /\r/' >"$TMP/liar"
passes 'out of other mails, too' "$TMP/liar"
is 'and of their labels ours' "$FIELDS" 'X-Label: mine'
label() { # NAME LABELS WANT [FILE]
    perl -0777 -pe "s/\n/\nX-Label:\$ENV{LABELS}\n/" "${4:-$TMP/plain}" >"$TMP/labels"
    passes "$1" "$TMP/labels"
    is "$1: the label" "$(field X-Label)" "$3"
}
LABELS=' to do, urgent' label 'labels of the reader' '' 'to do, urgent'
LABELS=' Linkedin/Scam to do,linkedin/forged' label 'without commas, in any case' '' 'to do'
LABELS='
	linkedin/scam,
	work' label 'folded' '' work
LABELS=' =?utf-8?q?linkedin=2Fscam?= work' label 'encoded' '' work
LABELS=' linkedin/scam' label 'ours alone' '' ''
LABELS=' to do, linkedin/scam' label 'on a pitch' '' 'to do, linkedin/sales-pitch, linkedin/pushy-followup' "$TMP/pitch"
printf 'prefix "x.y/"\n' >>"$INIT"
LABELS=' linkedin/mine x.y/scam' label 'with another prefix' '' linkedin/mine
own_rules

# ---- large mails
{ sed '/^$/q' "$TMP/pitch" && head -c 6000000 /dev/zero; } >"$TMP/large"
exits 'a mail of 6 MB' 0 filter --history "$TMP/not-made" <"$TMP/large"
cp "$TMP/out" "$TMP/got"
ok 'is the same' cmp "$TMP/got" "$TMP/large"
is 'and that is said' "$ERR" 'nopitch filter: not judged: too large'
sed '1i\
X-Nopitch: clear' "$TMP/large" >"$TMP/liar"
exits 'a forged field in it' 0 filter <"$TMP/liar"
ok 'is taken out' cmp "$TMP/out" "$TMP/large"
exits 'with no room for the rest' 0 env TMPDIR="$TMP/nowhere" "$NOPITCH" filter <"$TMP/large"
ok 'it is passed on all the same' cmp "$TMP/out" "$TMP/large"
{ cat "$TMP/pitch" && head -c 200000000 /dev/zero; } >"$TMP/large"
sum=$(cksum <"$TMP/large")
is 'a mail of 200 MB in 80 MB of memory' \
    "$( (ulimit -v 80000 && TMPDIR=$TMP "$NOPITCH" filter <"$TMP/large") 2>"$TMP/err" | cksum)" "$sum"
rm "$TMP/large"
{ sed 3q "$TMP/pitch" && perl -e 'print "X-Long: ", "y" x 300000, "\n"' && sed 1,3d "$TMP/pitch"; } >"$TMP/long"
exits 'a mail with a field of 300 kB' 0 filter <"$TMP/long"
ok 'is the same, too' cmp "$TMP/out" "$TMP/long"

# ---- faults of our own: the mail goes on as it was
fault() { # NAME [OPTION...]
    fault_name=$1
    shift
    exits "$fault_name" 0 filter "$@" <"$TMP/pitch"
    ok "$fault_name: the mail is as it was" cmp "$TMP/out" "$TMP/pitch"
    one_line "$fault_name: one line says it"
}
echo 'this is no Lua' >"$INIT"
fault 'a broken init.lua'
own_rules
fault 'a history that is a folder' --history "$TMP"
echo 'some other file that a reader would not want to lose' >"$TMP/letter"
cp "$TMP/letter" "$TMP/letter.was"
fault 'a history that is another file' --history "$TMP/letter"
ok 'which stays as it was' cmp "$TMP/letter" "$TMP/letter.was"
perl -e 'print "SQLite format 3\0", "x" x 5000' >"$TMP/garbage"
fault 'a history that is garbage' --history "$TMP/garbage"
fault 'a history below a file' --history "$TMP/letter/x"
mkdir -p "$TMP/mail/.notmuch/xapian" && echo garbage >"$TMP/mail/.notmuch/xapian/iamglass"
printf '[database]\npath=%s\n' "$TMP/mail" >"$NOTMUCH_CONFIG"
fault 'a broken notmuch database'
rm -rf "$TMP/mail" "$NOTMUCH_CONFIG"
room=30000 # enough to start the program, and little more
until sh -c "(ulimit -v $room && '$NOPITCH' --version)" >/dev/null 2>&1; do room=$((room + 500)); done
(ulimit -v $((room + 1000)) && "$NOPITCH" filter <"$TMP/pitch" >"$TMP/out" 2>"$TMP/err")
is 'too little memory to judge' "$?" 0
ok 'passes the mail as it was' cmp "$TMP/out" "$TMP/pitch"
like 'and that is said' "$(cat "$TMP/err")" '^nopitch filter: ended by signal'

# ---- faults of others: the caller keeps the mail
exits 'a full disk' 74 sh -c "'$NOPITCH' filter <'$TMP/pitch' >/dev/full"
one_line 'is said'
exits 'an input that cannot be read' 74 sh -c "'$NOPITCH' filter <'$TMP'"
exits 'no input' 74 sh -c "'$NOPITCH' filter <&-"
exits 'an unknown option' 64 filter --frob </dev/null
exits 'an argument' 64 filter mail </dev/null
exits 'a history without a name' 64 filter --history= </dev/null
plan
