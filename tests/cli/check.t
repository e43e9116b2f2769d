#!/bin/sh
# nopitch check: what it finds in rule files, and what it says of it.
. tests/cli/lib.sh

# The file on stdin has one fault: it is named in line LINE, and with WHAT.
finds() { # NAME LINE WHAT
    cat >"$TMP/x.lua"
    exits "$1" 65 "$NOPITCH" check "$TMP/x.lua"
    like '  and says so' "$OUT$ERR" "(^|nopitch check: )x\.lua:$2: .*$3"
}
# It has none.
passes() { # NAME
    cat >"$TMP/x.lua"
    exits "$1" 0 "$NOPITCH" check "$TMP/x.lua"
    like '  is one line' "$OUT" '^x\.lua: [0-9]+ rules? and [0-9]+ examples?: all is well'
    is '  and no more' "$(printf '%s\n' "$OUT" | wc -l)" 1
}
R='rule { name = "mine.r", tag = "sales-pitch", score = 2,'

# ---- all is well
rm -f "$INIT"
exits 'without an init.lua the shipped rules are looked at' 0 "$NOPITCH" check
like 'and it says so' "$OUT" 'init\.lua is not there: the defaults are used'
like 'with how much it saw' "$OUT" '^the shipped rules: [0-9]{3} rules and [0-9]+ examples: all is well'
passes 'a good rule' <<LUA
$R when = all { kind "inmail", words [[\bbench\b]] }, hit = "Forty on the bench.", miss = "At the beach." }
LUA

# ---- examples
finds 'a hit that is missed, in its own line' 3 'misses its `hit`: "Nothing of the kind\."' <<LUA
$R when = words [[bench]],
  hit = { "On the bench.",
    "Nothing of the kind." } }
LUA
finds 'a miss that is hit, and by what' 3 'hits its `miss`: "A workbench\.", by bench' <<LUA
$R when = words [[bench]],
  hit = { "On the bench." },
  miss = { "A workbench." } }
LUA
finds 'a headline that an example lacks' 1 'it has no headline or name' <<LUA
$R when = headline [[\bSDR\b]], hit = "Hello." }
LUA
passes 'an example with a headline' <<LUA
$R when = all { headline [[\bSDR\b]], words "hello" },
  hit = { words = "Hello.", headline = "SDR at Example" }, miss = { "Hello.", { headline = "SDR" } } }
LUA
passes 'with a history' <<LUA
$R when = all { history { unanswered = ">= 2", answered = false }, kind "message" },
  hit = { history = { unanswered = 2 } }, miss = { { history = { unanswered = 1 } }, "Hello." } }
LUA
passes 'with a name, a subject, a place and a kind' <<LUA
$R when = all { name "ada", subject "hello", place "lyon", kind "invitation", common_connections "> 3" },
  hit = { { name = "Ada Example", subject = "Hello", place = "Lyon", common_connections = 4 } },
  miss = { { name = "Ada Example", subject = "Hello", place = "Lyon", common_connections = 4, kind = "inmail" } } }
LUA
finds 'a misspelled fact of an example' 1 'no fact `headlin`; did you mean `headline`' <<LUA
$R when = words "x", hit = { { words = "x", headlin = "y" } } }
LUA
finds 'a number that is a text' 1 '`length` cannot be the text' <<LUA
$R when = words "x", hit = { { words = "x", length = "y" } } }
LUA
passes 'a language, told by the words' <<LUA
$R when = all { language "de", words "bank" }, hit = "Wir haben noch vierzig auf der Bank, und die sind alle frei.", miss = "We are at the bank." }
LUA
finds 'a function that fails on a stranger' 2 'fails on a mail without a history: attempt to compare' <<LUA
$R when = function(m)
  return m.history.days_since_last > 2 end }
LUA
finds 'or on somebody who came back' 2 'with a history: there is no fact `history.earlyer`; did you mean `history.earlier`' <<LUA
$R when = function(m)
  return m.history.asked and m.history.earlyer > 2 end }
LUA
finds 'or on an example' 2 'fails on "boom": oops' <<LUA
$R when = function(m)
  if m.words == "boom" then error "oops" end end, hit = "boom" }
LUA

# ---- what is never true
never() { # NAME WHAT CONDITION
    echo "$R when = $3 }" | finds "$1" 1 "can never be true: .*$2"
}
never 'two kinds at once' 'exclude each other' 'all { kind "message", kind "inmail" }'
never 'a number below and above' '`length`' 'all { length "> 40", length "< 10" }'
never 'a number between its own ends' '`links`' 'all { links "> 2", links "< 2" }'
never 'less than nothing' '`history.unanswered`' 'history { unanswered = "< 0" }'
never 'a truth and its opposite' '`history.answered`' 'all { history { answered = true }, history { answered = false } }'
never 'a truth that none wants' '`recognized`' 'all { recognized(true), none { recognized(true) } }'
never 'words of a notice' 'notices' 'all { kind "notice", words "hello" }'
never 'words that are not there' '`has_words`' 'all { has_words(false), concept "ask_call" }'
never 'two languages' '`language`' 'all { language "de", language "fr" }'
never 'an alternative of nothing' 'exclude|`length`' 'any { all { length "> 4", length "< 2" }, all { kind "message", kind "inmail" } }'
echo 'rule { name = "mine.k", tag = "unpersonalized-invite", score = 2, when = kind "inmail" }' |
    finds 'a kind that the tag is not for' 1 'its tag is for: `invitation`, `reminder`'
passes 'what can be true' <<LUA
$R when = any { all { length ">= 2", length "<= 2", words "x" }, all { kind { "notice", "message" }, none { kind "message" } },
  words [[^\$]], all { history { unanswered = ">= 1" }, none { history { answered = true } } } } }
LUA

# ---- patterns
finds 'a pattern that matches nothing at all' 1 'matches nothing at all, and so every mail' <<LUA
$R when = words [[(?:bench)?]] }
LUA
finds 'a curly apostrophe' 2 '`’` never stands in the text .*: there it is `'\''`' <<LUA
$R
  when = words [[we’re]] }
LUA
finds 'two blanks' 1 'all white space is one blank' <<LUA
$R when = words [[two  blanks]] }
LUA
passes 'a dash among others, and accents' <<LUA
$R when = words { [[mid[-–]size]], [[größer]] } }
LUA
printf '%s\n' "$R when = words [[[A-Z]{3}]] }" >"$TMP/x.lua"
exits 'capitals are a matter of advice' 0 "$NOPITCH" check "$TMP/x.lua"
like 'which is given' "$OUT" '^x\.lua:1: note: .*\[A-Z\] matches small letters as well'

printf '%s\n' 'rule { name = "mine.r", tag = "recruiter", score = 2, when = words "x" }' >"$TMP/x.lua"
exits 'a tag that is off, too' 0 "$NOPITCH" check "$TMP/x.lua"
like 'with what to do' "$OUT" '^x\.lua:1: note: .*a tag that is off: enable "recruiter" gives it'

# ---- tags, scores, names
finds 'a threshold out of reach' 1 'tag `recruiter` is never given: all its rules together reach [0-9.]+ of 50' <<LUA
threshold { recruiter = 50 } enable "recruiter"
LUA
finds 'a tag without rules' 2 'tag `mine` is never given: all its rules together reach 0 of 4' <<LUA

tag { name = "mine" }
LUA
finds 'rules that cannot meet in one mail' 1 'reach 2 of 3' <<LUA
tag { name = "mine", threshold = 3 }
rule { name = "mine.a", tag = "mine", score = 2, when = kind "inmail" }
rule { name = "mine.b", tag = "mine", score = 2, when = kind "message" }
LUA
finds 'a tag that rests on headlines alone' 1 'nothing speaks for it but headlines' <<LUA
tag { name = "mine", threshold = 3 }
rule { name = "mine.a", tag = "mine", score = 4, when = headline "x" }
LUA
finds 'one name twice' 2 'rule `mine.r` stands in line 1 as well; only this one counts' <<LUA
$R when = words "x" }
$R when = words "y" }
LUA
passes 'a shipped rule replaced' <<LUA
rule { name = "pitch.award", tag = "sales-pitch", score = 2, when = concept "award" }
LUA

# ---- what reading finds
finds 'a broken rule' 2 'no condition `word`; did you mean `words`\?' <<LUA

$R when = word [[bench]] }
LUA
like 'and goes on' "$OUT" '^x\.lua: 0 rules and 0 examples: 1 thing to mend'
finds 'a file that cannot be read' 1 'no statement `trsut`; did you mean `trust`' <<LUA
trsut "Ada Example"
LUA
finds 'a bad pattern' 1 'bad pattern: missing closing parenthesis' <<LUA
$R when = words [[größer (als]] }
LUA
is 'with a caret under the place' "$(printf '%s\n' "$OUT" | sed -n 3p)" '               ^'
finds 'a long bad pattern' 1 'bad pattern' <<LUA
$R when = words [[$(printf 'word|%.0s' $(seq 60))*(]] }
LUA
ok 'is cut to a line' test "$(printf '%s\n' "$OUT" | sed -n 2p | wc -c)" -lt 80
is 'the caret stays under the place' "$(printf '%s\n' "$OUT" | sed -n 2,3p | perl -e 'chomp(my ($p, $c) = <STDIN>); print substr($p, index($c, "^"), 1)')" '*'
finds 'a misspelled concept' 1 'no concept `ask_cal`; did you mean `ask_call`' <<LUA
$R when = concept "ask_cal" }
LUA
printf '%s\n' "$R when = word [[x]] }" 'score("mine.r", 3)' 'disable "mine.r"' >"$TMP/x.lua"
exits 'what else is said of a broken rule' 65 "$NOPITCH" check "$TMP/x.lua"
is 'is no second fault' "$(printf '%s\n' "$OUT$ERR" | grep -c 'x.lua:[0-9]')" 1

# ---- any condition with anything that is not for it: each is named in its own line
for word in all any none words subject headline name place kind language layout authenticity length links \
    common_connections has_words default_note recognized history concept headline_concept person; do
    for value in '"["' '{}' '{ true }' '{ {} }' '{ x = 1 }' '{ 3, {} }' words '{ words }' '{ op = "x" }' '{ op = 3 }' \
        '{ op = "error" }' '{ list "none" }' 'm.words' '{ name = 3 }' '{ [2] = 1 }' '0/0' '{ function () end, 3 }'; do
        printf 'rule { name = "x", tag = "scam", score = 1, when = %s(%s) }\n' "$word" "$value"
    done
done >"$TMP/x.lua"
exits 'nonsense' 65 "$NOPITCH" check "$TMP/x.lua"
is 'each time told in its own line' "$(printf '%s\n' "$OUT" | grep -c '^x\.lua:[0-9]*: .*left out)')" "$(wc -l <"$TMP/x.lua")"
is 'and once' "$(printf '%s\n' "$OUT" | grep '^x\.lua:[0-9]*: ' | cut -d: -f2 | sort -n | uniq | wc -l)" "$(wc -l <"$TMP/x.lua")"
unlike 'never in ours' "$OUT" 'rule language'

# ---- operands
mkdir "$TMP/rules"
printf '%s\n' "$R when = words 'x' }" >"$TMP/rules/a.lua"
printf '%s\n' "$R when = word 'x' }" >"$TMP/rules/b.lua"
exits 'a directory' 65 "$NOPITCH" check "$TMP/rules"
like 'each of its files' "$OUT" '^a\.lua: .*all is well'
like 'the bad one, too' "$OUT" '^b\.lua:1: '
exits 'the shipped ones' 0 "$NOPITCH" check lua/rules
exits 'an empty directory' 66 "$NOPITCH" check "$MAIL/.."/home
one_line 'in one line'
exits 'a file that is not there' 66 "$NOPITCH" check "$TMP/none.lua"
one_line 'in one line'
echo hello >"$TMP/text"
exits 'any other file' 64 "$NOPITCH" check "$TMP/text"
one_line 'in one line'
exits 'an option' 64 "$NOPITCH" check --all
chmod o+w "$TMP/x.lua"
exits 'a file that others can write' 65 "$NOPITCH" check "$TMP/x.lua"
printf '%s\n' "$R when = words 'x', hit = 'y' }" >"$INIT"
exits 'init.lua is what is checked without an operand' 65 "$NOPITCH" check
like 'by its name' "$OUT" '^init\.lua:1: '

# ---- the manual
perl -ne 'if (/^\.Bd /) { $in = 1; $text = "" } elsif (/^\.Ed/) { $in = 0; print $text if $text =~ /^[a-z_]+ ?[({"]/ && $text !~ /\$ nopitch|^when|^hit/ }
    elsif ($in) { s/\\e/\\/g; s/\\&//g; $text .= $_ }' plugin/nopitch-rules.5 |
    perl -0777 -pe 's/^sensitivity.*//mg; s/\bword \[\[/words [[/; s/^(?=(?:words|headline|length|links|history|kind|person|name|list)\b)/local _ = /mg' >"$TMP/manual.lua"
printf 'Example Corp\n' | tee "$TMP/customers.txt" "$TMP/rivals.txt" >"$TMP/friends.txt"
exits 'the examples of the manual' 0 "$NOPITCH" check "$TMP/manual.lua"
like 'are many' "$OUT" '^manual\.lua: ([7-9]|[0-9]{2}) rules'
words=$(perl -ne 'print "$1\n" if /^(?:group|text|truth|number|plain|each|one_of|condition|concept|say)[ (]"(\w+)"/' lua/nopitch.lua)
missing=$(for word in $words; do
    grep -Eq "^\.(Ic|It Ic) ([a-z_]+ , )*([A-Za-z_]+ [A-Za-z]+ , Ic )?$word\b|, $word( |,|\$)|, Ic $word |^$word \{" plugin/nopitch-rules.5 || echo "$word"
done)
is 'every word of the language stands in the manual' "$missing" ''
ok 'and they are many' test "$(printf '%s\n' "$words" | wc -l)" -gt 30
plan
