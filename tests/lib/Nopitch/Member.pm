package Nopitch::Member;

# Mails about one member, by kind and by the year of their layout.

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use Nopitch::Invitation;
use Nopitch::Message;

our @EXPORT_OK = qw(member_kinds member_mail);

my %KINDS = (%Nopitch::Invitation::KINDS, %Nopitch::Message::KINDS);

sub member_kinds { return sort keys %KINDS }

# The newest layout not after the context's generation, else the oldest.  The
# context takes that layout's generation, so links and footer fit it.
sub member_mail
{
    my ($c, $kind) = @_;
    my $layouts = $KINDS{$kind} or return;
    my @years = sort { $a <=> $b } keys %$layouts;
    my ($year) = grep { $_ <= $c->{generation} } reverse @years;
    $year //= $years[0];
    $c->{generation} = $year if $year > $c->{generation};
    return $layouts->{$year}->($c);
}

1;
