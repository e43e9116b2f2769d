package Nopitch::Blocks;

# The parts that LinkedIn's mails are built from: links, the card of a member,
# the frame of a page, the footer.  Each takes the context of the mail ($c).

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use POSIX qw(strftime);
use Nopitch::Invent qw(
    hash_hex hash_int slug_of thread_id conversation_of first_name
    country_host bystanders base36 member_id);
use Nopitch::Frame qw(frame);

our @EXPORT_OK = qw(
    say_frame escape cut br tracked profile_url profile_url_2016 thread_url bare_thread_url
    accept_url unsubscribe_url page footer_text footer_html pymk_html upsell_html
    upsell_text link_html dots dashes conversation words_of column
);

my $PADDING = "\x{34f}\x{a0}";

sub dots { return '.' x 37 }
sub dashes { return '-' x 40 }

# A frame string with the names of this mail in it.
sub say_frame
{
    my ($c, $key, %more) = @_;
    return frame($c->{ui}, $key,
        name => $c->{sender}{name}, first => first_name($c->{sender}{name}),
        reader => first_name($c->{reader}{name}), %more);
}

sub escape
{
    my ($text) = @_;
    $text =~ s/&/&amp;/g;
    $text =~ s/</&lt;/g;
    $text =~ s/>/&gt;/g;
    $text =~ s/"/&quot;/g;
    return $text;
}

sub br
{
    my ($text, $tag) = @_;
    $text = escape($text);
    $tag //= '<br>';
    $text =~ s/\n/$tag/g;
    return $text;
}

# Headlines in cards end in an ellipsis past 60 characters.
sub cut
{
    my ($text) = @_;
    return $text if !defined $text || length $text <= 60;
    my $head = substr $text, 0, 59;
    $head =~ s/\s+\z//;
    return "$head…";
}

# A sender's words as a parser should give them back.
sub words_of
{
    my ($text) = @_;
    $text = '' unless defined $text;
    $text =~ s/\r\n?/\n/g;
    $text =~ s/[ \t]+$//mg;
    $text =~ s/\A\s+|\s+\z//g;
    return $text;
}

# Tracking parameters: the shape of LinkedIn's, with values that are plainly
# no tokens.
sub tracked
{
    my ($c, $suffix) = @_;
    my $t = $c->{template_in_links} // $c->{template};
    return '' if $c->{no_tracking};
    if ($c->{generation} <= 2016) {
        return "midToken=AQExampleMidToken&trk=eml-$t-$suffix&trkEmail=eml-$t-$suffix-null-$c->{eid}-null-null";
    }
    return "lipi=urn%3Ali%3Apage%3Aemail_$t%3BExampleExampleExample%3D%3D"
        . "&midToken=AQExampleMidToken&midSig=0exampleMidSig0&trk=eml-$t-$suffix"
        . "&trkEmail=eml-$t-$suffix-null-$c->{eid}-null-null&eid=$c->{eid}"
        . '&otpToken=EXAMPLENOTATOKEN0000000000000000';
}

sub profile_url
{
    my ($c, $name, $suffix) = @_;
    my $host = $c->{generation} >= 2024 ? country_host($name) : 'www.linkedin.com';
    return "https://$host/comm/in/" . slug_of($name) . '?' . tracked($c, $suffix);
}

sub profile_url_2016
{
    my ($c, $suffix) = @_;
    return 'https://www.linkedin.com/comm/profile/view?id=' . member_id($c->{sender}{name})
        . '&authType=name&authToken=EXMP&invAcpt=' . _invitation_id($c) . '&'
        . tracked($c, $suffix);
}

sub conversation
{
    my ($c) = @_;
    return conversation_of($c->{sender}{name}, $c->{reader}{name});
}

sub bare_thread_url
{
    my ($c) = @_;
    return 'https://www.linkedin.com/messaging/thread/' . thread_id(conversation($c)) . '/';
}

sub thread_url
{
    my ($c, $suffix) = @_;
    return 'https://www.linkedin.com/comm/messaging/thread/' . thread_id(conversation($c))
        . '/?' . tracked($c, $suffix);
}

sub _invitation_id
{
    my ($c) = @_;
    return '7' . join '', map { hash_int(10, 'invitation', $_, $c->{sender}{name}, $c->{reader}{name}) } 1 .. 18;
}

sub accept_url
{
    my ($c, $suffix) = @_;
    my $id = _invitation_id($c);
    if ($c->{generation} <= 2016) {
        return "https://www.linkedin.com/comm/people/invite-accept?mboxid=I${id}_500"
            . "&sharedKey=EXMPLKEY&fr=false&invitationId=$id&" . tracked($c, $suffix);
    }
    return "https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/$id"
        . '/sharedKey/EXMPLKEY/?' . tracked($c, $suffix);
}

sub unsubscribe_url
{
    my ($c) = @_;
    my $t = $c->{template_in_links} // $c->{template} // 'none';
    if ($c->{generation} == 2011) {
        return "http://www.linkedin.com/e/$c->{eid}/uns/?hs=false&tok=ExampleTok";
    }
    return 'https://www.linkedin.com/comm/psettings/email-unsubscribe' if $c->{no_tracking};
    if ($c->{generation} == 2016) {
        return "https://www.linkedin.com/e/v2?e=$c->{eid}&t=lun&midToken=AQExampleMidToken"
            . "&ek=$t&li=3&m=unsub&ts=unsub&loid=AQExampleLoid&eid=$c->{eid}";
    }
    return "https://www.linkedin.com/comm/psettings/email-unsubscribe"
        . "?lipi=urn%3Ali%3Apage%3Aemail_$t%3BExampleExampleExample%3D%3D"
        . "&midToken=AQExampleMidToken&midSig=0exampleMidSig0&trk=eml-$t-unsub-0-unsub"
        . "&trkEmail=eml-$t-unsub-0-unsub-null-$c->{eid}-null-null&eid=$c->{eid}&loid=AQExampleLoid";
}

sub _copyright
{
    my ($c, $botched) = @_;
    my $year = strftime '%Y', gmtime $c->{date};
    return "© $year LinkedIn Corporation, 2029 Stierlin Court, Mountain View CA 94043."
        if $c->{generation} <= 2016;
    # LinkedIn's own template turns the entity for a non-joiner into "zwnj" in
    # the text part.
    my $number = $botched ? '1zwnj000' : "1\x{200c}000";
    return "© $year LinkedIn Ireland Unlimited Company." if $c->{ui} ne 'en' && $c->{generation} >= 2026;
    return "© $year LinkedIn Corporation, $number West Maude Avenue, Sunnyvale, CA 94085.";
}

sub _intended
{
    my ($c) = @_;
    my $dot = $c->{generation} <= 2016 ? '.' : '';
    return say_frame($c, 'intended', recipient => $c->{reader}{name}, headline => $c->{reader}{headline}) . $dot;
}

sub footer_text
{
    my ($c, $what) = @_;
    return _footer_text_2016($c, $what) if $c->{generation} <= 2016;
    my $colon = $c->{ui} eq 'fr' ? ' :' : ':';
    return join "\n", dashes(), '', _intended($c),
        say_frame($c, 'why') . "$colon https://www.linkedin.com/help/linkedin/answer/4788?lang=$c->{ui}&" . tracked($c, 'SecurityHelp-0-footerglimmer'),
        say_frame($c, 'receiving', what => $what), '',
        say_frame($c, 'unsubscribe') . "$colon " . unsubscribe_url($c),
        say_frame($c, 'help') . "$colon https://www.linkedin.com/help/linkedin/answer/67?lang=$c->{ui}&" . tracked($c, 'help-0-footerglimmer'),
        '', _copyright($c, 1), say_frame($c, 'trademark'), '';
}

sub _footer_text_2016
{
    my ($c, $what) = @_;
    my $colon = $c->{double_colon} ? '::' : ':';
    return join "\n", dots(), '',
        $c->{double_colon} ? say_frame($c, 'frequency') . ":: https://www.linkedin.com/e/v2?e=$c->{eid}&t=fre" : (),
        say_frame($c, 'unsubscribe') . "$colon " . unsubscribe_url($c),
        say_frame($c, 'help') . "$colon https://www.linkedin.com/e/v2?e=$c->{eid}&a=customerServiceUrl&" . tracked($c, 'help-0-help'),
        '', say_frame($c, 'receiving', what => $what), '', _intended($c),
        say_frame($c, 'why') . ": https://www.linkedin.com/e/v2?e=$c->{eid}&a=securityHelp", '',
        _copyright($c) . ' ' . say_frame($c, 'trademark'), '';
}

sub link_html
{
    my ($url, $label, $attributes) = @_;
    $attributes = $attributes ? " $attributes" : '';
    return '<a href="' . escape($url) . qq(" target="_blank"$attributes style="color: #0a66c2; display: inline-block; text-decoration: none;">$label</a>);
}

# A presentation table of one column, a row for each argument.
sub column
{
    return '<table role="presentation" valign="top" border="0" cellspacing="0" cellpadding="0" width="100%"><tbody>'
        . join('', map { qq(<tr><td class="pt-0.5" style="padding-top: 4px;">$_</td></tr>) } @_)
        . '</tbody></table>';
}

sub _header_icons
{
    my ($c) = @_;
    my @icons = (
        ['home_glimmer', 'https://www.linkedin.com/comm/feed/?'],
        ['messaging_glimmer', 'https://www.linkedin.com/comm/messaging/?'],
        ['my_network_glimmer', 'https://www.linkedin.com/comm/mynetwork/?'],
        ['notifications_glimmer', 'https://www.linkedin.com/comm/notifications/?'],
    );
    # The reader's own profile; without tracking nothing would tell it from the
    # sender's.
    push @icons, ['profile_glimmer', 'https://www.linkedin.com/comm/in/' . slug_of($c->{reader}{name}) . '?']
        unless $c->{no_tracking};
    my @cells = map {
        my $url = $_->[1] . tracked($c, "header-0-$_->[0]");
        '<td>' . link_html($url, '<img alt="" src="https://static.licdn.com/aero-v1/sc/h/example" width="24">') . '</td>';
    } @icons;
    return '<table role="presentation" data-test-id="header"><tbody><tr>' . join('', @cells) . '</tr></tbody></table>';
}

# Four people who have nothing to do with the mail.
sub pymk_html
{
    my ($c) = @_;
    my @rows;
    for my $p (bystanders(4, $c->{seed}, $c->{sender}{name}, $c->{reader}{name})) {
        my $cta = 'https://www.linkedin.com/comm/mynetwork/send-invite/' . slug_of($p->{name}) . '/?' . tracked($c, 'pymk-0-cta');
        push @rows, '<div data-test-id="pymk-entity">' . column(
            '<h3>' . link_html(profile_url($c, $p->{name}, 'pymk-0-name'), escape($p->{name})) . '</h3>',
            escape(cut $p->{headline}), escape($p->{place}),
            link_html($cta, say_frame($c, 'connect'))) . '</div>';
    }
    return '<h2>' . escape(say_frame($c, 'pymk')) . '</h2>' . join "\n", @rows;
}

sub upsell_html
{
    my ($c) = @_;
    my $url = 'https://www.linkedin.com/comm/premium/products/?' . tracked($c, 'upsell-0-premium');
    return '<div data-test-id="premium-upsell">' . column(
        '<h2>' . escape(say_frame($c, 'upsell')) . '</h2>',
        escape(say_frame($c, 'upsell_text')), link_html($url, 'Premium')) . '</div>';
}

sub upsell_text
{
    my ($c) = @_;
    return join "\n", say_frame($c, 'upsell'), say_frame($c, 'upsell_text'),
        'https://www.linkedin.com/comm/premium/products/?' . tracked($c, 'upsell-0-premium'), '';
}

sub footer_html
{
    my ($c, $what) = @_;
    my @lines = ($c->{generation} <= 2016)
        ? (escape(say_frame($c, 'receiving', what => $what)), escape(_intended($c)))
        : (escape(_intended($c)), escape(say_frame($c, 'receiving', what => $what)));
    $lines[$c->{generation} <= 2016 ? 1 : 0] = '<p data-test-id="email-footer__intended">'
        . escape(_intended($c)) . ' ' . link_html('https://www.linkedin.com/help/linkedin/answer/4788?'
            . tracked($c, 'SecurityHelp-0-textfooterglimmer'), escape(say_frame($c, 'why'))) . '</p>';
    return '<div class="footer">' . column(@lines,
        link_html(unsubscribe_url($c), escape(say_frame($c, 'unsubscribe'))) . ' · '
            . link_html('https://www.linkedin.com/help/linkedin/answer/67?' . tracked($c, 'help-0-textfooterglimmer'),
                escape(say_frame($c, 'help'))),
        '<p data-test-id="email-footer__copyright">' . escape(_copyright($c)) . ' ' . escape(say_frame($c, 'trademark')) . '</p>')
        . '</div>';
}

sub _style
{
    my ($c) = @_;
    my $style = '@media screen and (max-width: 400px) { .container { width: 100% !important } }' . "\n";
    my $n = 0;
    while (length $style < 1024 * ($c->{weight} // 0.25)) {
        $style .= sprintf ".pt-%d { padding-top: %dpx !important; }\n", $n, 8 * $n;
        $n++;
    }
    return $style;
}

# The HTML page around a body.
sub page
{
    my ($c, $preheader, $body, $what) = @_;
    my $modern = $c->{generation} >= 2024;
    my $html = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'
        . qq(<html xmlns="http://www.w3.org/1999/xhtml" lang="$c->{ui}" xml:lang="$c->{ui}"><head>)
        . '<meta http-equiv="Content-Type" content="text/html;charset=utf-8"><meta name="HandheldFriendly" content="true">'
        . "<title></title><style>\n" . _style($c) . '</style></head>'
        . '<body dir="ltr" class="font-sans bg-color-background-canvas w-full m-0 p-0 pt-1" style="-webkit-text-size-adjust: 100%; margin: 0px; padding: 0px;">';
    if (defined $preheader) {
        $html .= '<div data-email-preheader="true" style="height: 0px; max-height: 0; width: 0px; overflow: hidden; opacity: 0;">'
            . escape($preheader) . '</div>';
        $html .= '<div class="h-0" style="height: 0px; opacity: 0;">' . ($PADDING x 60) . "</div>\n" if $modern;
    }
    $html .= _header_icons($c) . "\n" if $modern;
    $html .= $body . "\n" . footer_html($c, $what);
    $html .= '<img alt="" role="presentation" src="https://www.linkedin.com/emimp/ip_EXAMPLE.gif" width="1" height="1"></body></html>';
    $html =~ s/class="/class="x_/g if $c->{outlook};
    $html =~ s/<a href=/<a data-linkindex="0" href=/g if $c->{outlook};
    return $html . "\n";
}

1;
