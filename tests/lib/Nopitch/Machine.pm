package Nopitch::Machine;

# Mails that LinkedIn sends on its own account, or about several people:
# digests, suggestions, notifications, jobs, security and the like.  Nobody's
# words are in them.  Their frame is English but for the footer.

use strict;
use warnings;
use utf8;
use Exporter qw(import);
use Nopitch::Invent qw(slug_of first_name bystanders thread_id conversation_of);
use Nopitch::Blocks qw(
    say_frame escape cut tracked profile_url page footer_text upsell_html
    link_html dots column accept_url);

our @EXPORT_OK = qw(machine_kinds machine_mail);

# In subjects and lines: {reader} first name of the reader, {one} and {two}
# bystanders, {one_first} {two_first} {one_headline}, {sender}.
#
# kind       what a parser must call it
# from       display name and local part (or a whole address)
# template, class, generation (the newest that has this form)
# body       how the middle is made: lines, cards, threads, jobs
# what       "You are receiving {what} emails."
# name       the display name is a person's: the one fact about people
my %KINDS = (
    # several people
    'invitation-digest' => {
        kind => 'digest', from => ['LinkedIn', 'invitations'], template => 'email_m2m_invite_digest_02',
        subject => 'You have 2 new invitations', body => 'invitations', people => 2,
        lines => ['{reader}, you have 2 new invitations'], what => 'LinkedIn invitations' },
    'invitation-digest-one' => {
        kind => 'digest', from => ['LinkedIn', 'invitations'], template => 'email_m2m_invite_digest_02',
        subject => 'You have 1 new invitation', body => 'invitations', people => 1,
        lines => ['{reader}, you have 1 new invitation'], what => 'LinkedIn invitations' },
    'accepted-batch' => {
        kind => 'digest', from => ['LinkedIn', 'invitations'], template => 'email_accept_invite_batch_01',
        subject => q{See {one_first}'s and other people's connections, experience, and more},
        body => 'cards', people => 8, lines => ['You have 10 new connections'], what => 'Accepted Invitation' },
    'notices' => {
        kind => 'digest', from => ['LinkedIn', 'messaging-digest-noreply'], template => 'email_member_message_v2',
        class => 'EMAIL-DEFAULT', subject => '{one_first} and {two_first} sent new messages', body => 'threads',
        people => 2, lines => ['You have 2 new messages'], what => 'Messages digest' },
    'notices-many' => {
        kind => 'digest', from => ['LinkedIn', 'messaging-digest-noreply'], template => 'email_member_message_v2',
        class => 'EMAIL-DEFAULT', subject => 'Messages from {one} and 6 others', body => 'threads',
        people => 7, lines => ['You have 7 new messages'], what => 'Messages digest' },
    'notice-group' => {
        kind => 'digest', from => ['{one} via LinkedIn', 'messaging-digest-noreply'], template => 'email_member_message_v2',
        class => 'EMAIL-DEFAULT', subject => '{one_first} and {two_first} sent new messages', body => 'group_thread',
        people => 2, lines => ['You have 2 new messages'], what => 'Messages digest' },
    'activity-digest' => {
        kind => 'digest', from => ['LinkedIn', 'notifications-noreply'], template => 'email_notification_digest_01',
        subject => '{one} reshared a post: Three things I learned', body => 'cards', people => 3,
        lines => [q{Here's what's happened since you were last on LinkedIn}, '{one} reshared a post',
            '{two} commented on your post'], what => 'LinkedIn notification' },
    'network' => {
        kind => 'digest', from => ['LinkedIn', 'updates-noreply'], template => 'email_network_conversations_01',
        subject => '{one} shared a post', body => 'cards', people => 3,
        lines => ['See what your network is talking about'], what => 'Network conversations' },

    # suggestions
    'pymk' => {
        kind => 'suggestion', from => ['LinkedIn', 'messages-noreply'], template => 'email_pymk_01',
        subject => '{reader}, add {one} - {one_headline}', body => 'suggestions', people => 4,
        lines => ['Do you know {one_first}?', 'Request to connect with members you know and trust'],
        what => 'People You May Know notification' },
    'pymk-count' => {
        kind => 'suggestion', from => ['LinkedIn', 'messages-noreply'], template => 'email_pymk_02',
        subject => '{reader}, add {one}: 500+ connections 💬', body => 'suggestions', people => 1,
        lines => ['Do you know {one_first}?', 'Request to connect with members you know and trust'],
        what => 'People You May Know notification' },
    'follow' => {
        kind => 'suggestion', from => ['LinkedIn', 'messages-noreply'], template => 'email_next_best_action_digest_01',
        subject => '{reader}, follow {one} - {one_headline}', body => 'suggestions', people => 3,
        lines => ['People to follow'], what => 'People You May Know notification' },
    'pages' => {
        kind => 'suggestion', from => ['LinkedIn', 'messages-noreply'], template => 'email_next_best_action_digest_01',
        subject => 'Accelerate your knowledge: Follow pages you recently explored',
        lines => ['Tidewater Instruments', 'Fennmoor Foods', 'Nordwerk Personal'],
        what => 'Recommend pages to follow based on previous interactions' },
    'page-reminder' => {
        kind => 'suggestion', from => ['LinkedIn', 'messages-noreply'],
        template => 'email_generic_invitation_reminder_organization_01',
        subject => 'Reminder: {one} invited you to follow Fennmoor Foods',
        lines => ['Fennmoor Foods', 'Food production, 214 followers'], what => 'LinkedIn invitations' },

    # single activity
    'notification-mention' => {
        kind => 'notification', from => ['LinkedIn', 'notifications-noreply'],
        template => 'email_notification_single_mentioned_you_in_this_01', subject => '{one} mentioned you in a post',
        body => 'cards', people => 1, lines => ['{one} mentioned you in a post'], what => 'LinkedIn notification' },
    'notification-search' => {
        kind => 'notification', from => ['LinkedIn', 'notifications-noreply'],
        template => 'email_notification_single_search_appearance_01', subject => 'You appeared in 17 searches this week',
        lines => ['You appeared in 17 searches this week'], what => 'LinkedIn notification' },
    'notification-anniversary' => {
        kind => 'notification', from => ['LinkedIn', 'notifications-noreply'],
        template => 'email_notification_single_work_anniversary_01', subject => 'Congratulate {one} for 2 years at Fennmoor Foods',
        body => 'cards', people => 1, lines => ['Congratulate {one}'], what => 'LinkedIn notification' },
    'notification-comment' => {
        kind => 'notification', from => ['LinkedIn', 'notifications-noreply'],
        template => 'email_notification_single_commented_on_your_post_01', subject => '{one} commented on your post',
        body => 'cards', people => 1, lines => ['{one} commented on your post', 'Great post! We help teams like yours, DM me for a demo.'],
        what => 'LinkedIn notification' },
    'notification-viewed' => {
        kind => 'notification', from => ['LinkedIn', 'notifications-noreply'],
        template => 'email_notification_single_viewed_your_profile_01', subject => '{one} viewed your profile',
        body => 'cards', people => 1, lines => ['{one} viewed your profile'], what => 'LinkedIn notification' },
    'endorsement' => {
        kind => 'notification', from => ['LinkedIn', 'messages-noreply'], generation => 2011,
        subject => 'Your connection {one} has endorsed you!', lines => ['{one} has endorsed you for Metrology.'],
        what => 'Endorsement' },

    # news
    'newsletter' => {
        kind => 'newsletter', from => ['{sender} via LinkedIn', 'newsletters-noreply'], name => 1,
        template => 'email_series_follow_newsletter_01', subject => 'Five calls that saved a quarter',
        lines => ['Five calls that saved a quarter', 'Book your free strategy call before Friday, only three seats are left.',
            'Join the discussion'], what => 'LinkedIn newsletter' },
    'editorial' => {
        kind => 'other', from => ['LinkedIn News', 'editors-noreply'], class => 'EMAIL-DEFAULT',
        template => 'email_editorial_suggested_top_conversations_01', subject => 'What people say about four-day weeks',
        lines => ['Top conversations for you'], what => 'Suggested Top Conversations' },
    'marketing' => {
        kind => 'other', from => ['LinkedIn', 'linkedin@e.linkedin.com'], subject => 'Meet more buyers with Sales Navigator',
        lines => ['Book more meetings with Sales Navigator. Try it free.'], what => 'LinkedIn marketing' },
    'welcome' => {
        kind => 'other', from => ['LinkedIn', 'welcome'], class => 'WELCOME', template => 'welcome_default', generation => 2016,
        subject => 'Welcome to LinkedIn!', lines => ['Get started'], what => 'Welcome' },
    'unknown' => {
        kind => 'other', from => ['LinkedIn', 'noreply'], template => 'email_zodiac_weekly_07', class => 'EMAIL-DEFAULT',
        subject => 'Your week ahead', lines => ['Your week ahead on LinkedIn'], what => 'LinkedIn' },

    # jobs
    'job-alert' => {
        kind => 'job', from => ['LinkedIn Job Alerts', 'jobalerts-noreply'], class => 'SAVEDSEARCH',
        template => 'email_job_alert_digest_01', subject => '“metrology”: Fennmoor Foods - Calibration Engineer and more',
        body => 'jobs', lines => ['Your job alert for metrology'], what => 'Job Alert' },
    'jobs' => {
        kind => 'job', from => ['LinkedIn', 'jobs-listings'], class => 'JOBS-TO-MBR', template => 'jobs_jymbii_digest',
        generation => 2016, subject => 'Jobs you may be interested in', body => 'jobs', lines => ['Jobs for you'], what => 'Job' },
    'application' => {
        kind => 'job', from => ['LinkedIn', 'jobs-noreply'], template => 'email_application_confirmation_with_nba_01',
        subject => 'Your application to Calibration Engineer at Fennmoor Foods',
        lines => ['Your application was sent to Fennmoor Foods'], what => 'LinkedIn job' },
    'application-viewed' => {
        kind => 'job', from => ['LinkedIn', 'jobs-noreply'], template => 'email_jobs_job_application_viewed_01',
        subject => 'Your application was viewed by Fennmoor Foods', lines => ['Your application was viewed'], what => 'LinkedIn job' },
    'application-rejected' => {
        kind => 'job', from => ['LinkedIn', 'jobs-noreply'], template => 'email_jobs_application_rejected_01',
        subject => 'Your application to Calibration Engineer at Fennmoor Foods',
        lines => ['Unfortunately, we will not be moving forward'], what => 'LinkedIn job' },
    'applicant' => {
        kind => 'job', from => ['LinkedIn', 'jobs-noreply'], template => 'email_jobs_new_applicant_01',
        subject => 'New application: Calibration Engineer from {one}', lines => ['{one} applied to your job'], what => 'Job posting' },

    # accounts
    'security' => {
        kind => 'security', from => ['LinkedIn', 'security-noreply'], template => 'email_security_one_time_sign_in_link_checkpoint',
        subject => '{reader}, please verify your new device', lines => ['Your one-time code is 000000'], what => 'LinkedIn security' },
    'password' => {
        kind => 'security', from => ['LinkedIn', 'security-noreply'], template => 'security_password_reset_checkpoint',
        subject => '{reader}, here is the link to reset your password', lines => ['Reset your password'], what => 'LinkedIn security' },

    # guests, who are no members
    'guest-reminder' => {
        kind => 'reminder', from => ['{sender} via LinkedIn', 'messages-noreply'], name => 1, generation => 2016,
        template => 'email_second_guest_reminder_02', subject => q{{sender}'s invitation is waiting for your response},
        lines => ['{sender} would like to connect on LinkedIn. How would you like to respond?'], what => 'Reminder' },
    # from the inviter's own address: not LinkedIn's by its From
    'guest-invitation' => {
        kind => 'none', from => ['{sender}', 'marlowe@pettifer.example'], generation => 2011, class => 'INVITE-GUEST',
        template => 'invite_guest_59', subject => 'Invitation to connect on LinkedIn',
        lines => [q{I'd like to add you to my professional network on LinkedIn.}], what => 'Invitation' },
);

sub machine_kinds { return (sort(keys %KINDS), 'staff') }

sub _fill
{
    my ($string, $value) = @_;
    $string =~ s/\{([a-z_]+)\}/$value->{$1} \/\/ "{$1}"/ge;
    return $string;
}

sub _thread_of
{
    my ($c, $person) = @_;
    return 'https://www.linkedin.com/comm/messaging/thread/'
        . thread_id(conversation_of($person->{name}, $c->{reader}{name})) . '/?'
        . tracked($c, 'member_message-0-view_message');
}

# What makes a card: the link behind the name, and a button.
my %CARD = (
    cards => ['activity-0-actor~name', 'View profile', sub { profile_url($_[0], $_[1]{name}, 'activity-0-view~profile') }],
    suggestions => ['pymk-0-name', 'Connect', sub {
        'https://www.linkedin.com/comm/mynetwork/send-invite/' . slug_of($_[1]{name}) . '/?' . tracked($_[0], 'pymk-0-cta') }],
    invitations => ['invitation~card-0-inviter~name', 'Accept', sub {
        local $_[0]{sender} = $_[1];
        accept_url($_[0], 'invitation~card-0-accept~invite') }],
);

sub _cards
{
    my ($c, $style, @people) = @_;
    my ($trk, $button, $url) = @{ $CARD{$style} };
    my (@text, @html);
    for my $p (@people) {
        my $profile = profile_url($c, $p->{name}, $trk);
        push @text, $p->{name}, cut($p->{headline}), $p->{place}, "View profile: $profile", "$button: " . $url->($c, $p), '';
        push @html, column('<h3>' . link_html($profile, escape($p->{name})) . '</h3>', escape(cut $p->{headline}),
            escape($p->{place}), link_html($url->($c, $p), $button));
    }
    return (join("\n", @text), join "\n", @html);
}

sub _threads
{
    my ($c, $block, @people) = @_;
    my (@text, @html);
    for my $p (@people) {
        my ($profile, $view) = (profile_url($c, $p->{name}, 'member_message-0-sender_name'), _thread_of($c, $p));
        my $headline = cut $p->{headline};
        push @text, dots(), '', "$p->{name} ($headline)", "($profile)", '', "View message: $view", ' ', '';
        push @html, qq(<div data-test-id="messaging-thread"><div data-test-id="$block">)
            . column('<h3>' . link_html($profile, escape($p->{name})) . '</h3>', '<p data-test-id="sender-headline">'
                . escape($headline) . '</p>', link_html($view, 'View message', 'data-test-id="email-button"')) . '</div></div>';
    }
    return (join("\n", @text, dots(), '}'), '<div data-test-id="threads-content">' . join('', @html) . '</div>');
}

sub _jobs
{
    my ($c) = @_;
    my @jobs = (['Calibration Engineer', 'Fennmoor Foods', 'Leeds'], ['Sales Development Representative', 'Quillstone', 'Remote'],
        ['Recruiter', 'Nordwerk Personal', 'Bremen']);
    my (@text, @html);
    for my $job (@jobs) {
        my $url = 'https://www.linkedin.com/comm/jobs/view/0000000000/?' . tracked($c, 'job_card-0-view_job');
        push @text, @$job, "View job: $url", '', '-' x 57, '';
        push @html, column(map({ escape($_) } @$job), link_html($url, 'View job'));
    }
    return (join("\n", @text), join "\n", @html);
}

sub _body
{
    my ($c, $k, @people) = @_;
    my $style = $k->{body} // 'lines';
    return ('', '') if $style eq 'lines';
    return _jobs($c) if $style eq 'jobs';
    return _threads($c, 'one-to-one-single-thread', @people) if $style eq 'threads';
    return _threads($c, 'group-thread', @people) if $style eq 'group_thread';
    return _cards($c, $style, @people);
}

# Mail of LinkedIn's own people: no X-LinkedIn-* field, plain text.
sub _staff
{
    my ($c) = @_;
    return { ordinary => 1, kind => 'other', from => ['Rosalind Achterhuis', 'rachterhuis@linkedin.com'],
        to => [$c->{reader}{name}, $c->{reader}{address}], subject => 'Re: [metrology-dev] Release 3.2',
        text => "Hi,\n\nthe second patch looks good to me.\n\nRosalind\n", words => '', has_words => 0, person => {} };
}

sub machine_mail
{
    my ($c, $name) = @_;
    return _staff($c) if $name eq 'staff';
    my $k = $KINDS{$name} or return;
    $c->{generation} = $k->{generation} if $k->{generation} && $k->{generation} < $c->{generation};
    $c->{template} = $k->{template};
    $c->{no_tracking} = 1 unless $k->{template};
    my @people = bystanders($k->{people} || 2, $c->{seed}, $c->{reader}{name}, $c->{sender}{name});
    my ($one, $two) = (@people, $people[0]);
    my %value = (reader => first_name($c->{reader}{name}), sender => $c->{sender}{name},
        one => $one->{name}, two => $two->{name}, one_first => first_name($one->{name}),
        two_first => first_name($two->{name}), one_headline => $one->{headline});
    my @lines = map { _fill($_, \%value) } @{ $k->{lines} };
    my ($text, $html) = _body($c, $k, @people[0 .. ($k->{people} || 1) - 1]);
    my $heading = join '', map { '<p>' . escape($_) . '</p>' } @lines;
    my $address = $k->{from}[1] =~ /\@/ ? $k->{from}[1] : "$k->{from}[1]\@linkedin.com";
    return {
        kind => $k->{kind}, from => [_fill($k->{from}[0], \%value), $address], template => $k->{template}, class => $k->{class},
        subject => _fill($k->{subject}, \%value), words => '', has_words => 0,
        text => join("\n", @lines, '', $text, '', footer_text($c, $k->{what})),
        html => page($c, $lines[0], "$heading\n$html", $k->{what}),
        person => $k->{name} ? { name => [$c->{sender}{name}, 'header'] } : {},
    };
}

1;
