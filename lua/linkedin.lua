-- What LinkedIn's mails look like, from 2008 to 2026.  Data only.
--
-- Patterns are PCRE2, caseless and Unicode-aware, and run over plain text:
-- straight quotes, "..." for an ellipsis, one blank for white space.  When
-- LinkedIn changes something, this is the file to mend; `nopitch explain` names
-- templates that are not listed here.
--
-- Where a form was only seen in code written for real mail, or not at all,
-- the entry says so: "guess" means that nothing may hang on it.
return {
  -- X-LinkedIn-Template names the kind in every language and is signed.
  templates = {
    invitation = {
      "M2M_Invitation", -- until April 2016
      "email_m2m_invite_single_01", -- first and second notice, since May 2016
      "invite_guest_59", "connection_suggestion_email", -- to non-members
    },
    reminder = { "email_m2m_invite_reminder_02", "email_second_guest_reminder_02" },
    accepted = { "email_accept_invite_single_01" },
    notice = { "email_member_message_v2", "email_type_messaging_digest" },
    inmail = {
      "email_hire_inmail_initial_single_01",
      "email_premium_inmail_initial_single_01", -- guess, by analogy
      "email_lss_inmail_initial_single_01", -- guess, by analogy
    },
    message = {
      "email_hire_inmail_reply_01", "email_lss_inmail_reply_01",
      "email_premium_inmail_reply_single_01", "email_messaging_single_01",
    },
    digest = { "email_m2m_invite_digest_02", "email_notification_digest_01",
      "email_network_conversations_01" },
    suggestion = {
      "email_pymk_01", "email_pymk_02", "email_next_best_action_digest_01",
      "email_generic_invitation_reminder_organization_01",
      "email_groups_recommended_by_admin_01",
    },
    notification = {
      "email_notification_single_mentioned_you_in_this_01",
      "email_notification_single_search_appearance_01",
      "email_weekly_analytics_recap_v2", "b2_professional_identity_digest_02",
    },
    newsletter = { "email_series_follow_newsletter_01" },
    job = {
      "email_job_alert_digest_01", "jobs_jymbii_digest",
      "email_jobs_viewed_job_reminder_01", "email_jobs_saved_job_reminder_01",
      "email_application_confirmation_with_nba_01",
      "email_jobs_application_rejected_01",
      "email_jobs_job_application_viewed_01", "jobs_applicant_applied",
      "email_jobs_new_applicant_01", "email_hp_reporting_scheduled_job_01",
    },
    security = {
      "email_security_one_time_sign_in_link_checkpoint",
      "security_password_reset_checkpoint",
      "email_security_learning_one_time_sign_in_01",
    },
    other = {
      "welcome_default", "email_editorial_suggested_top_conversations_01",
      "email_career_insights_01",
    },
  },

  -- Templates not listed above, by what their name holds; the first wins.
  -- "inmail" before "hire": email_hire_inmail_* is no job mail.
  template_words = {
    { "security", [[security|password|checkpoint]] },
    { "message", [[inmail.*repl]] },
    { "inmail", [[inmail]] },
    { "notice", [[member_message|messaging]] },
    { "accepted", [[accept_invite]] },
    { "suggestion", [[organization|pymk|next_best_action|suggestion|recommend]] },
    { "digest", [[(?:invite|invitation).*digest]] },
    { "reminder", [[(?:invite|invitation|guest).*reminder]] },
    { "invitation", [[invite|invitation]] },
    { "digest", [[notification.*digest]] },
    { "notification", [[notification|endorse|birthday|anniversary]] },
    { "newsletter", [[newsletter]] },
    { "job", [[job|career|applic|hire]] },
  },

  -- Local parts of linkedin.com addresses, where no template is to be had.
  -- invitations@ also sends acceptances: the subject decides before this.
  senders = {
    invitation = {
      "invitations", "invitations-noreply", "invitations-no-reply", "member",
    },
    message = { "hit-reply" },
    inmail = { "inmail-hit-reply", "hit-reply-premium-inmail" },
    notice = { "messaging-digest-noreply", "messages", "inmails-noreply" },
    suggestion = { "messages-noreply" },
    digest = { "notifications-noreply", "connections", "updates-noreply", "updates" },
    notification = { "notifications", "notify" },
    job = {
      "jobalerts-noreply", "jobalerts", "jobs-noreply", "jobs-listings",
      "career-interests-noreply",
    },
    newsletter = { "newsletters-noreply" },
    other = { "editors-noreply", "news", "news-noreply", "groups-noreply", "group-digests", "welcome", "legalnotice", "linkedin" },
    security = { "security-noreply" },
  },

  -- Subjects, where neither template nor sender is certain.  `of` limits an
  -- entry to mails that were taken for one of these kinds ("none": for nothing).  A
  -- group that captures is the person's name.
  subjects = {
    { kind = "message", of = "message inmail notice",
      [[^message (?:replied|accepted)(?: from|:)]] },
    -- pages to follow, people to add: LinkedIn's own suggestions
    { kind = "suggestion", of = "suggestion",
      [[^(?:\S+, )?(?:add|follow|meet) |pages? (?:to follow|you)]] },
    { kind = "digest", of = "invitation accepted",
      [[other people'?s connections|new connections\b|nuevos contactos\b]],
      [[\b(?:et|und|y|e|en) (?:\d+|d'autres|weitere|otras?|outras?|altre|andere)\b]] },
    { kind = "digest", of = "invitation reminder suggestion",
      [[^you have \d+ (?:new |pending )?invitations?\b]],
      [[^(?:vous avez|sie haben|du hast|tienes|tiene|voc\S+ tem|tem|hai|je hebt|u hebt) \d+ .*(?:invita|einladung|convite|uitnodiging)]] },
    { kind = "digest", of = "notice",
      [[\bsent new messages\b|^messages from .+ and \d+ other|^you have \d{1,4} (?:new|unread) messages\b]],
      [[^(?:messages de|nachrichten von|mensajes de|mensagens de|messaggi da|berichten van) .+ (?:et|und|y|e|en) ]],
      [[ (?:et|und|y|e|en|and) .+ (?:ont envoy|haben .*nachrichten|han enviado|enviaram|hanno inviato|hebben .*berichten)]] },
    { kind = "accepted", of = "none invitation suggestion other",
      [[\baccepted your (?:linkedin )?invitation\b]],
      [[\bstart a conversation with your new connection\b]],
      [[\bexplore their network\b]],
      [[\ba accept\S+ votre invitation\b|\bhat (?:ihre|deine) (?:einladung|kontaktanfrage) angenommen\b]],
      [[\bha aceptado tu invitaci|\baceit\S+ (?:seu|o seu|o teu) convite\b|\bha accettato (?:il tuo|l'|il suo) ?invito\b]],
      [[\bheeft je uitnodiging geaccepteerd\b|\bheeft uw uitnodiging geaccepteerd\b]] },
    { kind = "reminder", of = "none invitation suggestion reminder other",
      [[^reminder about your invitation from (.+)$]],
      [[^(?:reminder: )(.+?) invited you to connect]],
      [[^(.+?)'s? invitation is (?:a?waiting|waiting for) your response]],
      [[^(.+?)'s? invitation is awaiting]],
      [[^(?:rappel|erinnerung|recordatorio|lembrete|promemoria|herinnering)\b.*(?:invita|einladung|convite|invito|uitnodiging)]],
      [[(?:invitation de .+ attend|einladung von .+ wartet|invitaci\S+ de .+ (?:espera|pendiente)|convite de .+ (?:aguarda|espera)|invito di .+ (?:in attesa|attende)|uitnodiging van .+ wacht)]] },
    { kind = "invitation", of = "none suggestion other",
      [[^invitation to connect on linkedin]], [[^join my network on linkedin]],
      [[^i want to connect$]], [[please add me to your linkedin network]] },
    { kind = "notice", of = "none suggestion other",
      [[\bjust messaged you\b]], [[\bsent you a (?:new )?message\b]],
      [[\bvient de vous envoyer un message\b|\bhat ihnen (?:gerade )?eine nachricht\b|\bhat dir (?:gerade )?eine nachricht\b]],
      [[\bacaba de enviarte un mensaje\b|\bacabou de (?:te )?enviar uma mensagem\b|\bti ha appena inviato un messaggio\b|\bheeft (?:je|u) (?:zojuist|net) een bericht\b]] },
    { kind = "notification", of = "none digest suggestion other",
      [[\bendorsed you\b]], [[\bviewed your profile\b]], [[^congratulate \b]],
      [[\b(?:commented on|reacted to|liked|mentioned you)\b]],
      [[^you appeared in \d+ search]], [[\bre?shared a post\b|\bshared a post\b]] },
    { kind = "security", of = "none other",
      [[\bverify your (?:new )?device\b]], [[\breset your password\b]] },
    { kind = "job", of = "none other",
      [[\byour application (?:to|was)\b]], [[\bnew jobs? for\b]] },
  },

  -- Sentences in LinkedIn's hidden preheader that tell a second notice of an
  -- invitation from the first: same template, same subject.
  second_notice = {
    [[\bis waiting for your response\b|\bis awaiting your response\b]],
    [[\battend (?:toujours )?votre r\S+ponse\b|\bwartet auf (?:Ihre|deine) (?:antwort|r\S+ckmeldung)\b]],
    [[\best\S+ esperando (?:tu|su) respuesta\b|\bespera (?:tu|su) respuesta\b]],
    [[\baguarda(?:ndo)? (?:a )?sua resposta\b|\best\S+ aguardando sua resposta\b|\bespera(?:ndo)? (?:a )?(?:sua|tua) resposta\b]],
    [[\bin attesa (?:di|della) (?:una )?(?:tua |sua )?risposta\b|\battende (?:la|una) (?:tua|sua) risposta\b]],
    [[\bwacht op (?:je|uw) (?:reactie|antwoord)\b]],
  },

  -- What LinkedIn adds to a display name; and names that are no person's.
  name_additions = {
    [[\s+\(?(?:via|a trav\S+s de|tramite|atrav\S+s d[oe]|\S+ber|per|por) linkedin\)?$]],
    [[\s+\(linkedin invitations\)$]],
    [[\s+(?:op|su|auf|sur|en|no) linkedin$]],
  },
  no_person = { "LinkedIn", "LinkedIn News", "LinkedIn Job Alerts", "LinkedIn Connections" },

  -- Links around the person's name on the card, by their `trk`.
  card_names = { [[inviter(?:~|%7E)name|ProfileCard-0-profile_name]] },

  -- Links, told by their path and `trk`; the first that matches gives the
  -- class of the line.  Labels such as "Accept:" are localized, these are not.
  links = {
    { "chrome", [[[-_]header-0-|[-_]footer|/psettings/|unsubscribe|unsub\b|/help/|/legal/|help-center]] },
    { "suggested", [[pymk|premium[-_~]?upsell|upsell]] },
    { "accept", [[invite-accept|invitation-accept|EML_comm_afe|accept~invite|accept%7E(?:invite|cta)|-accept\b]] },
    { "thread", [[/messaging/thread/|/messaging/compose|/talent/inbox|/sales/inbox|/cap/inbox|/inbox/|/hire/.*inbox|/messaging/conversation]] },
    { "profile", [[linkedin\.com/(?:comm/)?(?:in/|profile/view|pub/)]] },
    { "link", [[^https?://(?:[a-z0-9-]+\.)*(?:linkedin\.com|lnkd\.in)(?:[/?:]|$)]] },
  },

  -- Elements of the HTML part, by `data-test-id` ("preheader": the hidden
  -- teaser that mail programs show in the index).
  regions = {
    { "chrome", [[^preheader$|footer|header|app-badge]] },
    { "suggested", [[pymk|upsell|premium]] },
    { "headline", [[sender-headline]] },
  },

  -- The HTML `class` of what holds an InMail's message ("x_message-contents"
  -- once it went through Outlook, hence a part of the attribute).
  words_style = "message-contents",

  -- Lines by their text, whole lines unless the pattern says less.
  lines = {
    separator = { [[^[-.=_*\x{2500}]{12,}$]], [[^--$]] },
    -- The mail ends above these.  "© 2026 LinkedIn" ends it in any language.
    footer = {
      [[^this e-?mail was intended for\b]], [[^you are receiving .* emails?\b]],
      [[^you received this e-?mail because\b]], [[^learn why we included this\b]],
      [[^(?:cet|ce) (?:e-?mail|courriel|message) (?:\S+tait|est|a \S+t\S+) (?:destin|envoy|adress)]],
      [[^vous recevez (?:les |des |cet |ces )?(?:e-?mails?|notifications|courriels)]],
      [[^diese (?:e-?mail|nachricht) (?:ist|wurde|war) (?:an|f\S+r) ]],
      [[^sie erhalten (?:diese )?(?:e-?mails?|linkedin)]], [[^du erh\S+ltst (?:diese )?(?:e-?mails?|linkedin)]],
      [[^este (?:correo(?: electr\S+nico)?|mensaje|e-?mail) (?:est\S+|estaba|va|iba|se ha|se|ha sido|fue) (?:dirigido|destinado|enviado|envi)]],
      [[^(?:recibes|est\S+s recibiendo|recibe|has recibido|est\S+ recibiendo) .{0,60}(?:correo|e-?mail|notific)]],
      [[^este e-?mail (?:foi|era|destina|\S+ destinad)]], [[^esta mensagem foi (?:enviada|destinada)]],
      [[^(?:voc\S+ est\S+ recebendo|est\S+ a receber|recebe) .{0,60}(?:e-?mail|notific)]],
      [[^questa e-?mail (?:\S+|era) (?:stata |)(?:destinata|indirizzata|inviata|rivolta)]], [[^questo messaggio \S+ (?:stato |)(?:destinato|indirizzato|inviato)]],
      [[^(?:ricevi|stai ricevendo|hai ricevuto) .{0,60}(?:e-?mail di|e-?mail perch|notific|email)]],
      [[^(?:deze|dit) (?:e-?mail(?:bericht)?|bericht) (?:is|was) (?:bedoeld|bestemd|verzonden|gericht)]],
      [[^(?:je|u) ontvangt .{0,60}(?:e-?mail|melding|bericht)]],
      [[^(?:\x{a9}|\(c\)|copyright) ?20\d\d,? linkedin\b]],
      [[^linkedin and the linkedin logo are registered]],
      [[^did you know \.\.\.]],
    },
    -- "6 connections in common": the number is captured.
    common = {
      [[^(\d+)\+? (?:(?:mutual |shared )connections?|connections? in common)\.?$]],
      [[^(\d+)\+? (?:relations? en commun|gemeinsame kontakte?|contactos? en com\S+n)\.?$]],
      [[^(\d+)\+? (?:conex\S+es em comum|conex\S+o em comum|contatos? em comum|collegament[oi] in comune|gemeenschappelijke connecties?|gezamenlijke connecties?|connecties? gemeen)\.?$]],
    },
    -- LinkedIn's own titles and buttons around the sender's words.  Sentences
    -- that begin with the person's name are told by that.
    frame = {
      [[^\}$]], [[^linkedin$]], [[^\(https?:\S+\)$]],
      -- en
      [[^you have \d+ (?:new |pending |unread )?(?:messages?|invitations?|inmails?)\.?$]],
      [[^you have (?:a|an|one) (?:new )?(?:message|inmail(?: message)?|invitation)[.!]?$]],
      [[^inmail: you have a new message$]], [[^message (?:replied|accepted)(?:: .*| from .*)$]],
      [[^\d+ new messages? awaits? your response$]], [[^you have a new inmail message\.?$]],
      [[^(?:reply|respond|accept|ignore|ignore privately|decline|message|connect|view|view message|view profile|view invitation|view in sales navigator|view in recruiter|reply now|see profile|view more|accept invitation|reply to \S+(?: \S+){0,3})$]],
      [[^(?:reply|accept|view message|view profile|view conversation|view invitation|respond|view .{1,60} profile|view in [a-z ]+|accept invitation.*|view invitation.*|unsubscribe|help|change frequency) ?::?(?: *https?:\S+)?$]],
      [[^(?:accept|view) invitation from .+$]],
      [[^(?:new )?(?:message|inmail|invitation) from .{1,60}:$]],
     
      [[^how would you like to respond\?$]], [[^.{1,60}, respond to .{1,80} invite now\.?$]],
      [[^.{0,200} is (?:a?waiting|waiting for) your response\.?$]],
      [[^this is a reminder that on .{1,40}, .{1,80} sent you an invitation\b.*$]],
      [[^.{1,80} has accepted your invitation\. .*$]], [[^learn about a new opportunity\.?$]],
      [[^more people you may know$]], [[^build your network with inmail$]],
      [[^\d+ new (?:message|invitation)s?$]],
     
      [[^view more invitations?$]], [[^your invitation from .{1,80}$]],
      -- de
      [[^(?:sie haben|du hast) (?:\d+|eine) (?:neue |ausstehende )?(?:nachricht(?:en)?|einladung(?:en)?|inmail)[.!]?$]],
      [[^(?:antworten|annehmen|ablehnen|ignorieren|nachricht(?: ansehen| anzeigen)?|profil (?:ansehen|anzeigen)|vernetzen|einladung (?:annehmen|ansehen|anzeigen)|best\S+tigen|zustimmen) ?:?$]],
      [[^(?:profil .{0,60}(?:ansehen|anzeigen)|nachricht (?:ansehen|anzeigen)|annehmen|antworten|abbestellen|hilfe) ?::?(?: *https?:\S+)?$]],
      [[^inmail: (?:sie haben|du hast) eine neue nachricht$]],
      [[^(?:weitere )?personen, die (?:sie|du) .{0,30}kennen.*$]], [[^nachricht von .{1,60}:$]],
      -- fr
      [[^vous avez (?:\d+|une?) (?:nouveaux? |nouvelles? )?(?:messages?|invitations?|inmails?)(?: en attente)?[.!]?$]],
      [[^(?:r\S+pondre|accepter|refuser|ignorer|voir(?: le| la| l')? ?(?:message|profil|conversation|invitation)|se connecter|message) ?:?$]],
      [[^(?:voir .{0,60}(?:message|profil|invitation).{0,40}|accepter|r\S+pondre|se d\S+sabonner|aide) ?::?(?: *https?:\S+)?$]],
      [[^inmail ?: vous avez un nouveau message$]],
      [[^(?:plus de |d'autres )?personnes que vous (?:connaissez peut|pourriez conna).*$]], [[^message de .{1,60}:$]],
      -- es
      [[^(?:tienes|tiene) (?:\d+|un|una) (?:mensajes?|invitaci\S+|inmails?)(?: nuev[oa]s?| pendientes?)?[.!]?$]], [[^(?:tienes|tiene) (?:\d+|un|una) nuev[oa]s? (?:mensajes?|invitaci\S+)[.!]?$]],
      [[^(?:responder|aceptar|rechazar|ignorar|ver (?:el )?(?:mensaje|perfil|conversaci\S+n|invitaci\S+n)|conectar|mensaje) ?:?$]],
      [[^(?:ver .{0,60}(?:mensaje|perfil|invitaci\S+n).{0,40}|aceptar|responder|cancelar suscripci\S+n|ayuda) ?::?(?: *https?:\S+)?$]],
      [[^inmail: tienes un (?:nuevo mensaje|mensaje nuevo)$]],
      [[^(?:m\S+s )?personas que (?:quiz\S+s?|tal vez|podr\S+as) .{0,20}conoc.*$]], [[^mensaje de .{1,60}:$]],
      -- pt
      [[^(?:voc\S+ tem|tem) (?:\d+|uma?) (?:nov[oa]s? )?(?:mensage(?:m|ns)|convites?|inmails?)(?: nov[oa]s?| pendentes?)?[.!]?$]],
      [[^(?:responder|aceitar|recusar|ignorar|(?:ver|visualizar|exibir) (?:a )?(?:mensagem|perfil|conversa|convite)|conectar|mensagem|aceitar conex\S+o|sim, conectar) ?:?$]],
      [[^(?:(?:ver|visualizar|exibir) .{0,60}(?:mensagem|perfil|convite).{0,40}|aceitar|responder|cancelar inscri\S+o|ajuda) ?::?(?: *https?:\S+)?$]],
      [[^inmail: voc\S+ tem uma nova mensagem$]],
      [[^(?:mais )?pessoas que (?:talvez )?voc\S+ .{0,20}conhe.*$]], [[^mensagem de .{1,60}:$]],
      -- it
      [[^hai (?:\d+|un|una) (?:nuov[oi] )?(?:messaggi[o]?|inviti|invito|inmail)(?: in sospeso)?[.!]?$]],
      [[^(?:rispondi|accetta|rifiuta|ignora|(?:vedi|visualizza) (?:il |la )?(?:messaggio|profilo|conversazione|invito)|collegati|messaggio) ?:?$]],
      [[^(?:(?:vedi|visualizza) .{0,60}(?:messaggio|profilo|invito).{0,40}|accetta|rispondi|annulla iscrizione|guida|assistenza) ?::?(?: *https?:\S+)?$]],
      [[^inmail: hai (?:un nuovo messaggio|ricevuto un nuovo messaggio)$]],
      [[^(?:altre )?persone che potresti conoscere.*$]], [[^messaggio da .{1,60}:$]],
      -- nl
      [[^(?:je|u) (?:hebt|heeft) (?:\d+|een) (?:nieuwe? |openstaande )?(?:berichten|bericht|uitnodiging(?:en)?|inmail)[.!]?$]],
      [[^(?:beantwoorden|antwoorden|reageren|accepteren|negeren|weigeren|(?:bericht|profiel|gesprek|uitnodiging) (?:bekijken|weergeven)|bekijk (?:bericht|profiel|gesprek|uitnodiging)|verbinden|bericht) ?:?$]],
      [[^(?:(?:bericht|profiel|uitnodiging).{0,60} (?:bekijken|weergeven)|bekijk .{0,60}(?:bericht|profiel)|accepteren|beantwoorden|afmelden|hulp|help) ?::?(?: *https?:\S+)?$]],
      [[^inmail: (?:je hebt|u hebt) een nieuw bericht$]],
      [[^(?:meer )?(?:mensen|personen) die (?:je|u) .{0,20}kent?.*$]], [[^bericht van .{1,60}:$]],
    },
  },

  -- LinkedIn's own sentences in an invitation without a note, over the folded
  -- text (lower case, no accents, no punctuation), whole; a short salutation
  -- may stand before.  The wording changed often, hence patterns: "I would
  -- like to join (or add you to) a network" and nothing else.
  default_notes = {
    [[^(?:\w+ ){0,4}?(?:id|i would) like to (?:add you to my (?:professional )?network|join your (?:professional |linkedin )?network)(?: on linkedin)?(?: \w+){0,3}$]],
    [[^(?:\w+ ){0,3}?please add me to your (?:linkedin|professional) network(?: on linkedin)?$]],
    [[^(?:\w+ ){0,4}?(?:j ?aimerais|je souhaite(?:rais)?|je voudrais) (?:vous|t) ?(?:inviter a rejoindre|ajouter a) mon reseau professionnel(?: en ligne)?(?: sur)?(?: le site)?(?: linkedin)?$]],
    [[^(?:\w+ ){0,4}?(?:j ?aimerais|je souhaite(?:rais)?|je voudrais) (?:rejoindre|faire partie de|integrer) (?:votre|ton) reseau (?:professionnel )?(?:sur )?linkedin$]],
    [[^(?:\w+ ){0,4}?(?:me gustaria|quisiera|quiero) (?:anadir(?:te|le|lo|la)|agregar(?:te|le|lo|la)) a mi red (?:profesional )?(?:en|de) linkedin$]],
    [[^(?:\w+ ){0,4}?(?:me gustaria|quisiera|quiero) (?:unirme|formar parte|pertenecer) (?:a|de) (?:tu|su) red (?:profesional )?(?:de|en) linkedin$]],
    [[^(?:\w+ ){0,4}?(?:eu )?gostaria de (?:(?:o |a |lo |te )?adiciona(?:r|lo|la|-lo)?|convidar)(?: voce)?(?: lo| la)? a minha rede (?:profissional )?(?:no|do) linkedin$]],
    [[^(?:\w+ ){0,4}?(?:eu )?gostaria de (?:fazer parte d|entrar n|participar d|me juntar )(?:a|o|e|as|ao|a) ?(?:sua|tua) rede (?:profissional )?(?:no|do) linkedin$]],
    [[^(?:\w+ ){0,4}?(?:vorrei|desidero|mi piacerebbe) (?:aggiunger(?:ti|la|lo)) alla mia rete (?:professionale )?(?:su|di) linkedin$]],
    [[^(?:\w+ ){0,4}?(?:vorrei|desidero|mi piacerebbe) (?:entrare a far parte|far parte|unirmi|entrare|entrare a fare parte|aderire) (?:della|alla|nella) (?:tua|sua) rete (?:professionale )?(?:su |di )?linkedin$]],
    [[^(?:\w+ ){0,4}?ich (?:mochte|wurde) (?:sie|dich) (?:gern|gerne)? ?(?:zu|in) meine(?:m|n|r)? (?:beruflichen |professionellen )?netzwerk (?:auf|bei|in) linkedin (?:hinzufugen|einladen|aufnehmen)$]],
    [[^(?:\w+ ){0,4}?ich (?:mochte|wurde) (?:gern|gerne)? ?(?:ihrem|deinem|teil ihres|teil deines) (?:beruflichen )?(?:linkedin )?netzwerk(?:s|es)? (?:auf linkedin |bei linkedin )?(?:beitreten|werden|angehoren)$]],
    [[^(?:\w+ ){0,4}?ik (?:wil|zou) (?:u|je|jou) (?:graag )?(?:willen )?(?:toevoegen|uitnodigen) (?:aan|voor|in) mijn (?:professionele )?netwerk op linkedin$]],
    [[^(?:\w+ ){0,4}?ik (?:wil|zou) (?:u|je|jou) (?:graag )?aan mijn (?:professionele )?netwerk op linkedin toevoegen$]],
    [[^(?:\w+ ){0,4}?ik (?:wil|zou) graag (?:lid worden van|deel uitmaken van|toetreden tot) (?:uw|je|jouw) (?:professionele )?linkedin ?(?:netwerk)?(?: op linkedin)?$]],
  },

  -- Salutations that stand alone on the first line of an invitation.
  greetings = { "hi", "hello", "dear", "hallo", "guten tag", "liebe", "lieber",
    "bonjour", "salut", "cher", "chere", "hola", "estimado", "estimada", "ola",
    "oi", "caro", "cara", "ciao", "salve", "buongiorno", "gentile", "dag", "hoi",
    "beste" },

  -- Where the sender's words stand.  Tried in this order; the first that gives
  -- any words is the mail's layout.
  --   begin    class of the line after which they begin; "top"; "card": after
  --            the lines with name, headline and place
  --   finish   class of the line at which they end; "footer" is the mail's end
  --   marked   instead of both: the HTML elements of `words_style`
  --   need     a class that must occur
  --   trim     classes taken off both ends; `head` and `tail` off one
  --   drop     classes left out everywhere
  --   sure     where `begin` is found near the top, no other layout is tried
  --   salutation  the first line may be LinkedIn's "Hi FIRST,"
  layouts = {
    { name = "inmail", kinds = "inmail message", part = "text",
      begin = "thread", finish = "footer", head = "frame", sure = true,
      tail = "separator link thread profile frame" },
    { name = "message", kinds = "message inmail", part = "text",
      begin = "top", finish = "footer",
      head = "separator name named about subject frame link thread profile headline",
      tail = "separator link thread profile frame" },
    { name = "message-html", kinds = "message inmail", part = "html",
      marked = true },
    { name = "message-html-card", kinds = "message inmail", part = "html",
      begin = "card", finish = "thread", drop = "chrome suggested frame profile" },
    { name = "invitation-2011", kinds = "invitation reminder", part = "text",
      begin = "separator", finish = "signature", salutation = true,
      trim = "separator frame about" },
    { name = "invitation-2016", kinds = "invitation reminder", part = "text",
      begin = "top", finish = "name", salutation = true,
      drop = "frame about separator common accept profile thread link subject" },
    { name = "invitation-text", kinds = "invitation reminder", part = "text",
      begin = "card", finish = "actions", salutation = false,
      drop = "frame about separator common subject suggested" },
    { name = "invitation-2024", kinds = "invitation reminder", part = "html",
      begin = "card", finish = "actions",
      drop = "frame common profile chrome suggested link separator" },
    { name = "invitation-2024-above", kinds = "invitation reminder", part = "html",
      begin = "top", finish = "name", salutation = true,
      drop = "frame common profile chrome suggested link subject separator accept thread" },
  },

  -- Where the person's headline and place stand: "named" is a line
  -- `NAME (HEADLINE)`, "lines" the lines below the name.  All are tried; the
  -- first that tells a fact gives it.
  cards = {
    { kinds = "notice message inmail", part = "text", form = "named" },
    { kinds = "invitation reminder accepted", part = "text", form = "lines" },
    { kinds = "invitation reminder accepted inmail message notice", part = "html",
      form = "lines" },
  },
}
