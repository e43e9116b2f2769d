package Nopitch::Person;

# What the mails about one member share: how the sender is named and answered,
# and which facts a card holds.

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use Nopitch::Invent qw(slug_of uuid_of);
use Nopitch::Frame qw(frame);
use Nopitch::Blocks qw(say_frame cut);

our @EXPORT_OK = qw(via reply_to thread_subject person card_facts $LINKEDIN);

our $LINKEDIN = 'linkedin.com';

sub via { return say_frame($_[0], 'via') }

sub reply_to
{
    my ($c) = @_;
    return [$c->{sender}{name}, uuid_of('reply-to', $c->{seed}) . '@reply.linkedin.com'];
}

# Messages of the corpus have no subject: one that says nothing, in the
# sender's language.
sub thread_subject
{
    my ($c) = @_;
    return $c->{subject} || frame($c->{lang} // 'en', 'plain_subject');
}

# Facts: [value, where it stands]; where is `both`, `text` or `html`.
sub person
{
    my ($c, %facts) = @_;
    return { name => [$c->{sender}{name}, 'header'], %facts };
}

sub card_facts
{
    my ($c) = @_;
    return person($c,
        headline => [cut($c->{sender}{headline}), 'both'],
        place => [$c->{sender}{place}, 'both'],
        profile => [slug_of($c->{sender}{name}), 'both']);
}

1;
