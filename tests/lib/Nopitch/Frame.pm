package Nopitch::Frame;

# LinkedIn's own words, by UI language: the frame around what people write.
# The UI language is the reader's; it says nothing about the sender's.
# {name} and {first} are the sender's, {reader} is the reader's first name.

use strict;
use warnings;
use utf8;
use Exporter qw(import);

our @EXPORT_OK = qw(frame ui_languages);

my %FRAME = (
    # display names and the footer
    via => {
        en => '{name} via LinkedIn', de => '{name} über LinkedIn',
        fr => '{name} via LinkedIn', es => '{name} a través de LinkedIn',
        pt => '{name} via LinkedIn', it => '{name} tramite LinkedIn',
        nl => '{name} via LinkedIn',
    },
    intended => {
        en => 'This email was intended for {recipient} ({headline})',
        de => 'Diese E-Mail ist an {recipient} ({headline}) gerichtet',
        fr => 'Cet e-mail était destiné à {recipient} ({headline})',
        es => 'Este correo electrónico está dirigido a {recipient} ({headline})',
        pt => 'Este e-mail foi enviado a {recipient} ({headline})',
        it => 'Questa email è destinata a {recipient} ({headline})',
        nl => 'Deze e-mail was bedoeld voor {recipient} ({headline})',
    },
    why => {
        en => 'Learn why we included this', de => 'Erfahren Sie, warum wir dies hinzufügen',
        fr => 'Découvrez pourquoi nous avons inclus ceci', es => 'Descubre por qué hemos incluido esto',
        pt => 'Saiba por que incluímos isso', it => 'Scopri perché includiamo questo messaggio',
        nl => 'Lees waarom we dit hebben toegevoegd',
    },
    receiving => {
        en => 'You are receiving {what} emails.', de => 'Sie erhalten E-Mails der Art {what}.',
        fr => 'Vous recevez les e-mails {what}.', es => 'Estás recibiendo correos de {what}.',
        pt => 'Você está recebendo e-mails de {what}.', it => 'Ricevi le email {what}.',
        nl => 'U ontvangt e-mails van het type {what}.',
    },
    unsubscribe => {
        en => 'Unsubscribe', de => 'Abmelden', fr => 'Se désabonner', es => 'Darse de baja',
        pt => 'Cancelar inscrição', it => 'Annulla iscrizione', nl => 'Afmelden',
    },
    help => {
        en => 'Help', de => 'Hilfe', fr => 'Aide', es => 'Ayuda', pt => 'Ajuda',
        it => 'Assistenza', nl => 'Help',
    },
    trademark => {
        en => 'LinkedIn and the LinkedIn logo are registered trademarks of LinkedIn.',
        de => 'LinkedIn und das LinkedIn Logo sind eingetragene Marken von LinkedIn.',
        fr => 'LinkedIn et le logo LinkedIn sont des marques déposées de LinkedIn.',
        es => 'LinkedIn y el logotipo de LinkedIn son marcas registradas de LinkedIn.',
        pt => 'LinkedIn e o logotipo do LinkedIn são marcas registradas do LinkedIn.',
        it => 'LinkedIn e il logo LinkedIn sono marchi registrati di LinkedIn.',
        nl => 'LinkedIn en het LinkedIn-logo zijn geregistreerde handelsmerken van LinkedIn.',
    },
    # what the footer says the mail is
    what_invitation => {
        en => 'LinkedIn invitations', de => 'LinkedIn Einladungen', fr => 'Invitations LinkedIn',
        es => 'invitaciones de LinkedIn', pt => 'convites do LinkedIn', it => 'Inviti LinkedIn',
        nl => 'LinkedIn-uitnodigingen',
    },
    what_reminder => {
        en => 'Reminder', de => 'Erinnerungen', fr => 'Rappels', es => 'recordatorios',
        pt => 'lembretes', it => 'Promemoria', nl => 'herinneringen',
    },
    what_accepted => {
        en => 'Accepted Invitation', de => 'Angenommene Einladungen', fr => 'Invitations acceptées',
        es => 'invitaciones aceptadas', pt => 'convites aceitos', it => 'Inviti accettati',
        nl => 'geaccepteerde uitnodigingen',
    },
    what_messages => {
        en => 'Messages digest', de => 'Nachrichtenübersicht', fr => 'Résumé des messages',
        es => 'resumen de mensajes', pt => 'resumo de mensagens', it => 'Riepilogo messaggi',
        nl => 'berichtenoverzicht',
    },
    what_notification => {
        en => 'LinkedIn notification', de => 'LinkedIn Benachrichtigungen',
        fr => 'Notifications LinkedIn', es => 'notificaciones de LinkedIn',
        pt => 'notificações do LinkedIn', it => 'Notifiche LinkedIn', nl => 'LinkedIn-meldingen',
    },

    # invitations
    invitation_subject_2011 => {
        en => 'Invitation to connect on LinkedIn', de => 'Einladung, sich auf LinkedIn zu vernetzen',
        fr => 'Invitation à se connecter sur LinkedIn', es => 'Invitación para conectar en LinkedIn',
        pt => 'Convite para se conectar no LinkedIn', it => 'Invito a collegarsi su LinkedIn',
        nl => 'Uitnodiging om een connectie te worden op LinkedIn',
    },
    invitation_subject_2016 => {
        en => '{reader}, please add me to your LinkedIn network',
        de => '{reader}, bitte fügen Sie mich zu Ihrem LinkedIn Netzwerk hinzu',
        fr => '{reader}, veuillez m’ajouter à votre réseau LinkedIn',
        es => '{reader}, añádeme a tu red de LinkedIn',
        pt => '{reader}, adicione-me à sua rede no LinkedIn',
        it => '{reader}, aggiungimi alla tua rete LinkedIn',
        nl => '{reader}, voeg mij toe aan uw LinkedIn-netwerk',
    },
    invitation_subject => {
        en => 'I want to connect', de => 'Ich möchte mich vernetzen', fr => 'Je souhaite me connecter',
        es => 'Quiero conectar', pt => 'Quero me conectar', it => 'Voglio collegarmi',
        nl => 'Ik wil graag een connectie maken',
    },
    requested_2011 => {
        en => '{name} requested to add you as a connection on LinkedIn:',
        de => '{name} möchte Sie auf LinkedIn als Kontakt hinzufügen:',
        fr => '{name} a demandé à vous ajouter à ses relations sur LinkedIn :',
        es => '{name} ha solicitado añadirte como contacto en LinkedIn:',
        pt => '{name} pediu para adicionar você como conexão no LinkedIn:',
        it => '{name} ha chiesto di aggiungerti come collegamento su LinkedIn:',
        nl => '{name} wil u toevoegen als connectie op LinkedIn:',
    },
    default_2011 => {
        en => q{I'd like to add you to my professional network on LinkedIn.},
        de => 'Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.',
        fr => q{J'aimerais vous inviter à rejoindre mon réseau professionnel en ligne, sur le site LinkedIn.},
        es => 'Me gustaría añadirte a mi red profesional en LinkedIn.',
        pt => 'Gostaria de adicioná-lo à minha rede profissional no LinkedIn.',
        it => 'Vorrei aggiungerti alla mia rete professionale su LinkedIn.',
        nl => 'Ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn',
    },
    default_2016 => {
        en => q{I'd like to join your LinkedIn network.},
        de => 'Ich möchte Ihrem LinkedIn Netzwerk beitreten.',
        fr => q{J'aimerais rejoindre votre réseau LinkedIn.},
        es => 'Me gustaría unirme a tu red de LinkedIn.',
        pt => 'Gostaria de fazer parte da sua rede no LinkedIn.',
        it => 'Vorrei unirmi alla tua rete LinkedIn.',
        nl => 'Ik wil graag lid worden van uw LinkedIn-netwerk.',
    },
    hi => {
        en => 'Hi {reader},', de => 'Hallo {reader},', fr => 'Bonjour {reader},', es => 'Hola, {reader}:',
        pt => 'Olá, {reader},', it => 'Ciao {reader},', nl => 'Hallo {reader},',
    },
    accept_from => {
        en => 'Accept invitation from {name}', de => 'Einladung von {name} annehmen',
        fr => q{Accepter l'invitation de {name}}, es => 'Aceptar la invitación de {name}',
        pt => 'Aceitar convite de {name}', it => q{Accetta l'invito di {name}},
        nl => 'Uitnodiging van {name} accepteren',
    },
    view_from => {
        en => 'View invitation from {name}', de => 'Einladung von {name} ansehen',
        fr => q{Voir l'invitation de {name}}, es => 'Ver la invitación de {name}',
        pt => 'Visualizar convite de {name}', it => q{Visualizza l'invito di {name}},
        nl => 'Uitnodiging van {name} bekijken',
    },
    accept => {
        en => 'Accept', de => 'Annehmen', fr => 'Accepter', es => 'Aceptar', pt => 'Aceitar',
        it => 'Accetta', nl => 'Accepteren',
    },
    view_profile => {
        en => 'View profile', de => 'Profil anzeigen', fr => 'Voir le profil', es => 'Ver perfil',
        pt => 'Visualizar perfil', it => 'Visualizza profilo', nl => 'Profiel weergeven',
    },
    view_profile_of => {
        en => q{View {name}'s profile}, de => 'Profil von {name} anzeigen',
        fr => 'Voir le profil de {name}', es => 'Ver el perfil de {name}',
        pt => 'Visualizar perfil de {name}', it => 'Visualizza il profilo di {name}',
        nl => 'Profiel van {name} weergeven',
    },
    frequency => {
        en => 'Change frequency', de => 'Häufigkeit ändern', fr => 'Modifier la fréquence',
        es => 'Cambiar la frecuencia', pt => 'Alterar frequência', it => 'Modifica frequenza',
        nl => 'Frequentie wijzigen',
    },
    respond_now => {
        en => q{{reader}, respond to {name}'s invite now.},
        de => '{reader}, antworten Sie jetzt auf die Einladung von {name}.',
        fr => q{{reader}, répondez maintenant à l'invitation de {name}.},
        es => '{reader}, responde ahora a la invitación de {name}.',
        pt => '{reader}, responda agora ao convite de {name}.',
        it => q{{reader}, rispondi ora all'invito di {name}.},
        nl => '{reader}, reageer nu op de uitnodiging van {name}.',
    },
    waiting => {
        en => '{reader}, {headline} is waiting for your response',
        de => '{reader}, {headline} wartet auf Ihre Antwort',
        fr => '{reader}, {headline} attend votre réponse',
        es => '{reader}, {headline} está esperando tu respuesta',
        pt => '{reader}, {headline} está aguardando sua resposta',
        it => '{reader}, {headline} è in attesa della tua risposta',
        nl => '{reader}, {headline} wacht op uw antwoord',
    },
    in_common => {
        en => '{count} connections in common', de => '{count} gemeinsame Kontakte',
        fr => '{count} relations en commun', es => '{count} contactos en común',
        pt => '{count} conexões em comum', it => '{count} collegamenti in comune',
        nl => '{count} gemeenschappelijke connecties',
    },
    pymk => {
        en => 'More people you may know', de => 'Weitere Personen, die Sie kennen könnten',
        fr => q{D'autres personnes que vous connaissez peut-être},
        es => 'Más personas que podrías conocer', pt => 'Mais pessoas que você talvez conheça',
        it => 'Altre persone che potresti conoscere', nl => 'Meer mensen die u mogelijk kent',
    },
    connect => {
        en => 'Connect', de => 'Vernetzen', fr => 'Se connecter', es => 'Conectar', pt => 'Conectar',
        it => 'Collegati', nl => 'Connectie maken',
    },
    upsell => {
        en => 'Build your network with InMail', de => 'Bauen Sie Ihr Netzwerk mit InMail aus',
        fr => 'Développez votre réseau avec InMail', es => 'Amplía tu red con InMail',
        pt => 'Amplie sua rede com InMail', it => 'Amplia la tua rete con InMail',
        nl => 'Breid uw netwerk uit met InMail',
    },
    upsell_text => {
        en => 'Book more meetings: message anyone with Premium. Try it free for 1 month.',
        de => 'Mehr Termine vereinbaren: schreiben Sie mit Premium jedem. 1 Monat kostenlos testen.',
        fr => 'Obtenez plus de rendez-vous avec Premium. Essai gratuit de 1 mois.',
        es => 'Consigue más reuniones con Premium. Pruébalo gratis durante 1 mes.',
        pt => 'Marque mais reuniões com o Premium. Teste grátis por 1 mês.',
        it => 'Fissa più appuntamenti con Premium. Prova gratis per 1 mese.',
        nl => 'Plan meer afspraken met Premium. Probeer het 1 maand gratis.',
    },

    # reminders
    reminder_subject_2012 => {
        en => 'Reminder about your invitation from {name}', de => 'Erinnerung an die Einladung von {name}',
        fr => q{Rappel : invitation de {name}}, es => 'Recordatorio de la invitación de {name}',
        pt => 'Lembrete sobre o convite de {name}', it => q{Promemoria: invito di {name}},
        nl => 'Herinnering aan de uitnodiging van {name}',
    },
    reminder_subject_2016 => {
        en => q{{name}'s invitation is waiting for your response},
        de => 'Die Einladung von {name} wartet auf Ihre Antwort',
        fr => q{L'invitation de {name} attend votre réponse},
        es => 'La invitación de {name} está esperando tu respuesta',
        pt => 'O convite de {name} está aguardando sua resposta',
        it => q{L'invito di {name} è in attesa della tua risposta},
        nl => 'De uitnodiging van {name} wacht op uw antwoord',
    },
    reminder_subject_2018 => { en => q{{name}'s invitation is awaiting your response} },
    reminder_subject_2026 => {
        en => 'Reminder: {name} invited you to connect',
        de => 'Erinnerung: {name} hat Sie eingeladen, sich zu vernetzen',
        fr => 'Rappel : {name} vous a invité à vous connecter',
        es => 'Recordatorio: {name} te ha invitado a conectar',
        pt => 'Lembrete: {name} convidou você para se conectar',
        it => 'Promemoria: {name} ti ha invitato a collegarti',
        nl => 'Herinnering: {name} heeft u uitgenodigd om een connectie te maken',
    },
    reminder_body_2012 => {
        en => 'This is a reminder that on {day}, {name} sent you an invitation to become part of their professional network at LinkedIn.',
    },
    reminder_body => {
        en => '{name} would like to connect on LinkedIn. How would you like to respond?',
        de => '{name} möchte sich auf LinkedIn vernetzen. Wie möchten Sie antworten?',
        fr => '{name} souhaite se connecter sur LinkedIn. Comment souhaitez-vous répondre ?',
        es => '{name} quiere conectar en LinkedIn. ¿Cómo quieres responder?',
        pt => '{name} gostaria de se conectar no LinkedIn. Como você gostaria de responder?',
        it => '{name} vorrebbe collegarsi su LinkedIn. Come vuoi rispondere?',
        nl => '{name} wil graag een connectie maken op LinkedIn. Hoe wilt u reageren?',
    },

    # acceptances
    accepted_subject_2008 => { en => '{name} has accepted your LinkedIn invitation' },
    accepted_subject_2020 => {
        en => '{reader}, start a conversation with your new connection, {first}',
        de => '{reader}, beginnen Sie ein Gespräch mit Ihrem neuen Kontakt {first}',
        fr => '{reader}, entamez une conversation avec votre nouvelle relation, {first}',
        es => '{reader}, inicia una conversación con tu nuevo contacto, {first}',
        pt => '{reader}, inicie uma conversa com sua nova conexão, {first}',
        it => '{reader}, inizia una conversazione con il tuo nuovo collegamento, {first}',
        nl => '{reader}, begin een gesprek met uw nieuwe connectie, {first}',
    },
    accepted_subject => {
        en => '{first} accepted your invitation, explore their network',
        de => '{first} hat Ihre Einladung angenommen. Entdecken Sie das Netzwerk',
        fr => '{first} a accepté votre invitation, explorez son réseau',
        es => '{first} ha aceptado tu invitación, explora su red',
        pt => '{first} aceitou seu convite, explore a rede dele(a)',
        it => '{first} ha accettato il tuo invito, esplora la sua rete',
        nl => '{first} heeft uw uitnodiging geaccepteerd, verken het netwerk',
    },
    accepted_preheader => {
        en => q{See {first}'s connections, experience, and more},
        de => 'Sehen Sie sich Kontakte, Berufserfahrung und mehr von {first} an',
        fr => q{Découvrez les relations, l'expérience et plus encore de {first}},
        es => 'Consulta los contactos, la experiencia y más de {first}',
        pt => 'Veja as conexões, a experiência e muito mais de {first}',
        it => 'Scopri i collegamenti, le esperienze e altro di {first}',
        nl => 'Bekijk de connecties, ervaring en meer van {first}',
    },
    accepted_line => {
        en => q{{name} has accepted your invitation. Let's start a conversation.},
        de => '{name} hat Ihre Einladung angenommen. Beginnen Sie ein Gespräch.',
        fr => '{name} a accepté votre invitation. Entamez la conversation.',
        es => '{name} ha aceptado tu invitación. Inicia una conversación.',
        pt => '{name} aceitou seu convite. Inicie uma conversa.',
        it => '{name} ha accettato il tuo invito. Inizia una conversazione.',
        nl => '{name} heeft uw uitnodiging geaccepteerd. Begin een gesprek.',
    },
    message => {
        en => 'Message', de => 'Nachricht', fr => 'Message', es => 'Enviar mensaje', pt => 'Mensagem',
        it => 'Messaggio', nl => 'Bericht',
    },
    reach_out => {
        en => 'Reach out to {first}', de => 'Schreiben Sie {first}', fr => 'Contactez {first}',
        es => 'Ponte en contacto con {first}', pt => 'Entre em contato com {first}',
        it => 'Contatta {first}', nl => 'Neem contact op met {first}',
    },
    suggested_note => {
        en => q{"{first}, thanks for connecting! Hope you're doing well."},
        de => '„{first}, danke für die Vernetzung! Ich hoffe, es geht Ihnen gut.“',
        fr => '« {first}, merci pour la mise en relation ! J’espère que vous allez bien. »',
        es => '«{first}, ¡gracias por conectar! Espero que estés bien.»',
        pt => '"{first}, obrigado por se conectar! Espero que esteja tudo bem."',
        it => '"{first}, grazie per il collegamento! Spero che tu stia bene."',
        nl => '"{first}, bedankt voor de connectie! Ik hoop dat alles goed gaat."',
    },
    start_note => {
        en => 'Start with this note', de => 'Mit dieser Nachricht beginnen', fr => 'Commencer avec cette note',
        es => 'Empezar con esta nota', pt => 'Começar com esta nota', it => 'Inizia con questa nota',
        nl => 'Begin met dit bericht',
    },
    new_connections => { en => 'You have {count} new connections', de => 'Sie haben {count} neue Kontakte' },
    batch_subject => { en => q{See {first}'s and other people's connections, experience, and more} },

    # messages
    notice_subject => {
        en => '{first} just messaged you', de => '{first} hat Ihnen gerade eine Nachricht gesendet',
        fr => '{first} vient de vous envoyer un message', es => '{first} acaba de enviarte un mensaje',
        pt => '{first} acabou de enviar uma mensagem a você', it => '{first} ti ha appena inviato un messaggio',
        nl => '{first} heeft u zojuist een bericht gestuurd',
    },
    notice_subject_2016 => {
        en => '{name} sent you a new message', de => '{name} hat Ihnen eine neue Nachricht gesendet',
        fr => '{name} vous a envoyé un nouveau message', es => '{name} te ha enviado un nuevo mensaje',
        pt => '{name} enviou uma nova mensagem a você', it => '{name} ti ha inviato un nuovo messaggio',
        nl => '{name} heeft u een nieuw bericht gestuurd',
    },
    one_new => {
        en => 'You have 1 new message', de => 'Sie haben 1 neue Nachricht', fr => 'Vous avez 1 nouveau message',
        es => 'Tienes 1 mensaje nuevo', pt => 'Você tem 1 nova mensagem', it => 'Hai 1 nuovo messaggio',
        nl => 'U hebt 1 nieuw bericht',
    },
    some_new => { en => 'You have {count} new messages', de => 'Sie haben {count} neue Nachrichten' },
    one_awaits => {
        en => '1 new message awaits your response', de => '1 neue Nachricht wartet auf Ihre Antwort',
        fr => '1 nouveau message attend votre réponse', es => '1 mensaje nuevo espera tu respuesta',
        pt => '1 nova mensagem aguarda sua resposta', it => '1 nuovo messaggio attende la tua risposta',
        nl => '1 nieuw bericht wacht op uw antwoord',
    },
    view_message => {
        en => 'View message', de => 'Nachricht anzeigen', fr => 'Voir le message', es => 'Ver mensaje',
        pt => 'Visualizar mensagem', it => 'Visualizza messaggio', nl => 'Bericht bekijken',
    },
    sent_message => {
        en => '{name} has sent you a message.', de => '{name} hat Ihnen eine Nachricht gesendet.',
        fr => '{name} vous a envoyé un message.', es => '{name} te ha enviado un mensaje.',
        pt => '{name} enviou uma mensagem a você.', it => '{name} ti ha inviato un messaggio.',
        nl => '{name} heeft u een bericht gestuurd.',
    },
    view_reply => {
        en => 'View/reply to this message', de => 'Nachricht ansehen/beantworten',
        fr => 'Voir ce message/y répondre', es => 'Ver/responder a este mensaje',
        pt => 'Visualizar/responder a esta mensagem', it => 'Visualizza/rispondi a questo messaggio',
        nl => 'Dit bericht bekijken/beantwoorden',
    },
    reply => {
        en => 'Reply', de => 'Antworten', fr => 'Répondre', es => 'Responder', pt => 'Responder',
        it => 'Rispondi', nl => 'Beantwoorden',
    },
    opportunity => {
        en => 'Learn about a new opportunity.', de => 'Erfahren Sie mehr über eine neue Möglichkeit.',
        fr => 'Découvrez une nouvelle opportunité.', es => 'Descubre una nueva oportunidad.',
        pt => 'Saiba mais sobre uma nova oportunidade.', it => 'Scopri una nuova opportunità.',
        nl => 'Lees meer over een nieuwe kans.',
    },
    replied_subject => {
        en => 'Message replied: {subject}', de => 'Nachricht beantwortet: {subject}',
        fr => 'Réponse au message : {subject}', es => 'Mensaje respondido: {subject}',
        pt => 'Mensagem respondida: {subject}', it => 'Risposta al messaggio: {subject}',
        nl => 'Bericht beantwoord: {subject}',
    },
    accepted_message_subject => { en => 'Message accepted: {subject}' },
    replied_from => {
        en => 'Message replied from {name}', de => 'Nachricht beantwortet von {name}',
        fr => 'Réponse de {name}', es => 'Mensaje respondido por {name}', pt => 'Mensagem respondida por {name}',
        it => 'Risposta da {name}', nl => 'Bericht beantwoord door {name}',
    },
    inmail_new => {
        en => 'InMail: You have a new message', de => 'InMail: Sie haben eine neue Nachricht',
        fr => 'InMail : vous avez un nouveau message', es => 'InMail: Tienes un mensaje nuevo',
        pt => 'InMail: Você tem uma nova mensagem', it => 'InMail: hai un nuovo messaggio',
        nl => 'InMail: U hebt een nieuw bericht',
    },
    lss_new => {
        en => 'You have a new InMail message.', de => 'Sie haben eine neue InMail-Nachricht.',
        fr => 'Vous avez un nouveau message InMail.', es => 'Tienes un nuevo mensaje InMail.',
        pt => 'Você tem uma nova mensagem InMail.', it => 'Hai un nuovo messaggio InMail.',
        nl => 'U hebt een nieuw InMail-bericht.',
    },
    lss_view => {
        en => 'View in Sales Navigator', de => 'In Sales Navigator anzeigen', fr => 'Voir dans Sales Navigator',
        es => 'Ver en Sales Navigator', pt => 'Visualizar no Sales Navigator', it => 'Visualizza in Sales Navigator',
        nl => 'Bekijken in Sales Navigator',
    },
    # what a reply is called if the record has no subject: says nothing
    plain_subject => {
        en => 'Hello', de => 'Hallo', fr => 'Bonjour', es => 'Hola', pt => 'Olá', it => 'Buongiorno',
        nl => 'Hallo',
    },
);

sub ui_languages { return qw(en de fr es pt it nl) }

# The string $key in the language, its placeholders filled; English where
# there is no translation.
sub frame
{
    my ($ui, $key, %value) = @_;
    my $entry = $FRAME{$key} or die "no frame string $key\n";
    my $string = $entry->{$ui} // $entry->{en};
    $string =~ s/\{([a-z]+)\}/$value{$1} \/\/ "{$1}"/ge;
    return $string;
}

1;
