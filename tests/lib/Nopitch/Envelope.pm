package Nopitch::Envelope;

# From a mail's parts to its bytes: the header section of each generation,
# trace and authentication fields, and the MIME structure.

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use POSIX qw(strftime);
use Nopitch::Invent qw(hash_hex hash_int base36);
use Nopitch::Mime qw(encode_words mailbox field part entity_body);

our @EXPORT_OK = qw(bytes_of message_id rfc_date auth_names auth_table);

my $AUTHSERV = 'mx.example.org';
my $SIGNED = 'Date:From:Subject:MIME-Version:Content-Type:To:'
    . 'X-LinkedIn-Class:X-LinkedIn-Template:X-LinkedIn-fbl';

# name => [what a parser with default settings must call it, what it is, the
# fields; "%s" is the authserv-id].  `genuine` needs a configured authserv-id,
# so a mere pass is `unverified`.
my @AUTH = (
    ['pass', 'unverified', 'DKIM, SPF and DMARC pass', [
        "%s;\n\tdkim=pass header.d=linkedin.com header.s=d2048-202308-00 header.b=EXAMPLE0;\n"
        . "\tdkim=pass header.d=mailb.linkedin.com header.s=d2048-202308-0b header.b=EXAMPLE1;\n"
        . "\tspf=pass smtp.mailfrom=bounce.linkedin.com;\n"
        . "\tdmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=linkedin.com" ]],
    ['dkim', 'unverified', 'one field a signature, no SPF or DMARC (1&1)', [
        '%s; dkim=pass header.i=@mailb.linkedin.com',
        '%s; dkim=pass header.i=@linkedin.com' ]],
    ['none', 'unverified', 'no Authentication-Results at all', []],
    ['fail', 'forged', 'dmarc=fail', [
        "%s;\n\tdkim=none;\n\tspf=softfail smtp.mailfrom=bulk.example.net;\n"
        . "\tdmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=linkedin.com" ]],
    ['dkim-fail', 'forged', 'dkim=fail and SPF not passing', [
        "%s;\n\tdkim=fail (signature did not verify) header.d=linkedin.com;\n"
        . "\tspf=fail smtp.mailfrom=bounce.linkedin.com" ]],
    ['dkim-fail-spf-pass', 'unverified', 'dkim=fail, but SPF passes for bounce.linkedin.com', [
        "%s;\n\tdkim=fail (body hash did not verify) header.d=linkedin.com;\n"
        . "\tspf=pass smtp.mailfrom=bounce.linkedin.com" ]],
    ['temperror', 'unverified', 'DNS was down', [
        "%s;\n\tdkim=temperror (no key) header.d=linkedin.com;\n\tspf=temperror;\n"
        . "\tdmarc=temperror header.from=linkedin.com" ]],
    ['neutral', 'unverified', 'nothing that counts either way', [
        "%s;\n\tdkim=neutral header.d=linkedin.com;\n\tspf=neutral smtp.mailfrom=bounce.linkedin.com" ]],
    ['lookalike', 'forged', 'a pass for linkedin.com.example.net, dmarc=fail', [
        "%s;\n\tdkim=pass header.d=linkedin.com.example.net;\n"
        . "\tspf=pass smtp.mailfrom=linkedin.com.example.net;\n"
        . "\tdmarc=fail header.from=linkedin.com" ]],
    ['pass-below', 'forged', 'fail by the own host, above a pass by a stranger', [
        "%s;\n\tdkim=none;\n\tspf=fail smtp.mailfrom=bulk.example.net;\n\tdmarc=fail header.from=linkedin.com",
        "mx.bulk.example.net;\n\tdkim=pass header.d=linkedin.com;\n\tdmarc=pass header.from=linkedin.com" ]],
);
my %AUTH = map { $_->[0] => $_ } @AUTH;

sub auth_names { return map { $_->[0] } @AUTH }
sub auth_table { return map { [@$_[0, 1, 2]] } @AUTH }

sub rfc_date
{
    my ($epoch) = @_;
    my @days = qw(Sun Mon Tue Wed Thu Fri Sat);
    my @months = qw(Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec);
    my @t = gmtime $epoch;
    return sprintf '%s, %d %s %d %02d:%02d:%02d +0000 (UTC)',
        $days[$t[6]], $t[3], $months[$t[4]], $t[5] + 1900, @t[2, 1, 0];
}

sub _milliseconds
{
    my ($mail) = @_;
    return $mail->{date} . sprintf '%03d', hash_int(1000, 'ms', $mail->{seed});
}

sub message_id
{
    my ($mail) = @_;
    return $mail->{message_id} if $mail->{message_id};
    my $seed = $mail->{seed};
    my $numbers = join '.', 100000000 + hash_int(1900000000, 'm1', $seed),
        10000000 + hash_int(80000000, 'm2', $seed), _milliseconds($mail);
    my $n = 1000 + hash_int(9000, 'host', $seed);
    my %host = (
        2011 => '.JavaMail.app@ela4-bed' . $n % 100 . '.prod',
        2016 => ".JavaMail.app\@lva1-app$n.prod.linkedin.com",
        2024 => "\@lor1-app$n.prod.linkedin.com",
        2026 => "\@ltx1-app10$n.prod.linkedin.com",
    );
    return "<$numbers$host{ $mail->{generation} }>";
}

sub _bounce { return 'm-' . base36(58, 'bounce', $_[0]{seed}) . '@bounce.linkedin.com' }

sub _trace_fields
{
    my ($mail) = @_;
    my %client = (
        2011 => ['maile-fb.linkedin.com', '199.101.162.90'],
        2016 => ['mailb-da.linkedin.com', '2620:109:c003:104::153'],
        2024 => ['maild-hd.linkedin.com', '108.174.0.188'],
        2026 => ['mailb-ga.linkedin.com', '108.174.0.145'],
    );
    my ($host, $ip) = @{ $client{ $mail->{generation} } };
    ($host, $ip) = ('vps44.bulk.example.net', '198.51.100.44')
        if $AUTH{ $mail->{auth} }[1] eq 'forged';
    my $bounce = $mail->{return_path} // _bounce($mail);
    my $date = rfc_date($mail->{date} + 2);
    $date =~ s/ \(UTC\)//;
    return "Return-Path: <$bounce>\n"
        . "Received: from $host ($host [$ip])\n\tby $AUTHSERV (Postfix) with ESMTPS id 4EXAMPLE\n"
        . "\tfor <$mail->{reader}{address}>; $date\n";
}

sub _auth_fields
{
    my ($mail) = @_;
    my $entry = $AUTH{ $mail->{auth} } or die "no such --auth: $mail->{auth}\n";
    my $id = $mail->{authserv} // $AUTHSERV;
    return join '', map { 'Authentication-Results: ' . s/^%s/$id/r . "\n" }
        @{ $entry->[3] };
}

sub _signatures
{
    my ($mail) = @_;
    my $stamp = $mail->{date};
    my @signers = $mail->{generation} <= 2016
        ? (['linkedin.com', 'proddkim1024'], ['mailb.linkedin.com', 'proddkim1024'])
        : (['mailb.linkedin.com', 'd2048-202308-0b'], ['linkedin.com', 'd2048-202308-00']);
    return join '', map {
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=$_->[0];\n"
            . "\ts=$_->[1]; t=$stamp; bh=ExampleNotAHash0000000000000000000000000000=;\n"
            . "\th=$SIGNED;\n\tb=ExampleNotASignature0000000000000000000000000000000000000000000\n"
            . "\t 0000000000000000000000000000000000000000000000000000000000==\n";
    } @signers;
}

sub _content_type
{
    my ($mail) = @_;
    return qq(Content-Type: multipart/alternative; \n\tboundary="$mail->{boundary}"\n);
}

# The fields that LinkedIn writes, by name; which of them stand in which order
# is the generation's business.
sub _fields
{
    my ($mail) = @_;
    my $template = $mail->{template};
    my %f = (
        Date => field('Date', rfc_date($mail->{date})),
        From => field('From', mailbox(@{ $mail->{from} })),
        'Message-ID' => field('Message-ID', message_id($mail)),
        Subject => field('Subject', encode_words($mail->{subject})),
        'MIME-Version' => "MIME-Version: 1.0\n",
        'Content-Type' => _content_type($mail),
        To => field('To', mailbox($mail->{reader}{name}, $mail->{reader}{address})),
    );
    $f{Sender} = "Sender: messages-noreply\@bounce.linkedin.com\n" if $mail->{generation} == 2011;
    $f{Class} = "X-LinkedIn-Class: $mail->{class}\n" if $mail->{class};
    $f{Template} = "X-LinkedIn-Template: $template\n" if $template && !$mail->{strip_template};
    $f{fbl} = 'X-LinkedIn-fbl: m2-' . base36(40, 'fbl', $mail->{seed}) . "\n";
    $f{Id} = "X-LinkedIn-Id: $mail->{eid}\n";
    $f{Unsubscribe} = "List-Unsubscribe: <$mail->{unsubscribe}>\n" unless $mail->{strip_unsubscribe};
    $f{Post} = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\n"
        if $mail->{generation} >= 2024 && $f{Unsubscribe};
    $f{'Reply-To'} = "Reply-To: \n\t" . mailbox(@{ $mail->{reply_to} }) . "\n" if $mail->{reply_to};
    $f{Since} = field('Require-Recipient-Valid-Since',
        "$mail->{reader}{address}; Wed, 28 Aug 2019 07:12:31 +0000") if $mail->{generation} >= 2024;
    $f{Feedback} = "Feedback-ID: $template:linkedin\n"
        if $template && ($mail->{feedback_id} || $mail->{generation} == 2024);
    return \%f;
}

my @ORDER_OLD = qw(Sender From Message-ID Subject MIME-Version Content-Type To Date
    Class Template fbl Id Unsubscribe Post Reply-To Since Feedback);
my @ORDER_NEW = qw(Date From Message-ID Subject MIME-Version Content-Type To
    Class Template fbl Id Unsubscribe Post Reply-To Since Feedback);

sub _linkedin_fields
{
    my ($mail) = @_;
    my $f = _fields($mail);
    my @order = $mail->{generation} >= 2026 ? @ORDER_NEW : @ORDER_OLD;
    my @out = map { $f->{$_} // () } @order;
    return join '', @out;
}

sub _multipart
{
    my ($mail) = @_;
    my $encoding = $mail->{encoding};
    my @parts;
    push @parts, part('text/plain', 'text-body', $mail->{text}, $encoding) unless $mail->{no_text};
    push @parts, part('text/html', 'html-body', $mail->{html}, $encoding) unless $mail->{no_html};
    return join('', map { "--$mail->{boundary}\n" . (/\n\z/ ? $_ : "$_\n") } @parts)
        . "--$mail->{boundary}--\n";
}

# LinkedIn staff, and people who write ordinary mail.
sub _plain_mail
{
    my ($mail) = @_;
    my @fields = (
        $mail->{outgoing} ? () : "Return-Path: <$mail->{from}[1]>\n",
        field('Date', rfc_date($mail->{date})),
        field('From', mailbox(@{ $mail->{from} })),
        field('To', mailbox(@{ $mail->{to} })),
        field('Subject', encode_words($mail->{subject})),
        field('Message-ID', message_id($mail)),
        $mail->{in_reply_to} ? field('In-Reply-To', $mail->{in_reply_to}) : (),
        $mail->{in_reply_to} ? field('References', $mail->{in_reply_to}) : (),
        "MIME-Version: 1.0\n",
        "Content-Type: text/plain; charset=utf-8\n",
        "Content-Transfer-Encoding: quoted-printable\n",
    );
    return join('', @fields) . "\n" . entity_body($mail->{text}, 'quoted-printable');
}

sub _linkedin_mail
{
    my ($mail) = @_;
    $mail->{boundary} = sprintf '----=_Part_%d_%d.%s',
        10000000 + hash_int(80000000, 'b1', $mail->{seed}),
        100000000 + hash_int(1900000000, 'b2', $mail->{seed}), _milliseconds($mail);
    my $signed = $AUTH{ $mail->{auth} }[1] ne 'forged';
    return _trace_fields($mail) . _auth_fields($mail)
        . ($signed ? _signatures($mail) : '')
        . _linkedin_fields($mail) . "\n" . _multipart($mail);
}

# The bytes of a mail.
sub bytes_of
{
    my ($mail) = @_;
    my $bytes = $mail->{ordinary} ? _plain_mail($mail) : _linkedin_mail($mail);
    $bytes =~ s/\n/\r\n/g if $mail->{crlf};
    return $bytes;
}

1;
