#!/bin/sh
# `tags`: what tags are called, and other tags that a mail gains or loses with them.
. tests/cli/lib.sh

new_mailbox
own_rules
deliver inmail 'Zoe Zander' 'zanzibar' --date 2026-03-08T10:00:00Z
zoe=$ID
deliver inmail 'Yves Young' 'zanzibar timbuktu' --date 2026-03-08T11:00:00Z
yves=$ID
deliver inmail 'Ada Marsh' 'Good talk.' --date 2026-03-08T12:00:00Z
ada=$ID
index
notmuch tag +later "id:$yves"
before=$(dump)

# ---- added and removed, and taken back
cat >>"$INIT" <<'LUA'
tags {
  ["sales-pitch"] = { remove = "inbox", add = { "later", "pitch" } },
  ["pushy-followup"] = { remove = { "inbox", "todo" } },
}
LUA
exits 'a dry run' 0 "$NOPITCH" tag --dry-run
like 'shows them' "$OUT" '-inbox.*\+linkedin/sales-pitch.*\+later'
is 'and does nothing' "$(dump)" "$before"
exits 'a run' 0 "$NOPITCH" tag
is 'removes and adds' "$(tags $zoe)" 'later linkedin/sales-pitch pitch unread'
is 'once, where two verdicts want it' "$(tags $yves)" 'later linkedin/pushy-followup linkedin/sales-pitch pitch unread'
is 'and leaves other mail alone' "$(tags $ada)" 'inbox unread'
exits 'the same again' 0 "$NOPITCH" tag --all
is 'changes nothing' "$(tags $zoe)" 'later linkedin/sales-pitch pitch unread'
exits 'undo' 0 "$NOPITCH" undo
is 'restores what was removed' "$(tags $zoe)" 'inbox unread'
is 'and leaves what was there before' "$(tags $yves)" 'inbox later unread'

# ---- the reader is not fought
"$NOPITCH" tag --all --quiet
is 'a run after the undo' "$(tags $zoe)" 'later linkedin/sales-pitch pitch unread'
notmuch tag +inbox -later "id:$zoe"
exits 'a run after the reader put inbox back' 0 "$NOPITCH" tag --all
is 'leaves it' "$(tags $zoe)" 'inbox linkedin/sales-pitch pitch unread'
unlike 'and calls it no correction' "$OUT" corrected
"$NOPITCH" undo >/dev/null
is 'undo leaves it too' "$(tags $zoe)" 'inbox unread'
"$NOPITCH" tag --all --quiet
is 'and the next run' "$(tags $zoe)" 'inbox linkedin/sales-pitch pitch unread'
notmuch tag -inbox "id:$ada"
"$NOPITCH" tag --all --quiet
is 'a mail without a verdict is not put back into the inbox' "$(tags $ada)" unread

# ---- a tag that was absent when the verdict came is not removed later
deliver inmail 'Vera Vale' 'zanzibar' --date 2026-03-09T11:00:00Z
vera=$ID
index
notmuch tag -inbox "id:$vera"
"$NOPITCH" tag --quiet
notmuch tag +inbox "id:$vera"
"$NOPITCH" tag --all --quiet
is 'an inbox that came afterwards stays' "$(tags $vera)" 'inbox later linkedin/sales-pitch pitch unread'

# ---- a verdict that goes
cp "$INIT" "$TMP/init"
echo 'disable "mine.zanzibar"' >>"$INIT"
exits 'rules that changed their mind' 0 "$NOPITCH" tag --all
is 'one of two verdicts still wants it' "$(tags $yves)" 'later linkedin/pushy-followup unread'
cp "$TMP/init" "$INIT"
echo 'disable { "mine.zanzibar", "mine.timbuktu" }' >>"$INIT"
exits 'and again' 0 "$NOPITCH" tag --all
like 'counts tags of ours alone' "$OUT" '1 untagged'
is 'restores the inbox' "$(tags $yves)" 'inbox later unread'
"$NOPITCH" undo >/dev/null
is 'undo of that takes it again' "$(tags $yves)" 'later linkedin/pushy-followup unread'
cp "$TMP/init" "$INIT"

# ---- tags that came before the reader said what goes with them
own_rules
"$NOPITCH" tag --all --quiet
is 'without tags only ours' "$(tags $yves)" 'inbox later linkedin/pushy-followup linkedin/sales-pitch unread'
cp "$TMP/init" "$INIT"
"$NOPITCH" tag --all --quiet
is 'what stands already is followed' "$(tags $yves)" 'later linkedin/pushy-followup linkedin/sales-pitch pitch unread'
"$NOPITCH" undo >/dev/null
is 'undo of that run leaves our tags' "$(tags $yves)" 'inbox later linkedin/pushy-followup linkedin/sales-pitch unread'
"$NOPITCH" undo >/dev/null
is 'undo of the one before takes the inbox that it gave back' "$(tags $yves)" 'later linkedin/pushy-followup unread'
cp "$INIT" "$TMP/with"
own_rules
"$NOPITCH" tag --all --quiet
cp "$TMP/with" "$INIT"
"$NOPITCH" tag --all --quiet
"$NOPITCH" undo "$("$NOPITCH" undo --list | sed -n '2s/ .*//p')" >/dev/null
is 'undo of a tag alone takes it alone' "$(tags $yves)" 'later linkedin/pushy-followup pitch unread'

# ---- the reader's word about our tag touches nothing else
"$NOPITCH" tag --all --quiet
notmuch tag -linkedin/sales-pitch -linkedin/pushy-followup "id:$yves"
"$NOPITCH" tag --all --quiet
unlike 'a settled mail stays as the reader left it' "$(tags $yves)" 'inbox|linkedin'

# ---- another name
own_rules
echo 'tags { prefix = "li/", ["sales-pitch"] = "pitch", ["pushy-followup"] = { name = "pushy" } }' >>"$INIT"
exits 'other names' 0 "$NOPITCH" tag --all
like 'move the tags' "$(tags $zoe)" 'li/pitch'
unlike 'from the old ones' "$(tags $zoe)" linkedin
unlike 'and that is no correction' "$OUT" corrected
like 'the views follow' "$("$NOPITCH" setup --print)" 'linkedin-pitches.*tag:"li/pitch"'
notmuch tag -li/pitch "id:$zoe"
exits 'a correction of a renamed tag' 0 "$NOPITCH" tag
like 'is seen' "$OUT" '1 corrected by you'
"$NOPITCH" tag --all --quiet
unlike 'and stands' "$(tags $zoe)" 'li/'
like 'as the reader sees it' "$("$NOPITCH" explain "id:$zoe")" 'your word +-li/pitch$'
deliver inmail 'Zoe Zander' 'Hello.' --date 2026-03-10T11:00:00Z
index
is 'and counts in the history of the person' "$(judge history.wanted) $(judge history.pitches)" '1 0'

# ---- mistakes
refused() { # NAME WHAT: init.lua is on stdin
    cat >"$INIT"
    exits "$1: is refused" 78 "$NOPITCH" tag
    like "$1: where and what" "$ERR" "$2"
}
printf '%s\n' 'tags {' '  ["sales-pich"] = "x",' '}' | refused 'an unknown tag' 'init\.lua:2: .*did you mean `sales-pitch`'
echo 'tags { ["sales-pitch"] = { remvoe = "inbox" } }' | refused 'an unknown key' 'init\.lua:1: .*did you mean `remove`'
echo 'tags { ["sales-pitch"] = { add = "+later" } }' | refused 'a sign before a tag' 'init\.lua:1: .*without \+ or -'
echo 'tags { ["sales-pitch"] = { remove = "linkedin/scam" } }' | refused 'a tag of ours' 'init\.lua: .*`linkedin/scam`'
echo 'tags { ["sales-pitch"] = "scam" }' | refused 'two of one name' 'init\.lua: .*both called `linkedin/scam`'
plan
