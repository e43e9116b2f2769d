# What the tests in this folder share: TAP, a scratch mailbox, mails for it.
# Sourced from the root of the repository.  Everything happens in $TMP.

ROOT=$PWD
NOPITCH=${NOPITCH:-${B:-build}/nopitch}
case $NOPITCH in /*) ;; *) NOPITCH=$ROOT/$NOPITCH ;; esac

TMP=$(mktemp -d) || exit 1
trap 'chmod -R u+rwX "$TMP"; rm -rf "$TMP"' EXIT
trap 'exit 1' HUP INT TERM

unset NOTMUCH_PROFILE NOTMUCH_DATABASE MAILDIR XDG_DATA_HOME XDG_STATE_HOME
export HOME="$TMP/home" XDG_CONFIG_HOME="$TMP/config" NOTMUCH_CONFIG="$TMP/notmuch-config"
export LC_ALL=C.UTF-8 TZ=UTC TERM=dumb
MAIL=$TMP/mail
INIT=$XDG_CONFIG_HOME/nopitch/init.lua
mkdir -p "$HOME" "$XDG_CONFIG_HOME/nopitch" "$TMP/bin"
ln -s "$NOPITCH" "$TMP/bin/notmuch-nopitch"
ln -s "$NOPITCH" "$TMP/bin/nopitch"
PATH=$TMP/bin:$PATH

# ------------------------------------------------------------------------ TAP

mails=0

# Counted in a file: a test may stand in a pipe.
result() { # STATUS NAME
    printf . >>"$TMP/tests"
    if [ "$1" -eq 0 ]; then echo "ok - $2"; else echo "not ok - $2"; fi
    return "$1"
}

note() { printf '%s\n' "$@" | sed 's/^/# /' >&2; }

ok() { # NAME COMMAND...
    ok_name=$1
    shift
    "$@" >"$TMP/ok.log" 2>&1
    result $? "$ok_name" || note "failed: $*" "$(head -20 "$TMP/ok.log")"
}

is() { # NAME GOT WANT
    [ "$2" = "$3" ]
    result $? "$1" || note "got:  $2" "want: $3"
}

isnt() { # NAME GOT UNWANTED
    [ "$2" != "$3" ]
    result $? "$1" || note "got what it must not be: $2"
}

like() { # NAME TEXT EXTENDED-REGEX
    printf '%s\n' "$2" | grep -Eq -e "$3"
    result $? "$1" || note "got:  $2" "want: /$3/"
}

unlike() { # NAME TEXT EXTENDED-REGEX
    ! printf '%s\n' "$2" | grep -Eq -e "$3"
    result $? "$1" || note "got:  $2" "unwanted: /$3/"
}

# Runs a command and compares its exit status; its output is in $OUT and $ERR.
exits() { # NAME STATUS COMMAND...
    exits_name=$1 exits_want=$2
    shift 2
    "$@" >"$TMP/out" 2>"$TMP/err"
    exits_got=$?
    OUT=$(tr -d '\0' <"$TMP/out") ERR=$(tr -d '\0' <"$TMP/err")
    [ "$exits_got" = "$exits_want" ]
    result $? "$exits_name" ||
        note "exit status $exits_got, not $exits_want: $*" "$OUT" "$ERR"
}

# One line on stderr that begins with the program's name.
one_line() { # NAME
    [ "$(printf '%s\n' "$ERR" | grep -c .)" = 1 ] && [ "${ERR#nopitch}" != "$ERR" ]
    result $? "$1" || note "stderr: $ERR"
}

plan() { echo "1..$(($(wc -c <"$TMP/tests")))"; }

# -------------------------------------------------------------------- mailbox

new_mailbox() {
    mkdir -p "$MAIL/cur" "$MAIL/new" "$MAIL/tmp"
    cat >"$NOTMUCH_CONFIG" <<CONFIG
[database]
path=$MAIL
[user]
name=Robin Reader
primary_email=reader@example.org
other_email=robin@old.example.org;
[new]
tags=inbox;unread;
[maildir]
synchronize_flags=false
CONFIG
    notmuch new --quiet --no-hooks
}

# Writes init.lua from standard input.
rules() { cat >"$INIT"; }

# A pitch is what says "zanzibar", a nudge what says "timbuktu".  The numbers are
# so large that the shipped rules, which may change, do not count beside them.
own_rules() {
    rules <<'LUA'
rule { name = "mine.zanzibar", tag = "sales-pitch", score = 900,
  about = "names the island", when = words [[\bzanzibar\b]] }
rule { name = "mine.timbuktu", tag = "pushy-followup", score = 900,
  about = "names the town", when = words [[\btimbuktu\b]] }
threshold { ["sales-pitch"] = 500, ["pushy-followup"] = 500, scam = 500 }
LUA
}

# One mail to a file, its Message-ID in $ID.
mail() { # FILE KIND NAME WORDS [OPTION-OF-RENDER...]
    mail_file=$1 mails=$((mails + 1))
    perl -MJSON::PP -e '
        my ($id, $kind, $name, $words) = map { utf8::decode($_); $_ } @ARGV;
        print JSON::PP->new->utf8->encode({
            id => $id, lang => "en", kind => $kind, history => [], known => 0,
            subject => "A question", text => $words, labels => [],
            recipient => { name => "Robin Reader", headline => "Software engineer" },
            sender => { name => $name, headline => "Maker of things", place => "Bergen" } });
        ' "t$mails" "$2" "$3" "$4" >"$TMP/record"
    mail_kind=$2
    shift 4
    "$ROOT/tests/render" --kind "$mail_kind" "$@" "$TMP/record" >"$mail_file" || exit 1
    ID=$(perl -ne 'print $1 if /^Message-ID:\s*<(.*)>/i; exit if /^\r?$/' "$mail_file")
}

# The same into the mailbox; `index` makes notmuch see it.
deliver() { # KIND NAME WORDS [OPTION-OF-RENDER...]
    mail "$MAIL/cur/$((mails + 1)).eml" "$@"
    FILE=$mail_file
}

# A mail from standard input into the mailbox.
deliver_raw() {
    FILE=$(mktemp "$MAIL/cur/raw-XXXXXX")
    cat >"$FILE"
}

index() { notmuch new --quiet --no-hooks; }

# Many mails: the bytes of FILE (of `mail ... --encoding 8bit`), each with a
# Message-ID, a person, a conversation and a second of its own.
flood() { # FILE FROM TO
    perl -MMIME::Base64 -e '
        my ($file, $dir, $from, $to) = @ARGV;
        open my $in, "<", $file or die; local $/; my $mail = <$in>;
        for my $i ($from .. $to) {
            my $thread = encode_base64(sprintf("%08x-1111-4222-8333-444455556666_100", $i), "");
            my $second = sprintf "%02d:%02d:%02d", 1 + $i / 3600, $i / 60 % 60, $i % 60;
            (my $m = $mail) =~ s/^Message-ID:.*/Message-ID: <flood-$i\@linkedin.com>/mi;
            $m =~ s/^(Date: \S+ \d+ \S+ \d+) \S+/$1 $second/m;
            $m =~ s{/in/[a-z0-9-]+}{/in/flood-$i}g;
            $m =~ s{/thread/2-[^/]+/}{/thread/2-$thread/}g;
            open my $out, ">", "$dir/flood-$i.eml" or die; print $out $m; close $out or die;
        }' "$1" "$MAIL/cur" "$2" "$3"
}

tags() { notmuch search --output=tags "id:${1:-$ID}" | paste -sd ' ' -; }

# Our tags alone.
ours() { notmuch search --output=tags "id:${1:-$ID}" | grep '^linkedin/' | paste -sd ' ' -; }

count() { notmuch count --exclude=false "$@"; }

lastmod() { notmuch count --lastmod '*' | cut -f 3; }

# Everything that a run may write: tags, properties, configuration.
dump() { notmuch dump --include=tags --include=properties --include=config | sort; }

# A value of a JSON text on standard input: json tags.sales-pitch.outcome
json() {
    perl -MJSON::PP -e '
        my $v = JSON::PP->new->utf8->decode(do { local $/; <STDIN> });
        $v = ref $v eq "ARRAY" ? $v->[$_] : $v->{$_} for split /\./, shift;
        binmode STDOUT, ":utf8";
        print !defined $v ? "null" : ref $v eq "JSON::PP::Boolean" ? ($v ? "true" : "false")
            : ref $v ? JSON::PP->new->canonical->encode($v) : $v, "\n";' "$1"
}

# What `explain` says of a mail in the mailbox.
judge() { # PATH [ID]
    "$NOPITCH" explain --json "id:${2:-$ID}" >"$TMP/judge" 2>"$TMP/judge.err" ||
        note "explain id:${2:-$ID}: exit status $?" "$(cat "$TMP/judge.err")"
    json "$1" <"$TMP/judge"
}

# The N-th example in a section of nopitch-clients(7).
documented() { # SECTION [N]
    perl -ne '
        BEGIN { ($section, $n) = splice @ARGV, 0, 2 }
        $in = $1 eq $section, $i = 0 if /^\.Ss (.*)/;
        $block = 0 if /^\.Ed/;
        s/\\e/\\/g, print if $in && $block && $i == $n;
        $block = 1, $i++ if /^\.Bd/;' "$1" "${2:-1}" plugin/nopitch-clients.7
}
