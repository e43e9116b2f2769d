#!/bin/sh
# The reader's init.lua: settings, rules, and what happens when it is broken.
. tests/cli/lib.sh

# Judges FILE under init.lua from stdin, and prints a value.
under() { # PATH FILE
    cat >"$INIT"
    "$NOPITCH" explain --json "$2" 2>"$TMP/err" | json "$1"
}
PITCH='rule { name = "mine.z", tag = "sales-pitch", score = 900, when = words "zanzibar" }
threshold { ["sales-pitch"] = 500 }'

mail "$TMP/pitch" inmail 'Zoe Zander' 'A Zanzibar for you, tangerine.'
mail "$TMP/bare" invitation 'Ben Bare' '' --no-note
bare=tags.unpersonalized-invite.outcome
pitch=tags.sales-pitch.outcome

rm -f "$INIT"
is 'with no init.lua all is default' "$("$NOPITCH" explain --json "$TMP/bare" | json $bare)" tagged
: >"$INIT"
is 'with an empty one, too' "$(: | under $bare "$TMP/bare")" tagged

# ---- scores, thresholds, switches
is 'a rule of the reader'\''s own' "$(echo "$PITCH" | under $pitch "$TMP/pitch")" tagged
is 'score' "$(echo 'score("invite.bare", 0.1)' | under $bare "$TMP/bare")" clear
is 'threshold' "$(echo 'threshold { ["unpersonalized-invite"] = 99 }' | under $bare "$TMP/bare")" clear
is 'threshold: nearly is unsure' "$(printf '%s\n' 'score("invite.bare", 300)' \
    'threshold { ["unpersonalized-invite"] = 400 }' | under $bare "$TMP/bare")" unsure
is 'disable a rule' "$(echo 'disable "invite.bare"' | under $bare "$TMP/bare")" clear
is 'disable several' "$(echo 'disable { "invite.bare", "invite.default_note" }' | under $bare "$TMP/bare")" clear
is 'enable it again' "$(printf '%s\n' 'disable "invite.bare"' 'enable "invite.bare"' | under $bare "$TMP/bare")" tagged
is 'a shipped rule is replaced by name' "$(cat <<'LUA' | under $bare "$TMP/bare"
rule { name = "invite.bare", tag = "unpersonalized-invite", score = 0.5, when = has_words(false) }
LUA
)" clear
is 'bare_invites' "$(echo 'bare_invites "unsure"' | under $bare "$TMP/bare")" unsure

# ---- what accuses nobody
is 'a headline alone is unsure' "$(echo 'rule { name = "mine.h", tag = "sales-pitch", score = 900, when = headline [[.]] }' |
    under $pitch "$TMP/pitch")" unsure
is 'an invitation that cannot be read is unsure' "$(: | under $bare tests/fixtures/hand-invitation-unread.eml)" unsure

# ---- what people write by mistake
slug=$("$NOPITCH" explain --json "$TMP/pitch" | json person.profile)
is 'trust takes a whole link' "$(printf '%s\n' "$PITCH" "trust { profile = \"https://www.linkedin.com/in/$slug/?x=1\" }" |
    under kept "$TMP/pitch")" 'you trust this person'
is 'and a slug' "$(printf '%s\n' "$PITCH" "trust { profile = \"$slug\" }" | under kept "$TMP/pitch")" 'you trust this person'
echo 'trust { profile = "@@@" }' | under kept "$TMP/pitch" >/dev/null
like 'but nothing that is none' "$(cat "$TMP/err")" 'init.lua:1: trust wants a name or a profile'
echo 'rule { name = "mine.b", tag = "sales-pitch", score = 900, when = words "\bzanzibar\b" }' | under $pitch "$TMP/pitch" >/dev/null
like 'a backspace in a pattern is told' "$(cat "$TMP/err")" 'init.lua:1: .*control character'
echo 'rule { name = "mine.b", tag = "sales-pitch", score = 900, when = has_words }' | under $pitch "$TMP/pitch" >/dev/null
like 'a condition that is not asked is told' "$(cat "$TMP/err")" 'init.lua:1: .*has to be asked, as in has_words\(true\)'

sensitivity() { printf '%s\n' 'rule { name = "mine.z", tag = "sales-pitch", score = 900, when = words "zanzibar" }' \
    'threshold { ["sales-pitch"] = 800 }' "sensitivity \"$1\"" | under $pitch "$TMP/pitch"; }
is 'sensitivity lenient' "$(sensitivity lenient)" unsure
is 'sensitivity balanced' "$(sensitivity balanced)" tagged
is 'sensitivity strict' "$(sensitivity strict)" tagged

# ---- people
trusted() { printf '%s\n' "$PITCH" "$1" | under $pitch "$TMP/pitch"; }
is 'trust by name' "$(trusted 'trust "Zoe Zander"')" clear
is 'trust in any case' "$(trusted 'trust { name = "zoe ZANDER" }')" clear
is 'trust by profile' "$(trusted 'trust { profile = "zoe-zander-1abe871" }')" clear
is 'a profile goes before a name' "$(trusted 'trust { name = "Zoe Zander", profile = "another" }')" tagged
is 'trust of another' "$(trusted 'trust "Ada Marsh"')" tagged
is 'a code word' "$(trusted 'codeword "Tangerine"')" clear
is 'no part of a word' "$(trusted 'codeword "tang"')" tagged

# ---- functions
is 'a function' "$(cat <<'LUA' | under $pitch "$TMP/pitch"
rule { name = "mine.f", tag = "sales-pitch", score = 900,
  when = function(m) return m.kind == "inmail" and match(m.words, [[zan\w+]]) end }
threshold { ["sales-pitch"] = 500 }
LUA
)" tagged
is 'a function over the history' "$(cat <<'LUA' | under $pitch "$TMP/pitch"
rule { name = "mine.f", tag = "sales-pitch", score = 900,
  when = function(m) return m.history.unanswered >= 1 end }
threshold { ["sales-pitch"] = 500 }
LUA
)" clear

# ---- a rule that is wrong: the others work
warned() { # NAME LINE WHAT: init.lua on stdin has our rule and a wrong one
    is "$1: the others work" "$(under $pitch "$TMP/pitch")" tagged
    like "$1: is named with its line" "$(cat "$TMP/err")" "init\.lua:$2: .*$3"
}
printf '%s\n' "$PITCH" 'rule { name = "mine.p", tag = "sales-pitch", score = 1, when = words "(" }' |
    warned 'a broken pattern' 3 mine.p
printf '%s\n' "$PITCH" 'rule { name = "mine.t", tag = "sales-pich", score = 1, when = words "x" }' |
    warned 'an unknown tag' 3 sales-pitch
printf '%s\n' "$PITCH" 'rule { name = "mine.w", tag = "sales-pitch", score = 1, when = wrods "x" }' |
    warned 'a misspelled condition' 3 words
printf '%s\n' "$PITCH" 'rule { name = "mine.s", tag = "sales-pitch", when = words "x" }' |
    warned 'no score' 3 score
printf '%s\n' "$PITCH" 'rule { name = "mine.h", tag = "sales-pitch", score = 1, when = history { unansered = ">= 1" } }' |
    warned 'an unknown fact' 3 unansered
printf '%s\n' "$PITCH" 'rule { name = "mine.e", tag = "sales-pitch", score = 1, when = function(m)' \
    '  return m.nothing.there end }' | warned 'a function that fails' 4 nothing
printf '%s\n' "$PITCH" 'rule { name = "mine.l", tag = "sales-pitch", score = 1, when = function(m)' \
    '  while true do end end }' | warned 'a function without end' '[34]' 'too long'

# ---- a file that is wrong: nothing is tagged
new_mailbox
deliver invitation 'Ben Bare' '' --no-note
index
refused() { # NAME WHAT: init.lua is on stdin
    cat >"$INIT"
    exits "$1: exit status" 78 "$NOPITCH" tag --all
    like "$1: where and what" "$ERR" "$2"
    one_line "$1: one line"
    is "$1: nothing is tagged" "$(ours)" ''
}
echo 'rule {' | refused 'a syntax error' 'init\.lua:[12]:'
printf '%s\n' '' 'trsut "Zoe Zander"' | refused 'an unknown name' 'init\.lua:2: .*did you mean `trust`'
echo 'x = 1' | refused 'a global' 'init\.lua:1: .*local x'
echo 'os.exit(0)' | refused 'a call of the system' 'init\.lua:1: .*os'
echo 'enable "recruiters"' | refused 'an unknown tag' 'init\.lua:1: .*recruiter'
echo 'score("invite.bear", 1)' | refused 'an unknown rule' 'init\.lua:1: .*invite\.bare'
echo 'while true do end' | refused 'a file without end' 'init\.lua'
echo 'local t = {} for i = 1, 1e9 do t[i] = i end' | refused 'a file that eats memory' 'init\.lua'
printf '\033Lua garbage' | refused 'a binary chunk' 'init\.lua'
exits 'explain refuses too' 78 "$NOPITCH" explain "$TMP/pitch"
exits 'so does setup' 78 "$NOPITCH" setup

own_rules
chmod 666 "$INIT"
exits 'world-writable' 78 "$NOPITCH" tag --all
like 'says so' "$ERR" 'init\.lua'
is 'nothing is tagged' "$(ours)" ''
chmod 664 "$INIT"
exits 'group-writable' 78 "$NOPITCH" tag --all
chmod 644 "$INIT"
rm "$INIT" && mkdir "$INIT"
exits 'a folder for a file' 78 "$NOPITCH" tag --all
rmdir "$INIT"

# ---- the prefix
own_rules
echo 'prefix "li-"' >>"$INIT"
"$NOPITCH" tag --all --quiet
is 'prefix' "$(tags)" 'inbox li-unpersonalized-invite unread'
own_rules
exits 'another prefix' 0 "$NOPITCH" tag --all
is 'the tag moves' "$(tags)" 'inbox linkedin/unpersonalized-invite unread'
unlike 'and that is no correction' "$OUT" corrected

# ---- a tag that is switched off and on
echo 'disable "unpersonalized-invite"' >>"$INIT"
"$NOPITCH" tag --all --quiet
is 'off: the tag goes' "$(ours)" ''
own_rules
exits 'on again' 0 "$NOPITCH" tag --all
is 'the tag comes back' "$(ours)" linkedin/unpersonalized-invite
unlike 'no correction either' "$OUT" corrected
printf '%s\n' 'rule { name = "mine.r", tag = "recruiter", score = 900, when = words "zanzibar" }' >"$INIT"
deliver inmail 'Zoe Zander' 'zanzibar'
index
"$NOPITCH" tag --quiet
unlike 'a tag that ships off is not given' "$(ours)" recruiter
echo 'enable "recruiter"' >>"$INIT"
"$NOPITCH" tag --all --quiet
like 'until it is enabled' "$(ours)" linkedin/recruiter
plan
