#!/bin/sh
# `notmuch new` with the real hook tags mail, and costs nothing afterwards.
. tests/cli/lib.sh

new_mailbox
own_rules
exits 'setup' 0 notmuch nopitch setup

deliver inmail 'Zoe Zander' 'Our zanzibar offer is for you.'
pitch=$ID
deliver inmail 'Ada Marsh' 'Your talk about tides was good.'
plain=$ID
deliver invitation 'Ben Bare' '' --no-note
bare=$ID
deliver security 'LinkedIn' ''
security=$ID
exits 'notmuch new with the hook' 0 notmuch new
is 'a pitch is tagged' "$(ours $pitch)" linkedin/sales-pitch
is 'a mail without a finding is not' "$(ours $plain)" ''
is 'a bare invitation is' "$(ours $bare)" linkedin/unpersonalized-invite
is 'a security mail is not' "$(ours $security)" ''
is 'other tags stay' "$(tags $pitch)" 'inbox linkedin/sales-pitch unread'
is 'search by tag finds it' "$(notmuch search --output=messages tag:linkedin/sales-pitch)" "id:$pitch"
is 'the view finds it' "$(notmuch search --output=messages query:linkedin-pitches)" "id:$pitch"

before=$(dump) revision=$(lastmod)
exits 'notmuch new again' 0 notmuch new
is 'changes nothing' "$(dump)" "$before"
is 'leaves lastmod alone' "$(lastmod)" "$revision"
exits 'tag with nothing to do' 0 "$NOPITCH" tag
is 'says so' "$OUT" 'nothing new'
is 'and leaves lastmod alone too' "$(lastmod)" "$revision"

# A mail that is not LinkedIn's moves the revision, but is no work.
deliver_raw <<'MAIL'
From: Grace Field <grace@example.net>
To: reader@example.org
Subject: lunch
Date: Tue, 10 Mar 2026 12:00:00 +0000
Message-ID: <lunch@example.net>

At one?
MAIL
notmuch new --quiet
is 'an ordinary mail is not touched' "$(tags lunch@example.net)" 'inbox unread'
is 'and gets no property' "$(notmuch dump --include=properties | grep -c 'lunch@')" 0
revision=$(lastmod)
notmuch new --quiet
is 'the idle run after it leaves lastmod alone' "$(lastmod)" "$revision"

deliver inmail 'Yves Young' 'And zanzibar again.'
notmuch new --quiet
is 'the next pitch is tagged too' "$(ours)" linkedin/sales-pitch

# A different tag in new.tags, and a run that was forgotten.
notmuch config set new.tags 'fresh;'
deliver inmail 'Xenia Xu' 'zanzibar for you.'
notmuch new --quiet --no-hooks
is 'without hooks nothing is tagged' "$(ours)" ''
notmuch new --quiet
is 'the next hook catches up' "$(tags)" 'fresh linkedin/sales-pitch'

# A hook that fails must not fail notmuch.
echo 'rule {' >"$INIT"
deliver inmail 'Will Wolf' 'zanzibar once more.'
exits 'notmuch new with a broken init.lua' 0 notmuch new
like 'says what is wrong' "$ERR" 'init\.lua:'
is 'tags nothing' "$(ours)" ''
own_rules
notmuch new --quiet
is 'and tags once the file is mended' "$(ours)" linkedin/sales-pitch
plan
