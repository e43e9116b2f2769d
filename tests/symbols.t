#!/usr/bin/perl
# libnopitch.so shows what nopitch.h declares, and nothing else.
use strict;
use warnings;
use Test::More;

my $build = $ENV{B} // 'build';
open my $header, '<', 'include/nopitch.h' or die "nopitch.h: $!";
my $text = join '', <$header>;
my %declared = map { $_ => 1 } $text =~ /^NP_API [^;(]*?\b(np_\w+)\s*\(/mg;
my %shown = map { (split)[2] => 1 } grep { / [TDBRV] / }
    qx(nm -D --defined-only $build/libnopitch.so);

ok keys %declared > 20, 'the header declares functions';
is_deeply [sort keys %shown], [sort keys %declared], 'and the library shows just these';
done_testing;
