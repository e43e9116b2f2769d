#!/usr/bin/perl
# The house stays a house: includes run downward only, and each library is
# known to one module.
use strict;
use warnings;
use Test::More;

# From the ground up.  A module may include those before it.
my @floors = qw(
    nopitch names arena text nearest value sources ownfile
    re html mail auth linkedin person who lists body card notification
    facts lexicon known script script_lua script_take script_words script_bounds
    condition possible build rules tags settings verdict
    inner loading engine examples lint json
    xnopitch header shown wrap
    guard past_mails history overlay store store_db store_find store_write exchange past
    planning effects plan run recognize undo views
    cmd);
my %floor = map { $floors[$_] => $_ } 0 .. $#floors;

my %library = (
    'gmime/gmime.h'            => 'mail',
    'libxml/HTMLparser.h'      => 'html',
    'pcre2.h'                  => 're',
    'lauxlib.h'                => 'script_lua',
    'lualib.h'                 => 'script_lua',
    'jansson.h'                => 'json',
    'sqlite3.h'                => 'history',
    'glib.h'                   => 'wrap',
    'notmuch.h'                => 'store_db',
);
my %standard = map { $_ => 1 } qw(assert ctype dirent errno fcntl inttypes math poll signal
    stdarg stdbool stddef stdint stdio stdlib string strings sys/ioctl sys/resource sys/stat
    sys/wait sysexits time unistd);

for my $file (sort glob('plugin/*.[ch]')) {
    my ($module) = $file =~ m{/([^/]+)\.[ch]$};
    my $floor = $module =~ /^(cmd_\w+|main)$/ ? $#floors + 1 : $floor{$module};
    ok defined $floor, "$file has a floor" or next;
    open my $in, '<', $file or die "$file: $!";
    my @wrong;
    while (<$in>) {
        if (/^#include "([\w.]+)\.h"/) {
            my $below = $floor{$1};
            push @wrong, "$file:$.: $1.h is not below"
                unless defined $below && ($1 eq $module || $below < $floor || "$1 $module" =~ /^(store_db store|script_lua script)$/);
            push @wrong, "$file:$.: the program sees nopitch.h and cmd.h alone"
                if $floor > $#floors && $1 !~ /^(nopitch|cmd)$/;
        }
        elsif (/^#include <((\S+)\.h)>/ && !$standard{$2}) {
            push @wrong, "$file:$.: <$1> belongs to " . ($library{$1} // 'no module')
                unless ($library{$1} // '') eq $module;
        }
    }
    is_deeply \@wrong, [], "$file includes downward only";
}
done_testing;
