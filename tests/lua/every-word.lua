-- A reader's file with every word of the rule language.
tag { name = "outstaffing", threshold = 2, about = "sells developers", kinds = { "inmail", "message" } }
tags { prefix = "li/", outstaffing = { name = "bench", add = { "later" }, remove = "inbox" } }
threshold { ["sales-pitch"] = 4.5, scam = 3 }
sensitivity "lenient"
prefix "li/"
authserv "mx.example.org"
bare_invites "unsure"
first_run(30)
enable { "recruiter", "favour" }
disable "pitch.award"
codeword { "tangerine", "clementine" }
score("pitch.ask_call", 3.25)
trust "Ada Example"
trust { "Grace Example", { profile = "linus-example" }, list "friends.txt" }
trust { name = "Ada Example", profile = "ada-example" }
template { verdict = "sales-pitch", language = "en", subject = "Hello", body = "Who are you?" }

local both = any { headline(list "rivals.txt"), person { "Ada Example", list "rivals.txt" } }

rule {
  name = "mine.data", tag = "sales-pitch", score = 4, about = "every condition", support = false,
  when = all {
    kind { "inmail", "message" }, language "en", layout "inmail", authenticity { "genuine", "unverified" },
    words { [[\bone\b]], [[\btwo\b]] }, subject [[x]], headline [[y]], name [[z]], place [[w]],
    concept "ask_call", headline_concept { "seller", "agency" },
    length ">= 3", links(0), common_connections "< 5",
    has_words(), default_note(false), recognized(true),
    history { unanswered = ">= 2", answered = false, days_since_last = 2.5, messages = 1 },
    none { both }, any { person { name = "Ada Example" } },
  },
  hit = { "one", { words = "two", headline = "y", history = { unanswered = 2 } } }, miss = "three",
}

local letters = { c = 3, a = 1, b = 2, [1] = "one", [2] = "two" }
local order = ""
for key, value in pairs(letters) do order = order .. tostring(key) .. tostring(value) end
local first = next(letters)

rule { name = "mine.function", tag = "sales-pitch", score = 1, about = order .. tostring(first),
  when = function(m)
    local parts = {}
    table.insert(parts, string.upper(m.words))
    table.insert(parts, 1, string.sub(m.words, 1, 3))
    parts[#parts + 1] = string.char(string.byte("a"), 98)
    local last = table.remove(parts)
    local a, b = table.unpack(parts)
    assert(select("#", a, b) == 2 and type(a) == "string" and tostring(parts) == "table")
    return table.concat(parts, "-") == "hel-HELLO" and last == "ab" and m.history.unanswered >= 1
      and math.floor(math.max(1, tonumber("2"))) == 2 and match(m.words, "hello") == "hello"
  end }

rule { name = "mine.unquoted", tag = sales-pitch, score = 1, when = words "x" }
rule { name = "mine.misspelled", tag = "sales-pitch", score = 1, when = any { wrods "x" } }
rule { name = "mine.unasked", tag = "sales-pitch", score = 1, when = has_words }
