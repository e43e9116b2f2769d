--- The rule language.
--
-- Everything here turns what a rule file says into plain tables and hands
-- them to C with submit(verb, table), which checks them and knows the file and
-- line.  Conditions are tables { op = ..., ... }, so that they can be checked
-- and run without entering Lua; a function is a condition as well.
--
-- Common subset of Lua 5.1 to 5.4.  `submit`, `match` and `where` come from C.

local language = {}

-- ------------------------------------------------------------- conditions

-- A condition that is wrong in itself: the rule that holds it is left out,
-- with this message, and the other rules go on.
local function wrong(message)
  return { op = "error", message = message }
end

local function as_list(value)
  if type(value) == "table" then return value end
  return { value }
end

local function group(op)
  return function(conditions)
    if type(conditions) ~= "table" or conditions.op then
      return wrong("`" .. op .. "` wants a list of conditions, as in " .. op
        .. " { words [[...]], kind \"message\" }")
    end
    conditions.op = op
    return conditions
  end
end

--- all { ... }, any { ... }, none { ... }: conditions together.
language.all = group("all")
language.any = group("any")
language.none = group("none")

local function text(fact)
  return function(patterns)
    if type(patterns) ~= "string" and type(patterns) ~= "table" then
      return wrong("`" .. fact .. "` wants a pattern, as in " .. fact .. " [[...]]")
    end
    local condition = { op = "text", fact = fact }
    for i, pattern in ipairs(as_list(patterns)) do condition[i] = pattern end
    if #condition == 0 then return wrong("`" .. fact .. "` has no pattern") end
    return condition
  end
end

--- words [[pattern]] or words { [[one]], [[other]] }: PCRE2, without regard to
-- case, over plain text (see nopitch-rules(5)).  The same for other texts.
language.words = text("words")
language.subject = text("subject")
language.headline = text("headline")
language.name = text("name")
language.place = text("place")

local function one_of(fact)
  return function(values)
    local condition = { op = "is", fact = fact }
    for i, value in ipairs(as_list(values)) do condition[i] = value end
    if #condition == 0 then
      return wrong("`" .. fact .. "` wants a name, as in " .. fact .. " \"...\"")
    end
    return condition
  end
end

--- kind { "message", "inmail" }, language "de", layout "invitation-2011"
language.kind = one_of("kind")
language.language = one_of("language")
language.layout = one_of("layout")
language.authenticity = one_of("authenticity")

local function number(fact, comparison)
  return { op = "compare", fact = fact, number = tostring(comparison) }
end

local function number_of(fact)
  return function(comparison) return number(fact, comparison) end
end

--- length "> 40", links ">= 1", common_connections "== 0": comparisons.
language.length = number_of("length")
language.links = number_of("links")
language.common_connections = number_of("common_connections")

local function truth(fact)
  return function(want)
    if type(want) ~= "boolean" then
      return wrong("`" .. fact .. "` wants true or false, as in " .. fact .. "(false)")
    end
    return { op = "is", fact = fact, want = want }
  end
end

--- has_words(false), default_note(true)
language.has_words = truth("has_words")
language.default_note = truth("default_note")
language.recognized = truth("recognized")

-- Keys in the order of the alphabet: nothing may hang on pairs().
local function sorted_keys(t)
  local keys = {}
  for key in pairs(t) do
    local at = #keys + 1
    while at > 1 and tostring(keys[at - 1]) > tostring(key) do at = at - 1 end
    table.insert(keys, at, key)
  end
  return keys
end

--- history { unanswered = ">= 2", answered = false }: all of them.
function language.history(facts)
  if type(facts) ~= "table" then
    return wrong("`history` wants a table, as in history { unanswered = \">= 2\" }")
  end
  local condition = { op = "all" }
  for i, key in ipairs(sorted_keys(facts)) do
    local fact, want = "history." .. tostring(key), facts[key]
    if type(want) == "boolean" then
      condition[i] = { op = "is", fact = fact, want = want }
    else
      condition[i] = number(fact, want)
    end
  end
  return condition
end

local function concepts(of_headline)
  return function(names)
    local condition = { op = "concept", headline = of_headline }
    for i, value in ipairs(as_list(names)) do condition[i] = value end
    if #condition == 0 then return wrong("`concept` wants a name") end
    return condition
  end
end

--- concept "ask_call", headline_concept { "seller", "agency" }: what phrases
-- do, in the language of the mail; lua/concepts.lua lists them.
language.concept = concepts(false)
language.headline_concept = concepts(true)

--- match(m.words, [[pattern]]): for functions; the matched part or nil.
language.match = match

-- -------------------------------------------------------------- statements

-- Misspelled names.  Within a rule they spoil that rule only; anywhere else
-- they end the reading, for a `trsut` that does nothing would tag a friend.
-- Once the file is read, in a function at work, they are plain errors.
local pending = {}
local reading = false

local function count_errors(condition)
  if type(condition) ~= "table" then return 0 end
  local n = condition.misspelled and 1 or 0
  for _, child in ipairs(condition) do n = n + count_errors(child) end
  return n
end

local function settle(inside)
  if #pending > inside then error(pending[1], 0) end
  pending = {}
end

--- rule { name =, tag =, score =, about =, when =, hit =, miss = }
function language.rule(t)
  if type(t) ~= "table" then
    error("rule wants a table, as in rule { name = ... }", 2)
  end
  settle(count_errors(t.when))
  submit("rule", t)
end

local function statement(verb)
  return function(value)
    settle(0)
    submit(verb, value)
  end
end

for _, verb in ipairs { "tag", "threshold", "codeword", "authserv", "sensitivity",
  "bare_invites", "first_run", "prefix" } do
  language[verb] = statement(verb)
end

--- enable "recruiter"; disable { "pitch.award", "pitch.podcast" }; trust { ... }
local function each(verb)
  return function(value)
    settle(0)
    if type(value) == "table" and #value > 0 then
      for _, one in ipairs(value) do submit(verb, one) end
    else
      submit(verb, value)
    end
  end
end

language.enable = each("enable")
language.disable = each("disable")
language.trust = each("trust")

--- score("pitch.meeting_ask", 3): changes a rule by name.
function language.score(name, value)
  settle(0)
  submit("score", { name = name, score = value })
end

-- ---------------------------------------------------------- the reader's view

language.assert, language.error, language.type = assert, error, type
language.ipairs, language.pairs, language.next = ipairs, pairs, next
language.select, language.tonumber, language.tostring = select, tonumber, tostring
language.string, language.table, language.math = string, table, math

-- Number of letters to change, insert or drop, for "did you mean".
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local before = row[0]
    row[0] = i
    for j = 1, #b do
      local cost = string.byte(a, i) == string.byte(b, j) and 0 or 1
      local best = math.min(before + cost, row[j] + 1, row[j - 1] + 1)
      before, row[j] = row[j], best
    end
  end
  return row[#b]
end

local function nearest(name)
  local best, at
  for _, known in ipairs(sorted_keys(language)) do
    local d = distance(name, known)
    if d <= 2 and (not best or d < best) then best, at = d, known end
  end
  return at
end

guest = setmetatable({}, {
  __index = function(_, name)
    local known = language[name]
    if known ~= nil then return known end
    name = tostring(name)
    local near = nearest(name)
    local message = "there is no `" .. name .. "`"
      .. (near and "; did you mean `" .. near .. "`?" or "")
    -- A call may stand within a rule; rule() or the end of the file decides.
    if not reading then error(where() .. message, 0) end
    return function()
      local condition = wrong(message)
      condition.misspelled = true
      pending[#pending + 1] = where() .. message
      return condition
    end
  end,
  __newindex = function(_, name)
    error("`" .. tostring(name) .. "` would be a global: write `local " .. tostring(name) .. "`", 2)
  end,
})

--- Called by C around the reading of a rule file.
function begin() pending, reading = {}, true end
function finish()
  reading = false
  settle(0)
end
