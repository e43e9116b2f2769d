package Nopitch::Invent;

# Everything that has to be made up: ids, profile names, conversations and
# bystanders.  All of it is a function of the input, so that the same record
# gives the same bytes on every machine.

use strict;
use warnings;
use utf8;
use Digest::SHA qw(sha256_hex);
use Encode qw(encode_utf8);
use Exporter qw(import);
use MIME::Base64 qw(encode_base64);
use Unicode::Normalize qw(NFD);

our @EXPORT_OK = qw(
    hash_hex hash_int uuid_of slug_of thread_id conversation_of first_name
    country_host bystanders default_reader default_sender base36 member_id
);

sub hash_hex { return sha256_hex(encode_utf8(join "\x1f", map { $_ // '' } @_)) }

# A number in 0..$limit-1 that depends on the rest of the arguments.
sub hash_int
{
    my ($limit, @seed) = @_;
    return hex(substr hash_hex(@seed), 0, 7) % $limit;
}

sub base36
{
    my ($length, @seed) = @_;
    my @alphabet = ('a' .. 'z', '0' .. '9');
    return join '', map { $alphabet[hash_int(36, $_, @seed)] } 1 .. $length;
}

# A version 4 UUID in shape.
sub uuid_of
{
    my @h = split //, substr hash_hex('uuid', @_), 0, 32;
    $h[12] = '4';
    $h[16] = (qw(8 9 a b))[hex($h[16]) % 4];
    my $hex = join '', @h;
    return join '-', unpack 'a8 a4 a4 a4 a12', $hex;
}

# Letters that do not decompose.
my %ASCII = ('ß' => 'ss', 'ø' => 'o', 'Ø' => 'o', 'ł' => 'l', 'Ł' => 'l',
    'œ' => 'oe', 'Œ' => 'oe', 'æ' => 'ae', 'Æ' => 'ae', 'đ' => 'd', 'Đ' => 'd');

# The name in a profile link: ASCII, lower case, a short hash behind it.
sub slug_of
{
    my ($name) = @_;
    my $ascii = NFD($name);
    $ascii =~ s/\p{Mn}//g;
    $ascii =~ s/([ßøØłŁœŒæÆđĐ])/$ASCII{$1}/g;
    $ascii =~ s/[^A-Za-z0-9]+/-/g;
    $ascii = lc $ascii;
    $ascii =~ s/^-|-$//g;
    return $ascii . '-' . substr hash_hex('slug', $name), 0, 7;
}

# What stood in 2016's /profile/view?id=.
sub member_id { return 'AAsAAA' . ucfirst base36(14, 'member', @_) }

# One conversation a pair of people, whoever of the two writes.
sub conversation_of { return uuid_of('conversation', sort @_) }

sub thread_id
{
    my ($uuid) = @_;
    return '2-' . encode_base64("${uuid}_100", '');
}

# LinkedIn has a field for the first name; titles are not in it.
sub first_name
{
    my ($name) = @_;
    my @words = grep { !/^(?:Prof|Dr|Dra|Mag|Ing|Dipl|Me|Mr|Mrs|Ms|Sr|Sra)\.?$/ }
        split ' ', $name;
    return $words[0] // $name;
}

sub country_host
{
    my ($name) = @_;
    my @hosts = qw(www za ae uk de fr nl in);
    return $hosts[hash_int(scalar @hosts, 'host', $name)] . '.linkedin.com';
}

my @BYSTANDERS = (
    ['Tamsin Hollowbrook', 'Procurement Manager at Fennmoor Foods', 'Leeds'],
    ['Ignatius Quill', 'Book a free call | I scale agencies to 7 figures', 'Austin, TX'],
    ['Oona Virtaluoma', 'Data engineer', 'Tampere'],
    ['Bram Kesteloot', 'Growth hacker & cold outreach expert', 'Gent'],
    ['Philippa Drumgoole', 'Teacher at Ashgrove College', 'Dublin'],
    ['Caetano Vilarinho', 'Diretor comercial', 'Porto'],
    ['Mireille Tassencourt', 'Responsable achats chez Lumivert', 'Lille'],
    ['Sigrun Althoff', 'Recruiter bei Nordwerk Personal', 'Bremen'],
    ['Dario Pellizzon', 'Ingegnere strutturista', 'Udine'],
    ['Yesenia Cotrina', 'Coach financiera | Libertad en 90 días', 'Lima'],
    ['Kwabena Ansah-Fordjour', 'Hydrologist', 'Kumasi'],
    ['Lotte Waterreus', 'Projectleider energie', 'Zwolle'],
);

# $count people whom nobody in this mail knows.
sub bystanders
{
    my ($count, $seed, @but) = @_;
    my %but = map { $_ => 1 } @but;
    my @free = grep { !$but{ $_->[0] } } @BYSTANDERS;
    my $start = hash_int(scalar @free, 'bystanders', $seed);
    return map {
        my ($name, $headline, $place) = @{ $free[($start + $_) % @free] };
        { name => $name, headline => $headline, place => $place };
    } 0 .. $count - 1;
}

sub default_reader
{
    return { name => 'Robin Lindahl', headline => 'Software engineer, Tidewater Instruments' };
}

sub default_sender
{
    return {
        name => 'Marlowe Pettifer',
        headline => 'Helping agencies book 20 meetings a month',
        place => 'Cape Town Metropolitan Area',
    };
}

1;
