#!/bin/sh
# Genuine, unverified, forged, and what is not LinkedIn's at all.
. tests/cli/lib.sh

auth() { "$NOPITCH" explain --json "$1" | json authenticity; }

# ---- nobody is vouched for
own_rules
for how in pass dkim none dkim-fail-spf-pass temperror neutral; do
    mail "$TMP/$how" inmail 'Zoe Zander' 'zanzibar' --auth $how
    is "$how is unverified by default" "$(auth "$TMP/$how")" unverified
done
for how in fail dkim-fail lookalike pass-below; do
    mail "$TMP/$how" inmail 'Zoe Zander' 'zanzibar' --auth $how
    is "$how is forged by default" "$(auth "$TMP/$how")" forged
done

# ---- the reader names the host
echo 'authserv "mx.example.org"' >>"$INIT"
is 'a pass of a named host is genuine' "$(auth "$TMP/pass")" genuine
is 'a DKIM pass alone as well' "$(auth "$TMP/dkim")" genuine
for how in none dkim-fail-spf-pass temperror neutral; do
    is "$how stays unverified" "$(auth "$TMP/$how")" unverified
done
for how in fail dkim-fail lookalike pass-below; do
    is "$how stays forged" "$(auth "$TMP/$how")" forged
done
mail "$TMP/stranger" inmail 'Zoe Zander' 'zanzibar' --authserv-id mx.example.com
is 'a pass of another host is not' "$(auth "$TMP/stranger")" unverified
mail "$TMP/suffix" inmail 'Zoe Zander' 'zanzibar' --authserv-id mx.example.org.example.com
is 'nor of one that begins the same' "$(auth "$TMP/suffix")" unverified

# ---- what a forged mail gets
own_rules
new_mailbox
deliver inmail 'Eve Evil' 'zanzibar timbuktu' --auth fail --date 2026-03-01T10:00:00Z
evil=$ID
deliver security 'LinkedIn' '' --auth fail --date 2026-03-01T10:00:00Z
security=$ID
deliver inmail 'Eve Evil' 'Hello.' --date 2026-03-05T10:00:00Z
honest=$ID
index
exits 'a run over forged mail' 0 "$NOPITCH" tag --all
is 'forged, and nothing else' "$(ours $evil)" linkedin/forged
is 'a forged security mail too' "$(ours $security)" linkedin/forged
is 'is not judged' "$(judge judged $evil)" false
is 'is nobody'\''s history' "$(judge history.earlier $honest)" 0
is 'the genuine one is not forged' "$(ours $honest)" ''
like 'explain says it' "$("$NOPITCH" explain "id:$evil")" '^authenticity +forged$'
echo 'disable "forged"' >>"$INIT"
"$NOPITCH" tag --all --quiet
is 'with the tag off there is none' "$(ours $evil)" ''
own_rules

# ---- setup learns the host
learn() { # HOW-MANY OPTIONS...
    rm -rf "$MAIL"
    new_mailbox
    learn_n=$1
    shift
    for learn_i in $(seq "$learn_n"); do
        deliver inmail "Una Usual$learn_i" 'Hello.' "$@"
    done
    index
    "$NOPITCH" setup
}
like 'setup learns the host of 6 mails' "$(learn 6)" 'mail host +mx\.example\.org'
mail "$TMP/late" inmail 'Late Larry' 'zanzibar'
is 'then a pass is genuine' "$(auth "$TMP/late")" genuine
is 'of that host alone' "$(auth "$TMP/stranger")" unverified
unlike 'it does not learn from one mail' "$(learn 1)" 'mail host'
is 'then a pass is unverified' "$(auth "$TMP/late")" unverified
unlike 'nor from mails that fail' "$(learn 6 --auth fail)" 'mail host'
unlike 'nor from mails without results' "$(learn 6 --auth none)" 'mail host'

# ---- not LinkedIn's
deny() { # NAME: the mail on stdin is of kind none, and is never tagged
    cat >"$TMP/none"
    is "$1: kind none" "$("$NOPITCH" explain --json "$TMP/none" | json kind)" none
    is "$1: no authenticity" "$(auth "$TMP/none")" null
    deliver_raw <"$TMP/none"
}
rm -rf "$MAIL"
new_mailbox
mail "$TMP/real" inmail 'Eve Evil' 'zanzibar'
from() { sed "s/^From: .*/From: $1/; s/^Message-ID:.*/Message-ID: <$2@example.net>/" "$TMP/real"; }
from 'Eve Evil <eve@example.net>' n1 | deny 'LinkedIn HTML from an ordinary address'
from 'Eve Evil <hit-reply@linkedin.com.example.net>' n2 | deny 'a look-alike suffix'
from 'Eve Evil <hit-reply@evil-linkedin.com>' n3 | deny 'a look-alike prefix'
from 'Eve Evil <hit-reply@linkedln.com>' n4 | deny 'a look-alike letter'
from '"hit-reply@linkedin.com" <eve@example.net>' n5 | deny 'the address as display name'
from 'Eve Evil (hit-reply@linkedin.com) <eve@example.net>' n6 | deny 'the address as comment'
from '"Eve <hit-reply@linkedin.com>" <eve@example.net>' n7 | deny 'the address in quotes'
index
is 'all of them are in the mailbox' "$(count '*')" 7
"$NOPITCH" tag --all --quiet
is 'none is tagged' "$(notmuch search --output=tags '*' | paste -sd ' ' -)" 'inbox unread'
is 'or given a property' "$(notmuch dump --include=properties | grep -c nopitch.person)" 0
plan
