package Nopitch::Record;

# From a record of the corpus to mails: which kind becomes which mail, what
# came before it, and the line of truth that goes with each.

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use Nopitch::Blocks qw(unsubscribe_url words_of say_frame);
use Nopitch::Envelope qw(bytes_of message_id auth_table);
use Nopitch::Invent qw(hash_hex hash_int base36 uuid_of slug_of first_name default_reader default_sender);
use Nopitch::Member qw(member_mail member_kinds);
use Nopitch::Machine qw(machine_mail machine_kinds);

our @EXPORT_OK = qw(mails_of truth_of facts_of default_record);

my $DAY = 86400;

sub default_record
{
    return {
        id => 'invented', lang => 'en', kind => 'invitation', labels => [], history => [],
        recipient => default_reader(), sender => default_sender(), known => 0,
        subject => 'A question about your maintenance contracts',
        text => "Hi Robin,\n\nwe help instrument makers book 20 meetings a month.\n\nWorth a quick chat this week?\n\nMarlowe",
    };
}

sub _context
{
    my ($record, $event, $o) = @_;
    my $reader = { %{ $record->{recipient} // default_reader() }, address => $o->{reader_address} };
    my $seed = hash_hex($record->{id}, $event->{kind}, $event->{day}, $event->{text} // '',
        $record->{sender}{name}, $reader->{name}, $event->{as} // '', $o->{generation}, $o->{ui});
    my $text = $o->{no_note} && $event->{kind} eq 'invitation' ? '' : $event->{text};
    return {
        generation => $o->{generation}, ui => $o->{ui}, weight => $o->{weight}, outlook => $o->{outlook},
        no_tracking => $o->{strip_tracking},
        flags => { map { $_ => 1 } @{ $o->{flags} } },
        date => $o->{date} + int($event->{day} * $DAY), seed => $seed,
        eid => '0exmpl-' . base36(8, 'eid', $seed) . '-xx',
        sender => $record->{sender}, reader => $reader,
        text => $text, subject => $event->{subject}, lang => $record->{lang},
    };
}

# A mail's parts and its context, made one.
sub _complete
{
    my ($mail, $c, $o) = @_;
    $c->{template} = $mail->{template};
    $c->{no_tracking} = 0;
    $mail->{unsubscribe} //= unsubscribe_url($c);
    $mail->{$_} //= $c->{$_} for qw(generation date seed eid reader);
    $mail->{$_} //= $o->{$_} for qw(auth authserv encoding);
    $mail->{$_} = $o->{$_} for qw(strip_template strip_unsubscribe no_text no_html feedback_id crlf);
    $mail->{class} = undef if $o->{strip_class};
    $mail->{template} //= '';
    $mail->{ui} = $c->{ui};
    return $mail;
}

# ---- mail that is not LinkedIn's ----

sub _outside_address
{
    my ($name) = @_;
    my $local = slug_of($name);
    $local =~ s/-[0-9a-f]+$//;
    $local =~ tr/-/./;
    return "$local\@people.example.net";
}

sub _ordinary
{
    my ($c, $o, %mail) = @_;
    return { ordinary => 1, kind => 'none', generation => 2026, ui => $c->{ui}, seed => hash_hex($c->{seed}, $mail{tail}),
        date => $c->{date}, reader => $c->{reader}, auth => 'none', crlf => $o->{crlf}, %mail,
        message_id => '<' . base36(20, 'id', $c->{seed}, $mail{tail}) . '@' . $mail{host} . '>' };
}

# Two mails between the reader and somebody of the sender's name.
sub _mail_exchange
{
    my ($c, $o) = @_;
    my @reader = ($c->{reader}{name}, $c->{reader}{address});
    my @other = ($c->{sender}{name}, _outside_address($c->{sender}{name}));
    my $text = words_of($c->{text}) || "Thanks, that works.\n\n" . first_name($c->{sender}{name});
    my $first = _ordinary($c, $o, tail => 'theirs', host => 'people.example.net', from => \@other, to => \@reader,
        date => $c->{date} - 7200, subject => 'Thursday', text => "$text\n");
    my $second = _ordinary($c, $o, tail => 'ours', host => 'mail.example.org', from => \@reader, to => \@other,
        outgoing => 1, subject => 'Re: Thursday', text => 'See you then.' . "\n\n" . first_name($c->{reader}{name}) . "\n",
        in_reply_to => message_id($first));
    return ($first, $second);
}

# The reader's answer, mailed to the address that LinkedIn gave.
sub _mailed_reply
{
    my ($c, $o, $before) = @_;
    my $to = $before && $before->{reply_to}
        ? $before->{reply_to} : [$c->{sender}{name}, uuid_of('reply-to', $c->{seed}) . '@reply.linkedin.com'];
    my $text = words_of($c->{text}) || 'Thank you for your message.';
    my $subject = $before ? $before->{subject} : say_frame($c, 'plain_subject');
    $subject = "Re: $subject" unless $subject =~ /^Re: /;
    return _ordinary($c, $o, tail => 'reply', host => 'mail.example.org', from => [$c->{reader}{name}, $c->{reader}{address}],
        to => $to, outgoing => 1, subject => $subject, text => "$text\n",
        in_reply_to => $before ? message_id($before) : undef);
}

# ---- events ----

sub _linkedin_kind
{
    my ($kind, $o) = @_;
    return $o->{as} if $kind eq 'message' && $o->{as};
    return $kind;
}

sub _event_mails
{
    my ($record, $event, $o, $before) = @_;
    my $c = _context($record, $event, $o);
    return _mail_exchange($c, $o) if $event->{kind} eq 'mail';
    return _mailed_reply($c, $o, $before) if $event->{kind} eq 'reply';
    my $kind = _linkedin_kind($event->{kind}, $o);
    if ($kind eq 'notice' || $kind eq 'accepted') { $c->{text} = '' }
    my $mail = member_mail($c, $kind) // machine_mail($c, $kind) or die "render: no such kind: $kind\n";
    return _complete($mail, $c, $o);
}

# What the corpus says lies before the record's mail.
sub _events_before
{
    my ($record) = @_;
    my @events = map { { %$_, day => $_->{day} // -1 } } @{ $record->{history} // [] };
    if ($record->{known} && !grep { $_->{kind} eq 'mail' } @events) {
        my $first = @events ? $events[0]{day} : 0;
        unshift @events, { kind => 'mail', day => $first - 40, text => '' };
    }
    # An InMail of the history has no subject in the corpus.
    $_->{subject} //= $record->{subject} for @events;
    return @events;
}

# All mails of a record, oldest first; the record's own is the last.
sub mails_of
{
    my ($record, $o) = @_;
    my @mails;
    my $partner;
    my $n = 0;
    for my $event ($o->{history} ? _events_before($record) : ()) {
        $n++;
        my @new = _event_mails($record, $event, $o, $partner);
        $_->{id} = "$record->{id}#$n" . ($_->{outgoing} && @new > 1 ? 'b' : '') for @new;
        $partner = $new[-1] unless $new[-1]{ordinary};
        push @mails, @new;
    }
    my ($own) = _event_mails($record, { day => 0, %$record, kind => $o->{kind} // $record->{kind} }, $o);
    $own->{id} = $record->{id};
    $own->{labels} = $record->{labels};
    push @mails, $own;
    return @mails;
}

# ---- truth ----

# The value of a fact, if the part that it stands in is in the mail.
sub _known_fact
{
    my ($mail, $fact) = @_;
    return undef unless $fact && defined $fact->[0] && length $fact->[0];
    my ($value, $where) = @$fact;
    return $value if $where eq 'header';
    return undef if $where eq 'html' && $mail->{no_html};
    return undef if $where eq 'text' && $mail->{no_text};
    return $value;
}

sub facts_of
{
    my ($mail) = @_;
    my %expected = map { $_->[0] => $_->[1] } auth_table();
    my %person = map { $_ => _known_fact($mail, $mail->{person}{$_}) } qw(name headline place profile conversation);
    return {
        kind => $mail->{kind},
        authenticity => $mail->{kind} eq 'none' ? undef : $expected{ $mail->{auth} },
        person => \%person,
        words => $mail->{words} // '',
        has_words => $mail->{has_words} ? \1 : \0,
    };
}

sub truth_of
{
    my ($mail, $file) = @_;
    return {
        %{ facts_of($mail) }, file => $file, id => $mail->{id}, labels => $mail->{labels} // [],
        generation => $mail->{generation}, ui => $mail->{ui},
    };
}

1;
