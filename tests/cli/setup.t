#!/bin/sh
# setup puts lines into hooks and takes them out again, and harms nothing.
. tests/cli/lib.sh

hooks_of() { # a hook's bytes, mode and all: to be compared
    for h in "$1"/*; do [ -e "$h" ] && { ls -l "$h" | cut -c 1-10; cat "$h"; }; done
}

# ---- no database: nothing is made
mkdir -p "$MAIL"
exits 'with no configuration' 66 "$NOPITCH" setup
one_line 'one line'
printf '[database]\npath=%s\n[user]\nprimary_email=r@example.org\n' "$MAIL" >"$NOTMUCH_CONFIG"
exits 'with no database' 66 "$NOPITCH" setup
ok '.notmuch was not made' test ! -e "$MAIL/.notmuch"

# ---- the default folder
new_mailbox
hooks=$MAIL/.notmuch/hooks
exits '--check before' 1 "$NOPITCH" setup --check
exits '--print' 0 "$NOPITCH" setup --print
like 'shows the lines' "$OUT" 'tag --quiet'
like 'and the folder' "$OUT" "$hooks/post-new"
ok 'but makes nothing' test ! -e "$hooks/post-new"
exits 'setup' 0 "$NOPITCH" setup
ok 'post-new can be run' test -x "$hooks/post-new"
ok 'post-insert can be run' test -x "$hooks/post-insert"
exits '--check after' 0 "$NOPITCH" setup --check
is 'the views are there' "$(notmuch config list | grep -c '^query\.linkedin-')" 7
state=$(hooks_of "$hooks")$(notmuch config list) revision=$(lastmod)
exits 'setup again' 0 "$NOPITCH" setup
is 'changes nothing' "$(hooks_of "$hooks")$(notmuch config list)" "$state"
is 'nor the revision' "$(lastmod)" "$revision"
is 'no other file is left' "$(ls "$hooks" | paste -sd ' ' -)" 'post-insert post-new'
chmod -x "$hooks/post-new"
exits '--check of a hook that cannot run' 1 "$NOPITCH" setup --check
chmod +x "$hooks/post-new"
exits '--remove' 0 "$NOPITCH" setup --remove
is 'leaves no hook of ours' "$(ls "$hooks")" ''
is 'and no view' "$(notmuch config list | grep -c linkedin)" 0
exits '--remove again' 0 "$NOPITCH" setup --remove

# ---- hooks that are there already: kept byte for byte
keeps() { # NAME: the hook is on stdin
    cat >"$hooks/post-new"
    chmod 750 "$hooks/post-new"
    cp -p "$hooks/post-new" "$TMP/hook"
    "$NOPITCH" setup >"$TMP/log" 2>&1
    ok "$1: our lines are in" grep -q nopitch "$hooks/post-new"
    is "$1: its mode stays" "$(ls -l "$hooks/post-new" | cut -c 1-10)" -rwxr-x---
    "$NOPITCH" setup >"$TMP/log" 2>&1
    is "$1: our lines are in once" "$(grep -c 'tag --quiet' "$hooks/post-new")" 1
    "$NOPITCH" setup --remove >"$TMP/log" 2>&1
    ok "$1: comes back byte for byte" cmp "$hooks/post-new" "$TMP/hook"
    rm -f "$hooks/post-new"
}
printf '#!/bin/sh\n\necho mine >"%s/ran"\nexit 0\n' "$TMP" | keeps 'a shell hook'
printf '#!/bin/bash -e\n# nopitch is not here\n' | keeps 'a bash hook with an option'
printf '#!/bin/sh\necho "no newline at the end"' | keeps 'a hook without a last newline'
printf '#!/bin/sh\n' | keeps 'a hook that does nothing'
printf '#!/bin/sh' | keeps 'a first line without a newline'

# ---- the reader's hook still runs, and ours before its exit
own_rules
printf '#!/bin/sh\necho mine >"%s/ran"\nexit 0\n' "$TMP" >"$hooks/post-new"
chmod +x "$hooks/post-new"
"$NOPITCH" setup >"$TMP/log"
deliver inmail 'Zoe Zander' 'zanzibar'
exits 'notmuch new' 0 notmuch new
is 'their hook ran' "$(cat "$TMP/ran")" mine
is 'ours too' "$(ours)" linkedin/sales-pitch
"$NOPITCH" setup --remove >"$TMP/log"
is '--remove leaves the tags' "$(ours)" linkedin/sales-pitch

# ---- a hook in another language
printf '#!/usr/bin/perl\nprint "hi";\n' >"$hooks/post-new"
chmod +x "$hooks/post-new"
cp "$hooks/post-new" "$TMP/hook"
exits 'a hook that is no shell script' 0 "$NOPITCH" setup
like 'is said' "$OUT" "$hooks/post-new.* no shell script"
ok 'and stays' cmp "$hooks/post-new" "$TMP/hook"
exits '--check says that it is not in' 1 "$NOPITCH" setup --check
"$NOPITCH" setup --remove >"$TMP/log"
ok 'and stays, still' cmp "$hooks/post-new" "$TMP/hook"
rm -f "$hooks"/post-*

# ---- links
ln -s /nonexistent/hook "$hooks/post-new"
exits 'a dangling link' 78 "$NOPITCH" setup
like 'is named' "$ERR" "$hooks/post-new"
ok 'and stays a link' test -L "$hooks/post-new"
ok 'nothing is half done' test ! -e "$hooks/post-insert"
rm -f "$hooks"/post-*
printf '#!/bin/sh\n:\n' >"$TMP/target"
chmod +x "$TMP/target"
ln -s "$TMP/target" "$hooks/post-new"
exits 'a good link' 0 "$NOPITCH" setup
ok 'stays a link' test -L "$hooks/post-new"
ok 'to a hook with our lines' grep -q 'tag --quiet' "$TMP/target"
"$NOPITCH" setup --remove >"$TMP/log"
is 'and back' "$(cat "$TMP/target")" '#!/bin/sh
:'
rm -f "$hooks"/post-*

# ---- database.hook_dir
notmuch config set database.hook_dir "$TMP/my hooks"
exits 'setup with hook_dir' 0 "$NOPITCH" setup
ok 'makes its hooks there' test -x "$TMP/my hooks/post-new"
ok 'and not here' test ! -e "$hooks/post-new"
deliver inmail 'Yves Young' 'zanzibar'
notmuch new --quiet
is 'notmuch runs it' "$(ours)" linkedin/sales-pitch
exits '--remove there' 0 "$NOPITCH" setup --remove
is 'leaves none' "$(ls "$TMP/my hooks")" ''
notmuch config set database.hook_dir

# ---- a program whose path has blanks and quotes in it
mkdir -p "$TMP/it's a place"
cp "$NOPITCH" "$TMP/it's a place/nopitch"
exits 'setup by a program in an odd place' 0 "$TMP/it's a place/nopitch" setup
deliver inmail 'Xenia Xu' 'zanzibar'
exits 'notmuch new runs its hook' 0 notmuch new
is 'and the mail is tagged' "$(ours)" linkedin/sales-pitch
"$NOPITCH" setup --remove >"$TMP/log"

# ---- a split configuration: the database apart from the mail
rm -rf "$MAIL"
mkdir -p "$MAIL/cur" "$TMP/database"
cat >"$NOTMUCH_CONFIG" <<CONFIG
[database]
path=$TMP/database
mail_root=$MAIL
[user]
primary_email=reader@example.org
[new]
tags=inbox;unread;
CONFIG
notmuch new --quiet
exits 'setup with a split configuration' 0 "$NOPITCH" setup
ok 'makes no .notmuch with the mail' test ! -e "$MAIL/.notmuch"
deliver inmail 'Will Wolf' 'zanzibar'
notmuch new --quiet
is 'and the hook runs' "$(ours)" linkedin/sales-pitch
exits '--check of a tag that no score reaches' 1 "$NOPITCH" setup --check
like 'names it' "$OUT" '^rules +init\.lua:5: tag `scam` is never given'
sed -i 's/, scam = 500//' "$INIT"
exits '--check' 0 "$NOPITCH" setup --check

# ---- options
exits 'two options at once' 64 "$NOPITCH" setup --print --check
one_line 'are refused in one line'
exits 'an operand' 64 "$NOPITCH" setup here
# ---- a query of that name that the reader made
new_mailbox
notmuch config set --database query.linkedin-inbox tag:mine
exits 'setup beside a query of the reader'\''s' 0 "$NOPITCH" setup
is 'leaves it' "$(notmuch config get query.linkedin-inbox)" tag:mine
exits '--remove' 0 "$NOPITCH" setup --remove
is 'leaves it, too' "$(notmuch config get query.linkedin-inbox)" tag:mine
is 'and nothing of ours' "$(notmuch config list | grep nopitch)" ''

# ---- half of our lines
new_mailbox
"$NOPITCH" setup >/dev/null
hook=$(notmuch config get database.hook_dir)/post-new
sed -i '/^# <<< nopitch/d' "$hook"
exits 'a torn block is refused' 78 "$NOPITCH" setup
rm "$hook"

# ---- a rule file that is broken, and every tag off
notmuch config set --database query.linkedin-inbox
"$NOPITCH" setup >/dev/null
echo 'rule {' >"$INIT"
exits '--remove works with a broken init.lua' 0 "$NOPITCH" setup --remove
echo 'disable { "sales-pitch", "pushy-followup", "unpersonalized-invite", "scam", "forged" }' >"$INIT"
exits 'setup with every tag off' 0 "$NOPITCH" setup
is 'the inbox is the inbox' "$(notmuch config get query.linkedin-inbox)" tag:inbox
plan
