#!/bin/sh
# A thousand deliveries at the same time through `filter --history`.
. tests/cli/lib.sh

own_rules
MANY=${MANY:-1000}
DB=$TMP/history
mkdir "$TMP/mails"
mail "$TMP/model" notice 'Una Under' '' --encoding 8bit
tests/deliver-at-once "$MANY" "$TMP/model" "$TMP/mails" "$NOPITCH" filter --history "$DB" 2>"$TMP/log"
is "$MANY deliveries end well" "$? $(cat "$TMP/log")" '0 '
is 'none is lost' "$(ls "$TMP/mails" | wc -l)" "$MANY"
is 'each has its verdict' "$(grep -l '^X-Nopitch: ' "$TMP"/mails/* | wc -l)" "$MANY"
rules <<LUA
rule { name = "count", tag = "sales-pitch", score = 900, about = "all of them",
  when = function (m) return m.history.notices == $MANY and m.history.unanswered == $MANY end }
LUA
mail "$TMP/last" inmail 'Una Under' 'Hello.' --date 2026-12-01T10:00:00Z
"$NOPITCH" filter --history "$DB" <"$TMP/last" >"$TMP/out"
like 'and all are counted' "$(cat "$TMP/out")" 'symbols=count\('
is 'one file is left' "$(ls "$TMP" | grep -c '^history')" 1
plan
