#!/usr/bin/perl
# Every fixture is read exactly: kind, authenticity, person and words.
use strict;
use warnings;
use Test::More;
use JSON::PP;

my $build = $ENV{B} // 'build';
my $nopitch = "$build/nopitch";

# No mailbox and no rules of the reader's: the mail alone.
$ENV{NOTMUCH_CONFIG} = '/dev/null/none';
$ENV{HOME} = $ENV{XDG_CONFIG_HOME} = '/nonexistent';

sub slurp {
    my ($file) = @_;
    open my $in, '<', $file or die "$file: $!";
    local $/;
    return <$in>;
}

# The facts of `want` as they stand in `got`.
sub same_facts {
    my ($want, $got) = @_;
    return { map { $_ => ref $want->{$_} eq 'HASH'
                 ? same_facts($want->{$_}, $got->{$_} // {})
                 : $got->{$_} } keys %$want };
}

my @files = sort glob 'tests/fixtures/*.eml';
ok @files > 100, scalar(@files) . ' fixtures';
for my $file (@files) {
    my $want = decode_json slurp($file =~ s/\.eml$/.json/r);
    my $got = decode_json scalar qx($nopitch explain --json $file);
    is_deeply same_facts($want, $got), $want, $file
        or diag explain same_facts($want, $got);
}
done_testing;
