-- Unpersonalized invites.
--
-- Scores were fitted to the corpus by logistic regression, each with the sign
-- that its meaning asks for, and scaled so that the threshold is 4.  What names a
-- meeting, a person or a shared past makes a note personal, whatever else it
-- says: there the score is -3 at least.

rule { name = "invite.bare", tag = "unpersonalized-invite", score = 10,
  about = "an invitation without a note",
  when = all { has_words(false), default_note(false), recognized(true) } }

-- What could not be read is no empty note.
rule { name = "invite.unread", tag = "unpersonalized-invite", score = 3,
  about = "an invitation in a form that is not known",
  when = all { has_words(false), default_note(false), recognized(false) } }

rule { name = "invite.default_note", tag = "unpersonalized-invite", score = 10,
  about = "an invitation with LinkedIn's own sentence",
  when = default_note(true) }

-- What speaks for it.
rule { name = "invite.network", tag = "unpersonalized-invite", score = 3.8,
  about = "wants to grow a network",
  when = concept "network_generic",
  hit = { "I'd like to expand my network with like-minded professionals." },
  miss = { "The network cable in room 4 is broken." } }
rule { name = "invite.flattery", tag = "unpersonalized-invite", score = 2.1,
  about = "flatters",
  when = concept "flattery" }
rule { name = "invite.glance", tag = "unpersonalized-invite", score = 1.8,
  about = "saw your profile",
  when = concept "profile_glance" }
rule { name = "invite.mutual", tag = "unpersonalized-invite", score = 1.4,
  about = "points at common contacts or trades",
  when = concept "mutual_generic" }
rule { name = "invite.peers", tag = "unpersonalized-invite", score = 0.8,
  about = "writes to people \"like you\"",
  when = concept "target_peers" }
rule { name = "invite.synergies", tag = "unpersonalized-invite", score = 1.6,
  about = "looks for synergies",
  when = concept "collaborate_vague" }
rule { name = "invite.small_talk", tag = "unpersonalized-invite", score = 1.6,
  about = "small talk",
  when = concept "small_talk" }
rule { name = "invite.template", tag = "unpersonalized-invite", score = 1.0,
  about = "has the marks of a template",
  when = concept "template_mark" }
rule { name = "invite.offer", tag = "unpersonalized-invite", score = 0.9,
  about = "sells something",
  when = concept { "offer_service", "offer_intro", "benefit_promise", "free_offer", "ai_automation" } }
rule { name = "invite.headline_seller", tag = "unpersonalized-invite", score = 1.0,
  about = "a seller by their headline",
  when = all { has_words(true), headline_concept { "seller", "benefit", "agency", "finance", "coach" } } }
rule { name = "invite.short", tag = "unpersonalized-invite", score = 1.2,
  about = "too short for a reason",
  when = all { has_words(true), length "< 12" },
  support = true }
rule { name = "invite.brief", tag = "unpersonalized-invite", score = 3.6,
  about = "a short note",
  when = all { has_words(true), length "< 20" },
  support = true }

-- What speaks against it.
rule { name = "invite.long", tag = "unpersonalized-invite", score = -1.9,
  about = "a longer note",
  when = length "> 35" }
rule { name = "invite.headline_practitioner", tag = "unpersonalized-invite", score = -1.8,
  about = "an occupation that does not sell",
  when = all { has_words(true), headline_concept "practitioner" } }
rule { name = "invite.headline_academic", tag = "unpersonalized-invite", score = -0.7,
  about = "of a university or a school",
  when = all { has_words(true), headline_concept { "academic", "student" } } }
rule { name = "invite.question", tag = "unpersonalized-invite", score = -0.4,
  about = "asks you something",
  when = concept { "ask_interest", "favour" } }
rule { name = "invite.met", tag = "unpersonalized-invite", score = -3.0,
  about = "says where you met",
  when = concept "met_there" }
rule { name = "invite.common_person", tag = "unpersonalized-invite", score = -3.0,
  about = "names somebody you both know",
  when = concept "common_person" }
rule { name = "invite.shared_past", tag = "unpersonalized-invite", score = -3.0,
  about = "worked or learned with you",
  when = concept "shared_past" }
rule { name = "invite.your_work", tag = "unpersonalized-invite", score = -2.5,
  about = "speaks of your own work",
  when = concept "your_work" }
rule { name = "invite.you_asked", tag = "unpersonalized-invite", score = -3.0,
  about = "answers what you asked for",
  when = concept "you_asked" }
rule { name = "invite.thanks", tag = "unpersonalized-invite", score = -3.0,
  about = "thanks for something you did",
  when = concept "thanks_done" }
rule { name = "invite.agreed_date", tag = "unpersonalized-invite", score = -3.0,
  about = "keeps a date you agreed on",
  when = concept "agreed_date" }
rule { name = "invite.shared_project", tag = "unpersonalized-invite", score = -3.0,
  about = "works with you on something",
  when = concept "shared_project" }
rule { name = "invite.friend", tag = "unpersonalized-invite", score = -0.5,
  about = "writes like family or a friend",
  when = concept "family_friend" }
rule { name = "invite.wants_to_buy", tag = "unpersonalized-invite", score = -0.7,
  about = "wants to buy from you",
  when = concept "wants_to_buy" }
rule { name = "invite.specific_question", tag = "unpersonalized-invite", score = -1.1,
  about = "asks something specific",
  when = concept "specific_question" }
rule { name = "invite.heads_up", tag = "unpersonalized-invite", score = -3.0,
  about = "tells you of something that is wrong",
  when = concept "heads_up" }
rule { name = "invite.local", tag = "unpersonalized-invite", score = -1.1,
  about = "a neighbour or a club",
  when = concept "local_life" }
rule { name = "invite.no_ask", tag = "unpersonalized-invite", score = -0.6,
  about = "wants no answer",
  when = concept "no_ask" }
