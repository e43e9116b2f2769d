package Nopitch::Mime;

# Header fields and bodies as JavaMail writes them: encoded-words, folding,
# quoted-printable.  Takes character strings, gives bytes.

use strict;
use warnings;
use utf8;
use Encode qw(encode_utf8);
use Exporter qw(import);
use MIME::Base64 qw(encode_base64);
use MIME::QuotedPrint qw(encode_qp);

our @EXPORT_OK = qw(encode_words mailbox field entity_body part);

# One encoded-word; Q where most of it is ASCII, as JavaMail chooses.
sub _encoded_word
{
    my ($chars, $phrase) = @_;
    my $bytes = encode_utf8($chars);
    my $high = () = $bytes =~ /[^\x20-\x7e]/g;
    if ($high * 2 > length $bytes) {
        return '=?UTF-8?B?' . encode_base64($bytes, '') . '?=';
    }
    my $keep = $phrase ? qr/[^A-Za-z0-9!*+\-\/ ]/ : qr/[^!-<>@-^`-~ ]/;
    $bytes =~ s/($keep)/sprintf '=%02X', ord $1/ge;
    $bytes =~ tr/ /_/;
    return "=?UTF-8?Q?$bytes?=";
}

# Text as encoded-words of at most 75 bytes, never cut inside a character.
sub encode_words
{
    my ($text, $phrase) = @_;
    return $text if $text =~ /^[\x20-\x7e]*$/;
    my @words;
    my $run = '';
    for my $char (split //, $text) {
        if (length($run) && length(_encoded_word($run . $char, $phrase)) > 72) {
            push @words, _encoded_word($run, $phrase);
            $run = '';
        }
        $run .= $char;
    }
    push @words, _encoded_word($run, $phrase);
    return join "\n ", @words;
}

sub mailbox
{
    my ($name, $address) = @_;
    return $address unless defined $name && length $name;
    if ($name !~ /^[\x20-\x7e]*$/) {
        return encode_words($name, 1) . " <$address>";
    }
    if ($name =~ /[^A-Za-z0-9 !#\$%&'*+\-\/=?^_`{|}~]/) {
        $name =~ s/(["\\])/\\$1/g;
        $name = qq("$name");
    }
    return "$name <$address>";
}

# A field, folded at blanks past column 76.
sub field
{
    my ($name, $value) = @_;
    my @lines = split /\n/, "$name: $value", -1;
    my @out;
    for my $line (@lines) {
        while (length $line > 76) {
            my ($head, $tail) = _fold_once($line);
            last unless defined $tail;
            push @out, $head;
            $line = $tail;
        }
        push @out, $line;
    }
    return join("\n", @out) . "\n";
}

sub _fold_once
{
    my ($line) = @_;
    my $at = rindex $line, ' ', 76;
    return ($line, undef) if $at < 20;
    return (substr($line, 0, $at), substr($line, $at));
}

# The body of a leaf entity in the transfer encoding asked for.
sub entity_body
{
    my ($chars, $encoding) = @_;
    my $bytes = encode_utf8($chars);
    return encode_base64($bytes, "\n") if $encoding eq 'base64';
    return $bytes if $encoding eq '8bit';
    $bytes .= "\n" unless $bytes =~ /\n\z/;
    return encode_qp($bytes, "\n");
}

sub part
{
    my ($type, $id, $chars, $encoding) = @_;
    return "Content-Type: $type;charset=UTF-8\n"
        . "Content-Transfer-Encoding: $encoding\n"
        . "Content-ID: $id\n\n"
        . entity_body($chars, $encoding);
}

1;
