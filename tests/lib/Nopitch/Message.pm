package Nopitch::Message;

# Messages with and without their text, InMails and the replies to them.
# Each function takes the context and gives the parts of a mail and the facts
# that a reader of it could know.

use strict;
use warnings;
use utf8;
use POSIX qw(strftime);
use Nopitch::Invent qw(slug_of);
use Nopitch::Person qw(via reply_to thread_subject person $LINKEDIN);
use Nopitch::Blocks qw(
    say_frame escape cut br profile_url thread_url bare_thread_url page
    footer_text link_html dots conversation words_of column);

# ---- messages ----

# Messages with text of 2012, by analogy to the invitation of that time.
sub _message_2011
{
    my ($c) = @_;
    $c->{no_tracking} = 1;
    my $words = words_of($c->{text});
    my $rule = '-' x 42;
    my $url = "http://www.linkedin.com/e/$c->{eid}/ExampleKey000/msg/?hs=false&tok=ExampleTok00";
    my $text = join "\n", 'LinkedIn', '-' x 12, '', '    ' . say_frame($c, 'sent_message'), '', $rule, '',
        $words, '', say_frame($c, 'view_reply'), $url, $rule, '',
        '-- ', '(c) ' . strftime('%Y', gmtime $c->{date}) . ', LinkedIn Corporation', '';
    my $html = '<html><body><p>' . escape(say_frame($c, 'sent_message')) . '</p><hr><div class="message">' . br($words, "<br />\n")
        . '</div>' . link_html($url, escape(say_frame($c, 'view_reply'))) . '<hr><p>&copy; LinkedIn Corporation</p></body></html>';
    return { from => [$c->{sender}{name}, "hit-reply\@$LINKEDIN"], template => undef, class => 'MBR-TO-MBR',
        subject => thread_subject($c), reply_to => reply_to($c), text => $text, html => $html,
        kind => 'message', person => person($c), words => $words, has_words => 1 };
}

# The block that InMails and messages share: the name, "Reply", the link.
sub _reply_block
{
    my ($c, $name_indent, $reply_indent, $url) = @_;
    return ($name_indent . $c->{sender}{name}, $reply_indent . say_frame($c, 'reply'), $reply_indent . $url);
}

# The profile card and text of an InMail, in HTML.  The headline is whole here,
# and stands nowhere else.
sub _profile_card_html
{
    my ($c, $words, $h1, @above) = @_;
    my $s = $c->{sender};
    return column('<h1>' . escape($h1) . '</h1>', @above,
        link_html(profile_url($c, $s->{name}, 'ProfileCard-0-profile_name'), escape($s->{name})),
        escape($s->{headline}), escape($s->{place} // ''))
        . '<table role="presentation"><tbody><tr><td class="message-contents" style="padding: 16px;">'
        . br($words, '<br aria-hidden="true">') . '</td></tr></tbody></table>'
        . link_html($c->{button_url} // thread_url($c, 'inmail-0-view_message'), escape(say_frame($c, 'view_message')),
            'aria-label="' . escape(say_frame($c, 'view_message')) . '"');
}

sub _inmail_facts
{
    my ($c) = @_;
    return person($c,
        headline => [$c->{sender}{headline}, 'html'], place => [$c->{sender}{place}, 'html'],
        profile => [slug_of($c->{sender}{name}), 'html'],
        conversation => [$c->{seat_url} ? undef : conversation($c), 'both']);
}

sub _first_characters
{
    my ($words) = @_;
    my $line = $words;
    $line =~ s/\s+/ /g;
    return length $line > 40 ? substr($line, 0, 40) . '...' : $line;
}

sub _message_2016
{
    my ($c) = @_;
    my $template = $c->{template} = 'email_messaging_single_01';
    my $words = words_of($c->{text});
    my $text = join "\n", say_frame($c, 'sent_message'), '', _reply_block($c, '      ', '        ', bare_thread_url($c)), '',
        $words, '', '   ', '', footer_text($c, say_frame($c, 'what_notification'));
    my $html = page($c, _first_characters($words),
        _profile_card_html($c, $words, say_frame($c, 'sent_message')), say_frame($c, 'what_notification'));
    return { from => [$c->{sender}{name}, "hit-reply\@$LINKEDIN"], template => $template, class => 'MBR-TO-MBR',
        subject => thread_subject($c), reply_to => reply_to($c), text => $text, html => $html,
        kind => 'message', person => _inmail_facts($c), words => $words, has_words => 1 };
}

sub _notice_2016
{
    my ($c) = @_;
    my $template = $c->{template} = 'email_type_messaging_digest';
    return _notice($c, $template, 'notice_subject_2016', 'MBR-TO-MBR');
}

sub _notice_2024
{
    my ($c) = @_;
    my $template = $c->{template} = 'email_member_message_v2';
    return _notice($c, $template, 'notice_subject', 'EMAIL-DEFAULT');
}

sub _notice
{
    my ($c, $template, $subject, $class) = @_;
    my $s = $c->{sender};
    my $what = say_frame($c, 'what_messages');
    my $profile = profile_url($c, $s->{name}, 'member_message-0-sender_name');
    my $view = thread_url($c, 'member_message-0-view_message');
    my $headline = cut $s->{headline};
    # The stray brace is a fault of LinkedIn's template.
    my $text = join "\n", say_frame($c, 'one_new'), '', dots(), '', "$s->{name} ($headline)", "($profile)", '',
        say_frame($c, 'view_message') . ": $view", ' ', '', dots(), '}', '', footer_text($c, $what);
    my $body = '<div data-test-id="threads-summary"><h2>' . escape(say_frame($c, 'one_awaits')) . '</h2></div>'
        . '<div data-test-id="threads-content"><div data-test-id="messaging-thread"><div data-test-id="one-to-one-single-thread">'
        . column(link_html($profile, '<img alt="' . escape("$s->{name}'s profile image") . '" src="https://media.licdn.com/dms/image/example" width="48">'),
            '<h3>' . link_html($profile, escape($s->{name})) . '</h3>',
            '<p data-test-id="sender-headline">' . escape($headline) . '</p>',
            link_html($view, escape(say_frame($c, 'view_message')), 'data-test-id="email-button"'))
        . '</div></div></div>';
    return { from => [via($c), "messaging-digest-noreply\@$LINKEDIN"], template => $template, class => $class,
        subject => say_frame($c, $subject), text => $text, html => page($c, say_frame($c, 'one_awaits'), $body, $what),
        kind => 'notice', words => '', has_words => 0,
        person => person($c, headline => [$headline, 'both'], profile => [slug_of($s->{name}), 'both'],
            conversation => [conversation($c), 'both']) };
}

# ---- InMails and replies to them ----

sub _inmail_as
{
    my ($c, $template, $local) = @_;
    $c->{template} = $template;
    my $words = words_of($c->{text});
    my $subject = thread_subject($c);
    my $what = say_frame($c, 'what_notification');
    my $text = join "\n", $subject, $subject, '', _reply_block($c, '      ', '        ', bare_thread_url($c)), '',
        $words, '', '   ', '', footer_text($c, $what);
    my $html = page($c, _first_characters($words),
        _profile_card_html($c, $words, $subject, escape(say_frame($c, 'opportunity'))), $what);
    return { from => [$c->{sender}{name}, "$local\@$LINKEDIN"], template => $template, class => 'INMAIL',
        subject => $subject, reply_to => reply_to($c), text => $text, html => $html,
        kind => 'inmail', person => _inmail_facts($c), words => $words, has_words => 1 };
}

sub _inmail { return _inmail_as($_[0], 'email_hire_inmail_initial_single_01', 'inmail-hit-reply') }
sub _inmail_premium { return _inmail_as($_[0], 'email_premium_inmail_initial_single_01', 'hit-reply-premium-inmail') }
sub _inmail_sales { return _inmail_as($_[0], 'email_lss_inmail_initial_single_01', 'inmail-hit-reply') }

sub _reply_as
{
    my ($c, %o) = @_;
    $c->{template} = $o{template};
    $c->{seat_url} = $o{seat_url};
    $c->{button_url} = $o{seat_url};
    my $words = words_of($c->{text});
    my $what = say_frame($c, 'what_notification');
    my @above = $o{below} ? ()
        : ('', '      ' . say_frame($c, 'reply'), '      ' . ($o{seat_url} // bare_thread_url($c)));
    my @below = $o{below} ? ('', "$o{below}: $o{seat_url}", '') : ();
    my $text = join "\n", $o{subject}, $o{line}, '', '        ' . $c->{sender}{name}, @above, '',
        $words, @below, footer_text($c, $what);
    my $html = page($c, _first_characters($words), _profile_card_html($c, $words, $o{subject}, escape($o{line})), $what);
    return { from => [$c->{sender}{name}, ($o{local} // 'hit-reply') . "\@$LINKEDIN"], template => $o{template}, class => 'INMAIL',
        subject => $o{subject}, reply_to => reply_to($c), text => $text, html => $html,
        kind => 'message', person => _inmail_facts($c), words => $words, has_words => 1 };
}

sub _inmail_reply
{
    my ($c) = @_;
    my $key = $c->{flags}{accepted_message} ? 'accepted_message_subject' : 'replied_subject';
    return _reply_as($c, template => 'email_hire_inmail_reply_01', line => say_frame($c, 'inmail_new'),
        subject => say_frame($c, $key, subject => thread_subject($c)));
}

# A reader with a recruiter seat is sent to another inbox, without the thread.
sub _inmail_reply_seat
{
    my ($c) = @_;
    return _reply_as($c, template => 'email_hire_inmail_reply_01', line => say_frame($c, 'inmail_new'),
        subject => say_frame($c, 'replied_subject', subject => thread_subject($c)),
        seat_url => 'https://www.linkedin.com/talent/inbox/0/main/000000000');
}

sub _lss_reply
{
    my ($c) = @_;
    return _reply_as($c, template => 'email_lss_inmail_reply_01', line => say_frame($c, 'lss_new'),
        subject => say_frame($c, 'replied_from'), below => say_frame($c, 'lss_view'),
        seat_url => 'https://www.linkedin.com/sales/inbox/000000000');
}

sub _premium_reply
{
    my ($c) = @_;
    return _reply_as($c, template => 'email_premium_inmail_reply_single_01', line => say_frame($c, 'inmail_new'),
        subject => 'Re: ' . thread_subject($c), local => 'hit-reply-premium-inmail');
}

# kind => { first year of a layout => function }
our %KINDS = (
    'message' => { 2011 => \&_message_2011, 2016 => \&_message_2016 },
    'notice' => { 2016 => \&_notice_2016, 2024 => \&_notice_2024 },
    'inmail' => { 2024 => \&_inmail },
    'inmail-premium' => { 2024 => \&_inmail_premium },
    'inmail-sales' => { 2024 => \&_inmail_sales },
    'inmail-reply' => { 2024 => \&_inmail_reply },
    'inmail-reply-seat' => { 2024 => \&_inmail_reply_seat },
    'lss-reply' => { 2024 => \&_lss_reply },
    'premium-reply' => { 2024 => \&_premium_reply },
);

1;
