#!/usr/bin/perl
# Mails broken in every way go through the filter: each byte that is not ours
# stays, and no fault of a mail is a fault of the delivery.  MUTATIONS sets how
# many, SEED which.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Temp qw(tempdir);
use Test::More;

my $nopitch = abs_path(($ENV{B} // 'build') . '/nopitch');
my $dir     = tempdir(CLEANUP => 1);
my $n       = $ENV{MUTATIONS} // 150;
my $seed    = $ENV{SEED} // 1;
srand $seed;
%ENV = (PATH => $ENV{PATH}, HOME => $dir, XDG_CONFIG_HOME => "$dir/config", NOTMUCH_CONFIG => "$dir/none");

sub slurp { open my $in, '<:raw', $_[0] or die "$_[0]: $!"; local $/; my $s = <$in>; $s // '' }
sub spew { open my $out, '>:raw', $_[0] or die "$_[0]: $!"; print $out $_[1]; close $out or die }

my @models = map { slurp($_) } grep { -s $_ < 60_000 } glob 'tests/fixtures/*.eml';
my @insert = (
    "X-Nopitch: clear\n", "x-nopitch-score: 9\n\tmore\n", "X-Label: mine, linkedin/scam\n", "\0", "\xff\xfe", "\r",
    "\r\n", "\n", "\n\n", " ", "\t", ":", "From: A <a\@linkedin.com>\n", "From x\n", ">From x\n",
    "X-Nopitch \t: x\n", "X-Nopitch", "no field at all\n", "=?utf-8?q?", "y" x 3000, "Subject:" . " x\n" x 40,
);

# Header section (behind mbox lines) and the rest; undef where there is none.
sub split_mail {
    my ($mail) = @_;
    my ($mbox) = $mail =~ /\A(From [^\n]*\n(?:>From[^\n]*\n|From [^\n]*\n)*)/;
    $mbox //= '';
    my $rest = substr $mail, length $mbox;
    return unless $rest =~ /\A[!-9;-~]+[ \t]*:/;
    my ($head) = $rest =~ /\A((?:(?!\r?\n)[^\n]*(?:\n|\z))*)/;
    return ($mbox, $head, substr $rest, length $head);
}

# Fields, each with its folded lines.
sub units { $_[0] =~ /\G(.[^\n]*(?:\n[ \t][^\n]*)*(?:\n|\z))/gs }
sub is_ours  { $_[0] =~ /\AX-Nopitch[!-9;-~]*[ \t]*:/i }
sub is_label { $_[0] =~ /\AX-Label[ \t]*:/i }

# The mail without what the filter may add, take away or change.
sub core {
    my ($mbox, $head, $rest) = split_mail($_[0]) or return $_[0];
    return join '', $mbox, (grep { !is_ours($_) && !is_label($_) } units($head)), $rest;
}

sub mutate {
    my ($m) = @_;
    for (1 .. 1 + int rand 4) {
        my $head = index($m, "\n\n");
        my $end  = $head > 0 && rand() < 0.7 ? $head : length $m;
        my $at   = $end ? int rand $end : 0;
        my $how  = int rand 8;
        if    ($how == 0 && length $m) { substr($m, $at, 1) = chr int rand 256 }
        elsif ($how == 1) { $m = substr $m, 0, $at }
        elsif ($how == 2) { substr($m, $at, int rand 200) = '' }
        elsif ($how == 3) { $m =~ s/\n/\r\n/g }
        elsif ($how == 4) { substr($m, $at, 0) = $insert[ rand @insert ] }
        else {    # at the beginning of a line
            my $line = rindex($m, "\n", $at) + 1;
            substr($m, $line, 0) = $insert[ rand @insert ];
        }
    }
    return $m;
}

my ($bad, $judged) = (0, 0);
for my $i (1 .. $n) {
    my $mail = mutate($models[ rand @models ]);
    spew("$dir/in", $mail);
    my $status = system "'$nopitch' filter <'$dir/in' >'$dir/out' 2>'$dir/err'";
    my $got    = slurp("$dir/out");
    my @fields = split_mail($got);
    my @ours   = @fields ? grep { is_ours($_) } units($fields[1]) : ();
    my $came   = split_mail($mail) && grep { is_ours($_) } units((split_mail($mail))[1]);
    my @wrong;
    push @wrong, "status $status" if $status;
    push @wrong, 'bytes changed' if core($got) ne core($mail);
    push @wrong, 'a forged field stays' if grep { /clear\n|score: 9|[ \t]: x/ && !/kind=/ } @ours;
    push @wrong, 'not two fields' unless @ours == 0 || @ours == 2;
    push @wrong, 'a label of ours stays'
        if @fields && !@ours && !-s "$dir/err" && grep { is_label($_) && m{linkedin/} } units($fields[1]);
    push @wrong, 'killed: ' . slurp("$dir/err") if slurp("$dir/err") =~ /signal|status|too long/;
    $judged++ if @ours;
    next unless @wrong;
    $bad++;
    spew("/tmp/filter-bytes-$seed-$i.eml", $mail) if $ENV{KEEP};
    diag "mutation $i of seed $seed: @wrong" if $bad < 10;
}
is $bad, 0, "$n broken mails pass, their bytes unchanged";
ok $judged > $n / 4, "and $judged of them were judged";
done_testing;
