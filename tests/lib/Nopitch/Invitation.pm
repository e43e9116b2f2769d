package Nopitch::Invitation;

# Invitations, reminders of them, acceptances.  Each function takes the
# context and gives the parts of a mail and the facts that a reader of it
# could know.

use strict;
use warnings;
use utf8;
use POSIX qw(strftime);
use Nopitch::Invent qw(hash_int slug_of first_name);
use Nopitch::Person qw(via person card_facts $LINKEDIN);
use Nopitch::Blocks qw(
    say_frame escape cut br tracked profile_url profile_url_2016 accept_url
    page footer_text pymk_html upsell_html upsell_text link_html dashes
    words_of column);

# ---- invitations ----

sub _note_or
{
    my ($c, $default) = @_;
    my $words = words_of($c->{text});
    return length $words ? $words : say_frame($c, $default);
}

# LinkedIn's default sentence is no word of the sender's.
sub _note_facts
{
    my ($c) = @_;
    my $words = words_of($c->{text});
    return (words => $words, has_words => length $words ? 1 : 0);
}

sub _invitation_2011
{
    my ($c) = @_;
    $c->{no_tracking} = 1;
    my $note = _note_or($c, 'default_2011');
    my $first = first_name($c->{reader}{name});
    my $base = "http://www.linkedin.com/e/$c->{eid}/ExampleKey000";
    my ($accept, $view) = ("$base/EML_comm_afe/?hs=false&tok=ExampleTok00", "$base/svi/?hs=false&tok=ExampleTok01");
    my $rule = '-' x 42;
    my $text = join "\n", 'LinkedIn', '-' x 12, '', '', '',
        '    ' . say_frame($c, 'requested_2011'), '  ', $rule, '',
        "$first,", '', $note, '', '- ' . first_name($c->{sender}{name}), '',
        say_frame($c, 'accept_from'), $accept, '', say_frame($c, 'view_from'), $view, $rule, '',
        "DID YOU KNOW you can showcase your professional knowledge on LinkedIn? |   Why might connecting with $c->{sender}{name} be a good idea?",
        '', '-- ', '(c) ' . strftime('%Y', gmtime $c->{date}) . ', LinkedIn Corporation', '';
    my $html = '<html><head><title>LinkedIn</title></head><body><div class="hero"><p>'
        . escape(say_frame($c, 'requested_2011')) . '</p><hr><p>' . escape("$first,") . '</p><p>' . br($note, "<br />\n")
        . '</p><p>- ' . escape(first_name $c->{sender}{name}) . '</p>'
        . link_html($accept, escape(say_frame($c, 'accept_from'))) . ' ' . link_html($view, escape(say_frame($c, 'view_from')))
        . '</div><p>DID YOU KNOW you can showcase your professional knowledge on LinkedIn?</p><p>&copy; LinkedIn Corporation</p></body></html>';
    return { from => [via($c), "member\@$LINKEDIN"], template => undef, class => undef,
        subject => say_frame($c, 'invitation_subject_2011'), text => $text, html => $html,
        kind => 'invitation', person => person($c), _note_facts($c) };
}

sub _invitation_2016
{
    my ($c) = @_;
    my $early = $c->{flags}{april};
    $c->{double_colon} = $early;
    $c->{template} = $early ? 'M2M_Invitation' : 'email_m2m_invite_single_01';
    my $s = $c->{sender};
    my $note = _note_or($c, 'default_2016');
    my $accept = accept_url($c, 'hero-0-accept%7Ecta');
    my $view = profile_url_2016($c, 'hero-3-prof%7Ecta');
    my @links = (say_frame($c, 'view_profile') . ": $view", '', say_frame($c, 'accept') . ": $accept");
    @links = (say_frame($c, 'accept') . ": $accept", '', say_frame($c, 'view_profile_of') . ": $view") if $early;
    my $text = join "\n", say_frame($c, 'hi'), '', $note, '', $s->{name}, $s->{headline}, '', @links, '',
        footer_text($c, 'Invitation');
    my $body = '<h2>' . escape(say_frame($c, 'hi')) . '</h2><p>' . br($note) . '</p>' . column(
        link_html(profile_url_2016($c, 'hero-2-prof%7Ename'), escape($s->{name})), escape($s->{headline}),
        escape($s->{place} // ''), link_html($view, escape(say_frame($c, 'view_profile'))),
        link_html($accept, escape(say_frame($c, 'accept'))));
    return { from => [$s->{name}, "invitations\@$LINKEDIN"], template => $c->{template}, class => undef,
        subject => say_frame($c, 'invitation_subject_2016'), text => $text, html => page($c, undef, $body, 'Invitation'),
        kind => 'invitation', _note_facts($c),
        person => person($c, headline => [$s->{headline}, 'both'], place => [$s->{place}, 'html']) };
}

# The card of 2024 and later, which the reminder shares.
sub _invitation_card
{
    my ($c) = @_;
    my $s = $c->{sender};
    my $card = 'invitation~card-0';
    my $common = hash_int(12, 'common', $s->{name}, $c->{reader}{name});
    my @rows = (
        '<h3>' . link_html(profile_url($c, $s->{name}, "$card-inviter~name"), escape($s->{name}),
            'class="text-color-text"') . '</h3>',
        '<div class="text-sm">' . escape(cut $s->{headline}) . '</div>',
        '<div class="text-xs">' . escape($s->{place} // '') . '</div>');
    push @rows, link_html('https://www.linkedin.com/comm/search/results/people/?' . tracked($c, 'connections_in_common-0-view_connections_text'),
        escape(say_frame($c, 'in_common', count => $common))) if $common > 1;
    my $note = words_of($c->{text});
    push @rows, '<div class="note">' . br($note) . '</div>' if length $note;
    push @rows, link_html(accept_url($c, "$card-accept~invite"), escape(say_frame($c, 'accept')), 'data-test-id="email-button"'),
        link_html(profile_url($c, $s->{name}, "$card-view~profile"), escape(say_frame($c, 'view_profile')));
    my @text = ($s->{name}, cut($s->{headline}), $s->{place} // (), '',
        $common > 1 ? (say_frame($c, 'in_common', count => $common), '') : (),
        length $note ? ($note, '') : (),
        say_frame($c, 'accept') . ': ' . accept_url($c, "$card-accept~invite"), '',
        say_frame($c, 'view_profile') . ': ' . profile_url($c, $s->{name}, "$card-view~profile"), '');
    return (join("\n", @text), column(@rows));
}

sub _invitation_2024
{
    my ($c) = @_;
    my $template = $c->{template} = 'email_m2m_invite_single_01';
    my $preheader = $c->{flags}{second}
        ? say_frame($c, 'waiting', headline => cut $c->{sender}{headline})
        : say_frame($c, 'respond_now');
    my ($card_text, $card) = _invitation_card($c);
    my $what = say_frame($c, 'what_invitation');
    my $text = join "\n", $card_text, dashes(), '', upsell_text($c), footer_text($c, $what);
    my $html = page($c, $preheader, join("\n", $card, pymk_html($c), upsell_html($c)), $what);
    my $subject = $c->{generation} == 2024 && $c->{flags}{old_subject} ? 'invitation_subject_2016' : 'invitation_subject';
    return { from => [$c->{sender}{name}, "invitations\@$LINKEDIN"], template => $template, class => undef,
        subject => say_frame($c, $subject), text => $text, html => $html,
        kind => $c->{flags}{second} ? 'reminder' : 'invitation', person => card_facts($c), _note_facts($c) };
}

sub _second_notice
{
    my ($c) = @_;
    $c->{flags}{second} = 1;
    return _invitation_2024($c);
}

# ---- reminders: they carry no words of the sender's ----

sub _reminder_2012
{
    my ($c) = @_;
    $c->{no_tracking} = 1;
    my $line = say_frame($c, 'reminder_body_2012', day => strftime('%B %e', gmtime $c->{date} - 9 * 86400));
    my $base = "http://www.linkedin.com/e/$c->{eid}/ExampleKey000";
    my $text = join "\n", 'LinkedIn', '-' x 12, '', $line, '', say_frame($c, 'accept_from'),
        "$base/EML_comm_afe/?hs=false&tok=ExampleTok00", '', say_frame($c, 'view_from'),
        "$base/svi/?hs=false&tok=ExampleTok01", '-' x 42, '', 'You are receiving Reminder emails for pending invitations.',
        '', '-- ', '(c) ' . strftime('%Y', gmtime $c->{date}) . ', LinkedIn Corporation', '';
    my $html = '<html><body><p>' . escape($line) . '</p>' . link_html("$base/EML_comm_afe/?hs=false&tok=ExampleTok00",
        escape(say_frame($c, 'accept_from'))) . '<p>You are receiving Reminder emails for pending invitations.</p></body></html>';
    return { from => ["$c->{sender}{name} (via LinkedIn)", "messages-noreply\@$LINKEDIN"], template => undef, class => undef,
        subject => say_frame($c, 'reminder_subject_2012'), text => $text, html => $html,
        kind => 'reminder', person => person($c), words => '', has_words => 0 };
}

sub _reminder_2016
{
    my ($c) = @_;
    my $template = $c->{template} = 'email_m2m_invite_reminder_02';
    my $s = $c->{sender};
    my $line = say_frame($c, 'reminder_body');
    my $view = profile_url_2016($c, 'hero-3-prof%7Ecta');
    my $accept = accept_url($c, 'hero-0-accept%7Ecta');
    my $text = join "\n", say_frame($c, 'hi'), '', $line, '', $s->{name}, $s->{headline}, '',
        say_frame($c, 'view_profile') . ": $view", '', say_frame($c, 'accept') . ": $accept", '', footer_text($c, 'Reminder');
    my $html = page($c, undef, '<p>' . escape($line) . '</p>' . column(link_html($view, escape($s->{name})),
        escape($s->{headline}), escape($s->{place} // ''), link_html($accept, escape(say_frame($c, 'accept')))), 'Reminder');
    my $subject = $c->{flags}{form_2018} ? 'reminder_subject_2018' : 'reminder_subject_2016';
    return { from => [$c->{flags}{form_2018} ? "$s->{name} (via LinkedIn)" : via($c), "messages-noreply\@$LINKEDIN"],
        template => $template, class => undef,
        subject => say_frame($c, $subject), text => $text, html => $html, kind => 'reminder', words => '', has_words => 0,
        person => person($c, headline => [$s->{headline}, 'both'], place => [$s->{place}, 'html']) };
}

sub _reminder_2026
{
    my ($c) = @_;
    my $template = $c->{template} = 'email_m2m_invite_reminder_02';
    local $c->{text} = '';
    my ($card_text, $card) = _invitation_card($c);
    my $line = say_frame($c, 'reminder_body');
    my $what = say_frame($c, 'what_reminder');
    my $text = join "\n", $line, '', $card_text, dashes(), '', upsell_text($c), footer_text($c, $what);
    return { from => [via($c), "messages-noreply\@$LINKEDIN"], template => $template, class => undef,
        subject => say_frame($c, 'reminder_subject_2026'), text => $text,
        html => page($c, $line, join("\n", '<p>' . escape($line) . '</p>', $card, pymk_html($c), upsell_html($c)), $what),
        kind => 'reminder', person => card_facts($c), words => '', has_words => 0 };
}

# ---- acceptances ----

sub _accepted_2008
{
    my ($c) = @_;
    $c->{no_tracking} = 1;
    my $line = say_frame($c, 'accepted_subject_2008');
    my $text = join "\n", 'LinkedIn', '-' x 12, '', "$line.", '', 'View profile:',
        "http://www.linkedin.com/e/$c->{eid}/pro/ExampleKey000", '', '-- ',
        '(c) ' . strftime('%Y', gmtime $c->{date}) . ', LinkedIn Corporation', '';
    my $html = '<html><body><p>' . escape("$line.") . '</p>'
        . link_html("http://www.linkedin.com/e/$c->{eid}/pro/ExampleKey000", 'View profile') . '</body></html>';
    return { from => [via($c), "invitations\@$LINKEDIN"], template => undef, class => undef, subject => $line,
        text => $text, html => $html, kind => 'accepted', person => person($c), words => '', has_words => 0 };
}

sub _accepted_2020
{
    my ($c) = @_;
    my $template = $c->{template} = 'email_accept_invite_single_01';
    my $s = $c->{sender};
    my $what = say_frame($c, 'what_accepted');
    my $line = say_frame($c, 'accepted_line');
    my $note = say_frame($c, 'suggested_note');
    my $pre = say_frame($c, 'accepted_preheader');
    my @head = $c->{generation} >= 2024 ? ($pre, '') : ();
    my $text = join "\n", @head, $line, '', $s->{name}, cut($s->{headline}), $s->{place} // (), '',
        say_frame($c, 'reach_out'), $note, say_frame($c, 'start_note'), '', footer_text($c, $what);
    my $message = 'https://www.linkedin.com/comm/messaging/compose/' . slug_of($s->{name}) . '/?' . tracked($c, 'accepted-0-message');
    my @rows = ('<h2>' . escape($line) . '</h2>',
        '<h3>' . link_html(profile_url($c, $s->{name}, 'accepted~card-0-profile~name'), escape($s->{name})) . '</h3>',
        '<div>' . escape(cut $s->{headline}) . '</div>', '<div>' . escape($s->{place} // '') . '</div>',
        link_html($message, escape(say_frame($c, 'message'))), escape(say_frame($c, 'reach_out')),
        '<div class="suggested">' . escape($note) . '</div>', link_html($message, escape(say_frame($c, 'start_note'))));
    my $more = $c->{generation} >= 2026 ? pymk_html($c) : '';
    my $subject = $c->{generation} >= 2026 ? 'accepted_subject' : 'accepted_subject_2020';
    my $facts = card_facts($c);
    $facts->{profile}[1] = 'html';
    return { from => [via($c), "invitations\@$LINKEDIN"], template => $template, class => undef,
        subject => say_frame($c, $subject), text => $text, html => page($c, $pre, column(@rows) . $more, $what),
        kind => 'accepted', person => $facts, words => '', has_words => 0 };
}

# kind => { first year of a layout => function }
our %KINDS = (
    'invitation' => { 2011 => \&_invitation_2011, 2016 => \&_invitation_2016, 2024 => \&_invitation_2024 },
    'second-notice' => { 2024 => \&_second_notice },
    'reminder' => { 2011 => \&_reminder_2012, 2016 => \&_reminder_2016, 2026 => \&_reminder_2026 },
    'accepted' => { 2011 => \&_accepted_2008, 2016 => \&_accepted_2020 },
);

1;
