--- The rule language.
--
-- Everything here turns what a rule file says into plain tables and hands
-- them to C with submit(verb, table), which checks them and knows the file and
-- line.  Conditions are tables { op = ..., line = ..., ... }, so that they can
-- be checked and run without entering Lua; a function is a condition as well.
--
-- Common subset of Lua 5.1 to 5.4 and LuaJIT.  These come from C:
--
--    submit(verb, value)   takes what a rule file says, or raises
--    where(), line()       "init.lua:12: " and 12: where the rule file is
--    nearest(name, names)  the one that may be meant, or nil
--    spend(n)              pays for n steps of work that C does
--    match(text, pattern)  the matched part, or nil
--
-- nopitch-rules(5) is the manual of what rule files see.
-- @module nopitch

local error, ipairs, next, setmetatable, tostring, type = error, ipairs, next, setmetatable, tostring, type
local table = table
local submit, where, line, nearest, spend, match = submit, where, line, nearest, spend, match
local base = base -- of lua/base.lua, which is run before
local sorted_keys = base.sorted_keys

local language = {}
local conditions, statements, functions = {}, {}, {} -- names, for "did you mean"
local named = {} -- function -> { name, how it is asked }

local function add(list, value) list[#list + 1] = value end

-- ------------------------------------------------------------ unknown names

-- A name that rule files do not know may still be passed, called, indexed or
-- put together (`tag = sales-pitch`), so that the message can say what is
-- meant.  What came of it is a trouble: within a rule it spoils that rule
-- alone, anywhere else it ends the reading, for a `trsut` that does nothing
-- would tag a friend.
local stub = {}
local called, strays = {}, {} -- troubles of the statement being read
local reading = false -- false: functions at work, for which all is an error

local function is_stub(value)
  return type(value) == "table" and value.stub == stub
end

-- A condition that is wrong in itself: the rule that holds it is left out,
-- with this message, and the other rules go on.
local function wrong(message, at)
  return { op = "error", message = message, line = at or line() }
end

local function unknown(what, name, names, others)
  local near = nearest(name, names) or others and nearest(name, others)
  return "there is no " .. what .. "`" .. name .. "`"
    .. (near and "; did you mean `" .. near .. "`?" or "")
end

local function new_stub(name)
  local new = setmetatable({ stub = stub, name = name, line = line(), where = where() }, stub)
  add(strays, new)
  return new
end

local function put_together(sign)
  return function(a, b)
    local names = {}
    for i, part in ipairs { a, b } do
      names[i] = is_stub(part) and part.name or tostring(part)
      if is_stub(part) then part.used = true end
    end
    return new_stub(names[1] .. sign .. names[2])
  end
end

stub.__sub, stub.__div, stub.__concat = put_together "-", put_together "/", put_together ""
stub.__add, stub.__mul = put_together "+", put_together "*"
stub.__index = function(self, key)
  if key == "used" or key == "op" then return nil end
  self.used = true
  return new_stub(self.name .. "." .. tostring(key))
end
stub.__call = function(self)
  self.used = true
  local condition = wrong(unknown("condition ", self.name, conditions, functions), self.line)
  condition.misspelled = true
  add(called, self.where .. unknown("statement ", self.name, statements, conditions))
  return condition
end

local function stray_message(one)
  local near = nearest(one.name, conditions) or nearest(one.name, functions)
  return "`" .. one.name .. "` is no name that is known here; "
    .. (near and "did you mean `" .. near .. "`? A" or "a") .. " text stands in quotes"
end

local function first_stray()
  if #strays == 0 then return nil end
  local first
  for _, one in ipairs(strays) do
    if not one.used and not first then first = one end
    one.used = true
  end
  strays = {}
  return first
end

local function count_misspelled(value, depth)
  if type(value) ~= "table" or is_stub(value) or depth > 12 then return 0 end
  local n = value.misspelled and 1 or 0
  for _, part in next, value do n = n + count_misspelled(part, depth + 1) end
  return n
end

-- Troubles before a statement, but for the `inside` ones that it holds.
local function settle(inside)
  if #called > inside then error(called[1], 0) end
  called = {}
end

local function no_strays()
  local stray = first_stray()
  if stray then error(stray.where .. stray_message(stray), 0) end
end

-- --------------------------------------------------------------- conditions

local function condition(name, make, example)
  language[name] = make
  named[make] = { name, example or name .. " ..." }
  add(conditions, name)
end

local function one(op, fact)
  return { op = op, fact = fact, line = line() }
end

-- A single value, a list() or a condition counts as a list of one.
local function as_list(value)
  if type(value) == "table" and not value.op and not is_stub(value) then return value end
  return { value }
end

local function has_names(t)
  local first
  for key in next, t do
    if type(key) == "string" and (not first or key < first) then first = key end
  end
  return first
end

-- Copies the values of a list into a condition; what is wrong, else.
local function fill(new, name, value, example)
  local list = as_list(value)
  local key = has_names(list)
  if key then
    return wrong("`" .. name .. "` wants a list, and `" .. key .. " =` gives a name to a value: write "
      .. name .. " " .. example)
  end
  for i, part in ipairs(list) do
    if is_stub(part) then
      part.used = true
      return wrong(stray_message(part), part.line)
    end
    new[i] = part
  end
  if #new == 0 then
    return wrong("`" .. name .. "` has nothing to look for; it wants " .. name .. " " .. example)
  end
  return new
end

local function group(op)
  condition(op, function(value)
    return fill(one(op), op, value, "{ words [[...]], kind \"message\" }")
  end)
end

--- Conditions together: `all`, `any` or `none` of them hold.
-- @function all
-- @param conditions a list of conditions
-- @usage all { kind "message", none { concept "you_asked" } }
group "all"
group "any"
group "none"

local function text(fact)
  condition(fact, function(patterns)
    return fill(one("text", fact), fact, patterns, "[[pattern]]")
  end)
end

--- A text matches one of the patterns, PCRE2 without regard to case, over
-- plain text; or the words of an entry of a list() stand in it.  So do
-- `subject`, `headline`, `name` and `place`.
-- @function words
-- @param patterns a pattern, a list(), or a list of such
-- @usage words { [[\bquick call\b]], [[\bdemo\b]] }
-- @usage headline(list "competitors.txt")
text "words"
text "subject"
text "headline"
text "name"
text "place"

local function one_of(fact, example)
  condition(fact, function(values)
    return fill(one("is", fact), fact, values, example)
  end)
end

--- A fact is one of these names: `kind`, `language`, `layout`, `authenticity`.
-- @function kind
-- @param names a name, or a list of names
-- @usage kind { "message", "inmail" }
one_of("kind", "\"message\" or { \"message\", \"inmail\" }")
one_of("language", "\"en\" or { \"en\", \"de\" }")
one_of("layout", "the name of a layout")
one_of("authenticity", "\"genuine\" or \"unverified\"")

local function compare(fact, comparison)
  local new = one("compare", fact)
  new.number = comparison
  return new
end

local function number(fact)
  condition(fact, function(comparison) return compare(fact, comparison) end)
end

--- A number compared: `length`, `links`, `common_connections`.
-- @function length
-- @param comparison a number, or a text such as ">= 3"
-- @usage length "<= 40"
number "length"
number "links"
number "common_connections"

local function truth(fact)
  condition(fact, function(want)
    if want == nil then want = true end
    if type(want) ~= "boolean" then
      return wrong("`" .. fact .. "` wants true or false, as in " .. fact .. "(false)")
    end
    local new = one("is", fact)
    new.want = want
    return new
  end, fact .. "(true)")
end

--- A truth: `has_words`, `default_note`, `recognized`.
-- @function has_words
-- @param want true (what it is without) or false
-- @usage has_words(false)
truth "has_words"
truth "default_note"
truth "recognized"

--- Facts of the history, all of which hold.
-- @function history
-- @param facts a table: a truth or a comparison for each
-- @usage history { unanswered = ">= 2", answered = false }
condition("history", function(facts)
  local new = one "all"
  if type(facts) ~= "table" or facts.op or is_stub(facts) or #facts > 0 or next(facts) == nil then
    return wrong("`history` wants facts by name, as in history { unanswered = \">= 2\" }")
  end
  for i, key in ipairs(sorted_keys(facts)) do
    local fact, want = "history." .. tostring(key), facts[key]
    if type(want) == "boolean" then
      new[i] = one("is", fact)
      new[i].want = want
    else
      new[i] = compare(fact, want)
    end
  end
  return new
end)

local function concept(name, of_headline)
  condition(name, function(names)
    local new = one "concept"
    new.headline = of_headline
    return fill(new, name, names, of_headline and "\"seller\"" or "\"ask_call\"")
  end)
end

--- What phrases do, in the language of the mail: `concept` in the words,
-- `headline_concept` in the headline.  lua/concepts.lua lists them.
-- @function concept
-- @param names a name, or a list of names
-- @usage concept { "ask_call", "ask_slot" }
concept("concept", false)
concept("headline_concept", true)

--- The person is one of these, as `trust` compares them.
-- @function person
-- @param people a name, a profile link, { name =, profile = }, a list(), or a
-- list of such
-- @usage person { "Ada Example", list "customers.txt" }
condition("person", function(people)
  if type(people) == "table" and not people.op and (people.name or people.profile)
    and not is_stub(people) then
    people = { people }
  end
  return fill(one "person", "person", people, "\"Ada Example\"")
end)

--- Names in a file of yours, one a line, for conditions on texts, `person` and
-- `trust`.  The file is read at each run.
-- @function list
-- @param file its name, beside the rule file, or absolute
-- @usage trust(list "friends.txt")
add(functions, "list")
function language.list(file)
  if type(file) ~= "string" or file == "" then
    error(where() .. "list wants the name of a file, as in list \"customers.txt\"", 0)
  end
  return { op = "list", file = file }
end

--- The part of a text that a pattern matches, or nil: for functions.
-- @function match
-- @param text a text, or nil
-- @param pattern PCRE2
language.match = match
add(functions, "match")

-- --------------------------------------------------------------- statements

-- A condition that was named and not asked would be true of every mail.
local function check(when, depth)
  local name = named[when]
  if name then
    return wrong("`" .. name[1] .. "` has to be asked, as in " .. name[2])
  end
  if type(when) == "table" and depth < 12
    and (when.op == "all" or when.op == "any" or when.op == "none") then
    for i, child in ipairs(when) do when[i] = check(child, depth + 1) end
  end
  return when
end

-- A statement.  In a function at work it would change the rules under way, by
-- the word of a mail.
local function say(name, act)
  language[name] = function(...)
    if not reading then
      error(where() .. "`" .. name .. "` stands by itself, not in a function", 0)
    end
    return act(...)
  end
  add(statements, name)
end

--- A rule.
-- @function rule
-- @param t { name =, tag =, score =, about =, when =, support =, hit =, miss = }
say("rule", function(t)
  if type(t) ~= "table" or is_stub(t) then
    error(where() .. "rule wants a table, as in rule { name = \"mine.first\", ... }", 0)
  end
  spend(4000) -- each rule is compared with all before it
  settle(count_misspelled(t, 0))
  local stray, copy = first_stray(), {}
  for key, value in next, t do copy[key] = value end
  if t.when ~= nil then copy.when = check(t.when, 0) end
  if stray then copy.when = wrong(stray_message(stray), stray.line) end
  submit("rule", copy)
end)

local function plain(verb)
  say(verb, function(value)
    settle(0)
    no_strays()
    submit(verb, value)
  end)
end

--- Settings: `tag`, `tags`, `threshold`, `prefix`, `authserv`, `sensitivity`,
-- `bare_invites`, `first_run`; and `template`, the text of an answer:
-- { verdict =, language =, subject =, body = }.
-- @function tags
-- @usage tags { ["sales-pitch"] = { name = "pitch", remove = "inbox" } }
plain "tag"
plain "tags"
plain "threshold"
plain "prefix"
plain "authserv"
plain "sensitivity"
plain "bare_invites"
plain "first_run"
plain "template"

local function each(verb)
  say(verb, function(value)
    settle(0)
    no_strays()
    if type(value) == "table" and #value > 0 then
      for i = 1, #value do submit(verb, value[i]) end
    else
      submit(verb, value)
    end
  end)
end

--- One, or each of a list: `enable` and `disable` tags and rules, `trust`
-- people, keep whoever uses a `codeword`.
-- @function trust
-- @usage trust { "Ada Example", { profile = "grace-example" }, list "friends.txt" }
each "enable"
each "disable"
each "trust"
each "codeword"

--- Changes the score of a rule by its name.
-- @function score
-- @usage score("pitch.ask_call", 3)
say("score", function(name, value)
  settle(0)
  no_strays()
  submit("score", { name = name, score = value })
end)

-- --------------------------------------------------------- what rules may see

for _, name in ipairs(sorted_keys(base.functions)) do
  language[name] = base.functions[name]
  add(functions, name)
end

table.sort(conditions)
table.sort(statements)
table.sort(functions)

-- What rule files see as their globals.
guest = setmetatable({}, {
  __index = function(_, name)
    local known = language[name]
    if known ~= nil then return known end
    name = tostring(name)
    if reading then return new_stub(name) end
    error(where() .. unknown("", name, functions, conditions), 0)
  end,
  __newindex = function(_, name)
    error(where() .. "`" .. tostring(name) .. "` would be a global: write `local "
      .. tostring(name) .. "`", 0)
  end,
  __metatable = "globals",
})

--- Called by C around the reading of a rule file.
function begin() called, strays, reading = {}, {}, true end
function finish()
  reading = false
  settle(0)
  no_strays()
end
