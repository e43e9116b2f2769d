-- Unpersonalized invites: no note, LinkedIn's note, or a note for anybody.
rule { name = "invite.bare", tag = "unpersonalized-invite", score = 5,
  about = "an invitation without a note",
  when = all { has_words(false), default_note(false) } }

rule { name = "invite.default_note", tag = "unpersonalized-invite", score = 5,
  about = "an invitation with LinkedIn's own sentence",
  when = default_note(true) }
