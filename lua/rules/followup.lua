-- Pushy follow-ups.
--
-- Scores were fitted to the corpus by logistic regression, each with the sign
-- that its meaning asks for, and scaled so that the threshold is 4.

rule { name = "pushy.after_pitch", tag = "pushy-followup", score = 1.5,
  about = "comes back after a pitch",
  when = history { pitches = ">= 1", unanswered = ">= 1", recent = "== 0" } }

rule { name = "pushy.wanted", tag = "pushy-followup", score = -6,
  about = "you took our tag from an earlier mail of theirs",
  when = history { wanted = ">= 1" } }

-- What speaks for it.
rule { name = "pushy.bump", tag = "pushy-followup", score = 1.7,
  about = "brings it up again",
  when = concept "bump",
  hit = { "Just bumping this to the top of your inbox." },
  miss = { "I bumped into Ana at the station." } }
rule { name = "pushy.seen_message", tag = "pushy-followup", score = 1.9,
  about = "asks whether you saw the message",
  when = concept "seen_message",
  hit = { "Did you see my last message?" },
  miss = { "She saw the message on the wall of the station." } }
rule { name = "pushy.reproach", tag = "pushy-followup", score = 2.1,
  about = "reproaches you for not answering",
  when = concept "reproach",
  hit = { "Have I offended you in some way?" },
  miss = { "He was offended by the review." } }
rule { name = "pushy.break_up", tag = "pushy-followup", score = 1.7,
  about = "says farewell to make you answer",
  when = concept "break_up",
  hit = { "This will be my last message." },
  miss = { "Her last message came from Lisbon." } }
rule { name = "pushy.nudge_count", tag = "pushy-followup", score = 2.5,
  about = "counts their messages",
  when = concept "nudge_count" }
rule { name = "pushy.assume_busy", tag = "pushy-followup", score = 2.0,
  about = "assumes that you were busy",
  when = concept "assume_busy" }
rule { name = "pushy.one_word", tag = "pushy-followup", score = 1.0,
  about = "a single word would do",
  when = concept "one_word_answer" }
rule { name = "pushy.deadline", tag = "pushy-followup", score = 0.6,
  about = "makes it urgent",
  when = concept "deadline" }
rule { name = "pushy.unanswered", tag = "pushy-followup", score = 0.5,
  about = "an earlier message is unanswered",
  when = history { unanswered = ">= 1" } }
rule { name = "pushy.unanswered_two", tag = "pushy-followup", score = 1.2,
  about = "two earlier messages are unanswered",
  when = history { unanswered = ">= 2" } }
rule { name = "pushy.unanswered_three", tag = "pushy-followup", score = 0.7,
  about = "three earlier messages are unanswered",
  when = history { unanswered = ">= 3" } }
rule { name = "pushy.spaced", tag = "pushy-followup", score = 0.7,
  about = "came back a day or more later",
  when = history { spaced = ">= 1", days_since_last = ">= 1" } }
rule { name = "pushy.spaced_two", tag = "pushy-followup", score = 0.9,
  about = "came back more than once, days apart",
  when = history { spaced = ">= 2", days_since_last = ">= 1" } }
rule { name = "pushy.headline_seller", tag = "pushy-followup", score = 0.8,
  about = "a seller or recruiter by their headline",
  when = headline_concept { "seller", "benefit", "agency", "finance", "coach", "recruiter" } }
rule { name = "pushy.short", tag = "pushy-followup", score = 1.0,
  about = "a short reminder",
  when = all { history { unanswered = ">= 1" }, has_words(true), length "< 20" },
  support = true }

-- What speaks against it.
rule { name = "pushy.long", tag = "pushy-followup", score = -2.1,
  about = "a long text says something new",
  when = length "> 60" }
rule { name = "pushy.live", tag = "pushy-followup", score = -0.9,
  about = "a live conversation: several within a day",
  when = history { recent = ">= 1" } }
rule { name = "pushy.long_ago", tag = "pushy-followup", score = -0.7,
  about = "the last mail is months old",
  when = history { days_since_last = "> 90" } }
rule { name = "pushy.accepted", tag = "pushy-followup", score = -0.9,
  about = "accepted your invitation",
  when = history { accepted = true } }
rule { name = "pushy.first", tag = "pushy-followup", score = -0.5,
  about = "nothing came before",
  when = history { unanswered = "== 0" } }
rule { name = "pushy.invitation", tag = "pushy-followup", score = -1.6,
  about = "only an invitation",
  when = kind "invitation" }
rule { name = "pushy.headline_practitioner", tag = "pushy-followup", score = -1.7,
  about = "an occupation that does not sell",
  when = headline_concept "practitioner" }
rule { name = "pushy.headline_academic", tag = "pushy-followup", score = -0.4,
  about = "of a university or a school",
  when = headline_concept { "academic", "student" } }
rule { name = "pushy.common_person", tag = "pushy-followup", score = -0.3,
  about = "names somebody you both know",
  when = concept "common_person" }
rule { name = "pushy.your_work", tag = "pushy-followup", score = -0.4,
  about = "speaks of your own work",
  when = concept "your_work" }
rule { name = "pushy.you_asked", tag = "pushy-followup", score = -1.4,
  about = "answers what you asked for",
  when = concept "you_asked" }
rule { name = "pushy.agreed_date", tag = "pushy-followup", score = -0.4,
  about = "keeps a date you agreed on",
  when = concept "agreed_date" }
rule { name = "pushy.friend", tag = "pushy-followup", score = -0.4,
  about = "writes like family or a friend",
  when = concept "family_friend" }
rule { name = "pushy.wants_to_buy", tag = "pushy-followup", score = -0.5,
  about = "wants to buy from you",
  when = concept "wants_to_buy" }
rule { name = "pushy.specific_question", tag = "pushy-followup", score = -0.3,
  about = "asks something specific",
  when = concept "specific_question" }
rule { name = "pushy.heads_up", tag = "pushy-followup", score = -0.6,
  about = "tells you of something that is wrong",
  when = concept "heads_up" }
rule { name = "pushy.local", tag = "pushy-followup", score = -0.5,
  about = "a neighbour or a club",
  when = concept "local_life" }
rule { name = "pushy.expert", tag = "pushy-followup", score = -0.4,
  about = "asks you as an expert",
  when = concept "reader_as_expert" }
