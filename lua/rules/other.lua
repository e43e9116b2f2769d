-- Scams, and the labels that are off until they are enabled.  What speaks for
-- one reaches the threshold of a lenient reader, too, which is 5.2.

-- Advance fee, bait, fake job: two marks together, or one and another channel.
rule { name = "scam.bait", tag = "scam", score = 2.5,
  about = "bait: a prize, an inheritance, easy money",
  when = concept "scam_bait" }
rule { name = "scam.move_channel", tag = "scam", score = 2,
  about = "wants to go on by another messenger",
  when = concept "move_channel" }
rule { name = "scam.trading", tag = "scam", score = 1.5,
  about = "trading or crypto",
  when = concept "trading" }
rule { name = "scam.flirt", tag = "scam", score = 1.5,
  about = "flirts",
  when = concept "flirt" }
rule { name = "scam.known", tag = "scam", score = -3,
  about = "shows that you know each other",
  when = concept { "met_there", "common_person", "shared_past", "you_asked",
    "shared_project", "agreed_date", "family_friend" } }

rule { name = "recruiter.offer", tag = "recruiter", score = 3,
  about = "offers a job",
  when = concept "job_offer" }
rule { name = "recruiter.headline", tag = "recruiter", score = 2.3,
  about = "a recruiter by their headline",
  when = headline_concept "recruiter" }
rule { name = "recruiter.services", tag = "recruiter", score = -3,
  about = "sells recruiting instead",
  when = concept "hiring_services" }

rule { name = "favour.ask", tag = "favour", score = 5.5,
  about = "asks for a favour",
  when = concept "favour" }
rule { name = "favour.known", tag = "favour", score = -3.5,
  about = "shows that you know each other",
  when = concept { "met_there", "common_person", "shared_past", "you_asked", "shared_project",
    "family_friend", "your_work" } }

rule { name = "advance.flirt", tag = "advance", score = 5.5,
  about = "flirts",
  when = concept "flirt" }

rule { name = "small_talk.opener", tag = "small-talk", score = 5.5,
  about = "an opener without substance",
  when = all { concept { "small_talk", "congrats_button" }, length "< 25" } }
rule { name = "small_talk.known", tag = "small-talk", score = -4.5,
  about = "says more than that",
  when = concept { "met_there", "common_person", "shared_past", "you_asked", "your_work",
    "thanks_done", "agreed_date", "family_friend" } }

rule { name = "false_familiarity.claim", tag = "false-familiarity", score = 5.5,
  about = "speaks as if you had talked, and the mailbox knows nothing of it",
  when = all { concept "fake_reply", history { asked = true, answered = false, messages = "== 0" } } }
