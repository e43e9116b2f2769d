-- The tags: what they are called, of which mails they can be said, and the
-- score from which they are given.  `enable` and `disable` switch them.
tag { name = "sales-pitch", threshold = 4,
  about = "wants you to buy, hire, invest, join or give time to a sale",
  kinds = { "invitation", "reminder", "message", "notice", "inmail" } }

-- LinkedIn's own reminders are nobody's nudge.
tag { name = "pushy-followup", threshold = 4,
  about = "comes back unanswered to press for an answer",
  kinds = { "invitation", "message", "notice", "inmail" } }

tag { name = "unpersonalized-invite", threshold = 4,
  about = "asks to connect without a reason that is about you",
  kinds = { "invitation", "reminder" } }

tag { name = "scam", threshold = 4,
  about = "advance fee, bait, fake job, off to another messenger",
  kinds = { "invitation", "reminder", "message", "notice", "inmail" } }

tag { name = "forged", threshold = 1,
  about = "says that it is from LinkedIn, and fails to prove it" }

-- Rules for these are shipped, the tags are off: enable "recruiter"
tag { name = "recruiter", threshold = 4, enabled = false, about = "offers you a job",
  kinds = { "invitation", "message", "inmail" } }
tag { name = "favour", threshold = 4, enabled = false, about = "a stranger wants free work",
  kinds = { "invitation", "message", "inmail" } }
tag { name = "advance", threshold = 4, enabled = false, about = "flirts",
  kinds = { "invitation", "message", "inmail" } }
tag { name = "small-talk", threshold = 4, enabled = false, about = "an opener without substance",
  kinds = { "invitation", "message", "inmail" } }
tag { name = "false-familiarity", threshold = 4, enabled = false,
  about = "implies an acquaintance that the mailbox does not bear out",
  kinds = { "invitation", "message", "inmail" } }
