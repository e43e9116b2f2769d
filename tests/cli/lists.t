#!/bin/sh
# Lists of names in files, and persons.
. tests/cli/lib.sh

lists=$XDG_CONFIG_HOME/nopitch
mail "$TMP/zoe" inmail 'Zoë Zander' 'A zanzibar for you, by Acme Widgets GmbH.'
slug=$("$NOPITCH" explain --json "$TMP/zoe" | json person.profile)
PITCH='rule { name = "mine.z", tag = "sales-pitch", score = 900, when = words "zanzibar" }
threshold { ["sales-pitch"] = 500 }'

# What init.lua from stdin and the list LINES make of the mail.
with() { # PATH LINES
    cat >"$INIT"
    printf '%b' "$2" >"$lists/names.txt"
    "$NOPITCH" explain --json "$TMP/zoe" 2>"$TMP/err" | json "$1"
}
trusts() { printf '%s\n' "$PITCH" 'trust(list "names.txt")' | with kept "$1"; }

is 'trust a list' "$(trusts 'Ada Example\nZoë Zander\n')" 'you trust this person'
is 'whatever the case and the accents' "$(trusts 'ZOE zander')" 'you trust this person'
is 'with the line ends and the mark of Windows' "$(trusts '\357\273\277Zoe Zander\r\nAda\r\n')" 'you trust this person'
is 'by a link' "$(trusts "https://www.linkedin.com/in/$slug/\n")" 'you trust this person'
is 'not a comment' "$(trusts '# Zoe Zander\n')" null
is 'nor a part of a name' "$(trusts 'Zoe\nZander\n')" null
is 'nor a line of signs' "$(trusts '-----\n\n***\n')" null
is 'an empty list' "$(trusts '')" null
is 'among others' "$(printf '%s\n' "$PITCH" 'trust { "Ada Example", list "names.txt" }' | with kept 'Zoe Zander')" 'you trust this person'

# ---- in conditions
fires() { # CONDITION LINES
    printf '%s\n' "rule { name = \"mine.l\", tag = \"sales-pitch\", score = 900, when = $1 }" |
        with tags.sales-pitch.symbols "$2" | grep -o '"matched":"[^"]*","name":"mine.l"'
}
is 'words of a list' "$(fires 'words(list "names.txt")' 'Other Corp\nAcme Widgets\n')" '"matched":"Acme Widgets","name":"mine.l"'
is 'in another case' "$(fires 'words { list "names.txt" }' 'ACME WIDGETS, GMBH')" '"matched":"ACME WIDGETS, GMBH","name":"mine.l"'
is 'no part of a word' "$(fires 'words(list "names.txt")' 'Acme Widget\nanzibar\n')" ''
is 'not in another order' "$(fires 'words(list "names.txt")' 'Widgets Acme')" ''
is 'signs are no pattern' "$(fires 'words(list "names.txt")' '.*\n[a-z]+\n')" ''
is 'beside patterns' "$(fires 'words { "zanzibar", list "names.txt" }' 'none')" '"matched":"zanzibar","name":"mine.l"'
is 'in a name' "$(fires 'name(list "names.txt")' 'zander')" '"matched":"zander","name":"mine.l"'
is 'in a headline' "$(fires 'headline(list "names.txt")' 'maker of')" '"matched":"maker of","name":"mine.l"'
is 'two lists' "$(fires 'words { list "/dev/null", list "names.txt" }' 'acme')" ''
like 'one of which is no file' "$(cat "$TMP/err")" 'init\.lua:1: .*/dev/null: is no ordinary file'

# ---- persons
like 'a person by name' "$(fires 'person "zoe zander"' '')" mine.l
like 'by profile' "$(fires "person { profile = \"$slug\" }" '')" mine.l
is 'a namesake is another' "$(fires 'person { name = "Zoe Zander", profile = "another" }' '')" ''
like 'one of several' "$(fires 'person { "Ada Example", { name = "Zoe Zander" } }' '')" mine.l
like 'one of a list' "$(fires 'person { "Ada Example", list "names.txt" }' 'Zoe Zander')" mine.l
is 'none of a list' "$(fires 'person(list "names.txt")' 'Zoe Zender')" ''
is 'none of a person' "$(fires 'none { person "Zoe Zander" }' '')" ''
is 'a name accuses nobody' "$(printf '%s\n' 'rule { name = "mine.l", tag = "sales-pitch", score = 900, when = person "Zoe Zander" }' |
    with tags.sales-pitch.outcome '')" unsure

# ---- what a list says is part of the rules
fingerprint() { printf '%s\n' "$PITCH" 'trust(list "names.txt")' | with rules "$1"; }
isnt 'another list is another set of rules' "$(fingerprint 'Ada')" "$(fingerprint 'Adb')"
mkdir "$TMP/else"
echo 'Zoe Zander' >"$TMP/else/far.txt"
is 'an absolute name' "$(printf '%s\n' "$PITCH" "trust(list \"$TMP/else/far.txt\")" | with kept '')" 'you trust this person'
i=0
while [ $i -lt 3000 ]; do echo "Person Number$i"; i=$((i + 1)); done >"$TMP/many"
is 'a long one' "$(trusts "$(cat "$TMP/many")\nZoe Zander")" 'you trust this person'

# ---- a list that is wrong
broken() { # NAME WHAT: init.lua is on stdin
    cat >"$INIT"
    exits "$1: ends the reading" 78 "$NOPITCH" explain "$TMP/zoe"
    like "$1: where and what" "$ERR" "init\.lua:1: $2"
}
echo 'trust(list "nobody.txt")' | broken 'no such file' '.*nobody\.txt: No such file'
echo 'x' >"$lists/loose.txt"
chmod o+w "$lists/loose.txt"
echo 'trust(list "loose.txt")' | broken 'a file that others can write' '.*loose\.txt: can be written by others'
echo 'trust(list(3))' | broken 'a list of a number' 'list wants the name of a file'
is 'in a rule it spoils the rule alone' "$(printf '%s\n' "$PITCH" \
    'rule { name = "mine.x", tag = "sales-pitch", score = 1, when = name(list "nobody.txt") }' | with tags.sales-pitch.outcome '')" tagged
like 'and is named' "$(cat "$TMP/err")" 'init\.lua:3: rule `mine\.x`: .*nobody\.txt: No such file.*left out'
plan
