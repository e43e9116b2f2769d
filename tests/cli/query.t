#!/bin/sh
# tag QUERY judges again what the query finds, and nothing else.
. tests/cli/lib.sh

new_mailbox
own_rules
deliver inmail 'Zoe Zander' 'zanzibar'
zoe=$ID
deliver inmail 'Yves Young' 'zanzibar'
yves=$ID
index

exits 'a query' 0 "$NOPITCH" tag "id:$zoe"
is 'tags what it finds' "$(ours $zoe)" linkedin/sales-pitch
is 'and nothing else' "$(ours $yves)" ''
like 'counts one' "$OUT" '^1 LinkedIn mail judged: 1 tagged'
"$NOPITCH" tag --quiet
is 'the next run still sees the other' "$(ours $yves)" linkedin/sales-pitch

# Several words, `or`, and an option behind `--`.
"$NOPITCH" undo >"$TMP/log" && "$NOPITCH" undo >"$TMP/log"
is 'both taken back' "$(count tag:linkedin/sales-pitch)" 0
exits 'a query of several words' 0 "$NOPITCH" tag from:zoe or from:yves
is '`or` is bound to LinkedIn mail as a whole' "$(count tag:linkedin/sales-pitch)" 2
exits 'a query behind --' 0 "$NOPITCH" tag -- 'from:zoe'
exits 'a query that finds nothing' 0 "$NOPITCH" tag from:nobody
like 'judges nothing' "$OUT" '^0 LinkedIn mails judged'

# A query judges again under other rules.
rules <<'LUA'
rule { name = "mine.quito", tag = "pushy-followup", score = 900, when = words "zanzibar" }
threshold { ["sales-pitch"] = 500, ["pushy-followup"] = 500, scam = 500 }
LUA
exits 'under other rules' 0 "$NOPITCH" tag from:zoe
is 'the tags follow' "$(ours $zoe)" linkedin/pushy-followup
is 'where the query looks' "$(ours $yves)" linkedin/sales-pitch
like 'and it is said' "$OUT" '1 tagged, 0 unsure, 1 untagged'

# Only LinkedIn's mail is ever looked at.
deliver_raw <<'MAIL'
From: Grace Field <grace@example.net>
To: reader@example.org
Subject: zanzibar
Date: Tue, 10 Mar 2026 12:00:00 +0000
Message-ID: <lunch@example.net>

zanzibar, they say, is on linkedin.com.
MAIL
index
"$NOPITCH" tag '*' >"$TMP/log"
is 'a query for all leaves other mail alone' "$(tags lunch@example.net)" 'inbox unread'

# Excluded tags are the reader's view, not ours.
deliver inmail 'Dora Deleted' 'zanzibar'
index
notmuch config set search.exclude_tags 'deleted;'
notmuch tag +deleted "id:$ID"
"$NOPITCH" tag --quiet
like 'excluded mail is judged too' "$(notmuch search --exclude=false --output=tags "id:$ID" | paste -sd ' ' -)" linkedin/pushy-followup

exits '--all with a query' 64 "$NOPITCH" tag --all from:zoe
one_line 'is refused in one line'
plan
