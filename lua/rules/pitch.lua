-- Sales pitches.
--
-- Scores were fitted to the corpus by logistic regression, each with the sign
-- that its meaning asks for, and scaled so that the threshold is 4.

-- Who has pitched before and writes again without being answered still pitches.
rule { name = "pitch.again", tag = "sales-pitch", score = 2,
  about = "pitched before, and was not answered",
  when = all { history { pitches = ">= 1", answered = false },
    none { concept { "you_asked", "thanks_done", "apology" } } } }

-- A notice holds no words: an earlier pitch, a selling headline and the rhythm
-- of a campaign are all there is.
rule { name = "pitch.notice", tag = "sales-pitch", score = 10.8,
  about = "comes back without words after a pitch",
  when = all { kind "notice", history { pitches = ">= 1", answered = false, recent = "== 0" } } }

rule { name = "pitch.wanted", tag = "sales-pitch", score = -6,
  about = "you took our tag from an earlier mail of theirs",
  when = history { wanted = ">= 1" } }

-- What speaks for it.
rule { name = "pitch.offer_service", tag = "sales-pitch", score = 2.2,
  about = "says what their firm does for others",
  when = concept "offer_service",
  hit = { "We help logistics companies cut their freight costs." },
  miss = { "You helped me a lot with the freight numbers." } }
rule { name = "pitch.target_peers", tag = "sales-pitch", score = 2.1,
  about = "writes to people \"like you\"",
  when = concept "target_peers" }
rule { name = "pitch.benefit", tag = "sales-pitch", score = 1.2,
  about = "promises a benefit",
  when = concept "benefit_promise" }
rule { name = "pitch.pain_probe", tag = "sales-pitch", score = 2.8,
  about = "asks about your problems to open the sale",
  when = concept "pain_probe",
  hit = { "What is your biggest challenge with hiring right now?" },
  miss = { "What was the hardest part of the climb?" } }
rule { name = "pitch.ask_call", tag = "sales-pitch", score = 1.1,
  about = "asks for a call, a chat or a demo",
  when = concept "ask_call",
  hit = { "Would you be open to a quick 15-minute call next week?" },
  miss = { "Thanks for the call yesterday, that was fun." } }
rule { name = "pitch.ask_slot", tag = "sales-pitch", score = 1.8,
  about = "offers a slot or a calendar link",
  when = concept "ask_slot",
  hit = { "Feel free to book a slot in my calendar: https://calendly.com/x" },
  miss = { "The room is booked for our meeting on Thursday." } }
rule { name = "pitch.ask_interest", tag = "sales-pitch", score = 1.4,
  about = "asks whether you are interested",
  when = concept "ask_interest" }
rule { name = "pitch.ask_referral", tag = "sales-pitch", score = 0.9,
  about = "asks who is responsible",
  when = concept "ask_referral" }
rule { name = "pitch.ask_material", tag = "sales-pitch", score = 1.8,
  about = "offers to send material",
  when = concept "ask_material" }
rule { name = "pitch.free_offer", tag = "sales-pitch", score = 2.2,
  about = "offers something free",
  when = concept "free_offer",
  hit = { "We would like to offer you a free audit of your website." },
  miss = { "The entrance is free for members of the club." } }
rule { name = "pitch.price", tag = "sales-pitch", score = 2.3,
  about = "names a price or a discount",
  when = concept "price",
  hit = { "It is only $499 per month, with a 20% discount until Friday." },
  miss = { "The price of bread has gone up." } }
rule { name = "pitch.deadline", tag = "sales-pitch", score = 1.1,
  about = "makes it urgent",
  when = concept "deadline" }
rule { name = "pitch.lead_generation", tag = "sales-pitch", score = 0.7,
  about = "sells leads",
  when = concept "lead_generation",
  hit = { "We deliver 20 qualified leads a month." },
  miss = { "The lead of the pencil broke." } }
rule { name = "pitch.marketing", tag = "sales-pitch", score = 0.8,
  about = "sells marketing, SEO or websites",
  when = concept "marketing" }
rule { name = "pitch.coaching", tag = "sales-pitch", score = 1.3,
  about = "sells coaching",
  when = concept "coaching" }
rule { name = "pitch.finance", tag = "sales-pitch", score = 1.7,
  about = "sells insurance, tax or wealth advice",
  when = concept "finance" }
rule { name = "pitch.franchise", tag = "sales-pitch", score = 1.2,
  about = "offers a franchise or a side income",
  when = concept "franchise" }
rule { name = "pitch.award", tag = "sales-pitch", score = 1.4,
  about = "has selected you for an award",
  when = concept "award" }
rule { name = "pitch.journal", tag = "sales-pitch", score = 1.9,
  about = "invites to a journal or conference for a fee",
  when = concept "journal" }
rule { name = "pitch.podcast", tag = "sales-pitch", score = 1.1,
  about = "invites you to a podcast",
  when = concept "podcast" }
rule { name = "pitch.event_sale", tag = "sales-pitch", score = 2.8,
  about = "sells an event or a course",
  when = concept "event_sale" }
rule { name = "pitch.hiring_services", tag = "sales-pitch", score = 1.7,
  about = "has candidates for you",
  when = concept "hiring_services" }
rule { name = "pitch.ai_automation", tag = "sales-pitch", score = 1.5,
  about = "sells AI or automation",
  when = concept "ai_automation" }
rule { name = "pitch.collaborate", tag = "sales-pitch", score = 0.5,
  about = "looks for synergies",
  when = concept "collaborate_vague" }
rule { name = "pitch.tech_product", tag = "sales-pitch", score = 1.8,
  about = "sells software or devices",
  when = concept "tech_product" }
rule { name = "pitch.not_selling", tag = "sales-pitch", score = 1.7,
  about = "says that it is no sale",
  when = concept "not_selling" }
rule { name = "pitch.headline_seller", tag = "sales-pitch", score = 2.5,
  about = "a seller by their headline",
  when = headline_concept "seller" }
rule { name = "pitch.headline_benefit", tag = "sales-pitch", score = 2.3,
  about = "a headline that sells",
  when = headline_concept "benefit" }
rule { name = "pitch.headline_agency", tag = "sales-pitch", score = 2.3,
  about = "an agency by their headline",
  when = headline_concept "agency" }
rule { name = "pitch.headline_coach", tag = "sales-pitch", score = 1.6,
  about = "a coach by their headline",
  when = headline_concept "coach" }
rule { name = "pitch.headline_finance", tag = "sales-pitch", score = 2.2,
  about = "sells finance or property by their headline",
  when = headline_concept "finance" }
rule { name = "pitch.after_accepting", tag = "sales-pitch", score = 1.2,
  about = "right after you accepted each other",
  when = all { has_words(true), history { days_since_accepted = "<= 7" } },
  support = true }
rule { name = "pitch.inmail", tag = "sales-pitch", score = 0.5,
  about = "a paid InMail",
  when = kind "inmail",
  support = true }
rule { name = "pitch.long", tag = "sales-pitch", score = 0.6,
  about = "a long text",
  when = length "> 60",
  support = true }

-- What speaks against it.
rule { name = "pitch.short", tag = "sales-pitch", score = -2.6,
  about = "few words to judge by",
  when = all { has_words(true), length "< 20" } }
rule { name = "pitch.silent", tag = "sales-pitch", score = -6.3,
  about = "no words to judge by",
  when = has_words(false) }
rule { name = "pitch.invitation", tag = "sales-pitch", score = -2.6,
  about = "only an invitation",
  when = kind { "invitation", "reminder" } }
rule { name = "pitch.headline_practitioner", tag = "sales-pitch", score = -3.4,
  about = "an occupation that does not sell",
  when = headline_concept "practitioner" }
rule { name = "pitch.headline_academic", tag = "sales-pitch", score = -3.8,
  about = "of a university or a school",
  when = headline_concept { "academic", "student" } }
rule { name = "pitch.headline_recruiter", tag = "sales-pitch", score = -2.6,
  about = "a recruiter by their headline",
  when = headline_concept "recruiter" }
rule { name = "pitch.job", tag = "sales-pitch", score = -2.8,
  about = "offers a job",
  when = concept "job_offer" }
rule { name = "pitch.met", tag = "sales-pitch", score = -0.8,
  about = "says where you met",
  when = concept "met_there",
  hit = { "It was good to meet you at the conference in Lyon last week." },
  miss = { "We should meet." } }
rule { name = "pitch.common_person", tag = "sales-pitch", score = -0.8,
  about = "names somebody you both know",
  when = concept "common_person" }
rule { name = "pitch.shared_past", tag = "sales-pitch", score = -1.7,
  about = "worked or learned with you",
  when = concept "shared_past" }
rule { name = "pitch.your_work", tag = "sales-pitch", score = -0.6,
  about = "speaks of your own work",
  when = concept "your_work" }
rule { name = "pitch.you_asked", tag = "sales-pitch", score = -3.3,
  about = "answers what you asked for",
  when = concept "you_asked" }
rule { name = "pitch.thanks", tag = "sales-pitch", score = -2.4,
  about = "thanks for something you did",
  when = concept "thanks_done" }
rule { name = "pitch.apology", tag = "sales-pitch", score = -0.9,
  about = "apologizes",
  when = concept "apology" }
rule { name = "pitch.agreed_date", tag = "sales-pitch", score = -0.4,
  about = "keeps a date you agreed on",
  when = concept "agreed_date" }
rule { name = "pitch.shared_project", tag = "sales-pitch", score = -0.8,
  about = "works with you on something",
  when = concept "shared_project" }
rule { name = "pitch.friend", tag = "sales-pitch", score = -0.7,
  about = "writes like family or a friend",
  when = concept "family_friend" }
rule { name = "pitch.wants_to_buy", tag = "sales-pitch", score = -1.8,
  about = "wants to buy from you",
  when = concept "wants_to_buy" }
rule { name = "pitch.specific_question", tag = "sales-pitch", score = -1.0,
  about = "asks something specific",
  when = concept "specific_question" }
rule { name = "pitch.asks_job", tag = "sales-pitch", score = -1.2,
  about = "looks for a job",
  when = concept "asks_job" }
rule { name = "pitch.answer", tag = "sales-pitch", score = -0.4,
  about = "answers you",
  when = concept "answer_tone" }
rule { name = "pitch.heads_up", tag = "sales-pitch", score = -1.5,
  about = "tells you of something that is wrong",
  when = concept "heads_up" }
rule { name = "pitch.local", tag = "sales-pitch", score = -1.7,
  about = "a neighbour or a club",
  when = concept "local_life" }
rule { name = "pitch.no_ask", tag = "sales-pitch", score = -0.4,
  about = "wants no answer",
  when = concept "no_ask" }
rule { name = "pitch.declines", tag = "sales-pitch", score = -1.5,
  about = "turns something down",
  when = concept "declines" }
