--- The Lua that rule files have: the pure parts of it, none of which can be
-- changed, take time that nobody counts, or differ from run to run.
--
-- Run before lua/nopitch.lua, in the same environment; common subset of Lua 5.1
-- to 5.4 and LuaJIT.  `where` and `spend` come from C, see there.
-- @module base

local error, ipairs, next, select, setmetatable = error, ipairs, next, select, setmetatable
local tonumber, tostring, type = tonumber, tostring, type
local string, table, math = string, table, math
local unpack_list = table.unpack or unpack
local where, spend = where, spend

-- ------------------------------------------------------------------- tables

local ranks = { number = 1, string = 2, boolean = 3 }

local function before(a, b)
  local x, y = ranks[type(a)] or 4, ranks[type(b)] or 4
  if x ~= y then return x < y end
  if x == 3 then return not a and b end
  return x < 3 and a < b
end

-- Keys in order: nothing may hang on the order of pairs(), which changes from
-- run to run.
local function sorted_keys(t)
  local keys = {}
  for key in next, t do keys[#keys + 1] = key end
  spend(#keys)
  table.sort(keys, before)
  return keys
end

-- ---------------------------------------------------------------- functions

local functions = {}

local function give(name, value) functions[name] = value end

local function want_table(name, t)
  if type(t) ~= "table" then error(where() .. name .. " wants a table, not " .. type(t), 0) end
end

give("error", function(message)
  local kind = type(message)
  error(where() .. ((kind == "string" or kind == "number") and message or "an error without a message"), 0)
end)
give("ipairs", ipairs)
give("select", select)
give("tonumber", tonumber)
give("type", type)

give("assert", function(value, message, ...)
  if not value then error(where() .. tostring(message or "assertion failed"), 0) end
  return value, message, ...
end)

-- Addresses differ from run to run.
give("tostring", function(value)
  local kind = type(value)
  if kind == "table" or kind == "function" or kind == "userdata" then return kind end
  return tostring(value)
end)

give("pairs", function(t)
  want_table("pairs", t)
  local keys, at = sorted_keys(t), 0
  return function()
    at = at + 1
    return keys[at], t[keys[at]]
  end
end)

give("next", function(t, after)
  want_table("next", t)
  local keys = sorted_keys(t)
  for i = 1, #keys do
    if after == nil then return keys[i], t[keys[i]] end
    if keys[i] == after then return keys[i + 1], t[keys[i + 1]] end
  end
end)

-- A library that cannot be changed, for other rules use it too.
local function frozen(name, from, hint)
  return setmetatable({}, {
    __index = function(_, key)
      if from[key] == nil then
        error(where() .. "there is no `" .. name .. "." .. tostring(key) .. "`" .. (hint or ""), 0)
      end
      return from[key]
    end,
    __newindex = function() error(where() .. "`" .. name .. "` cannot be changed", 0) end,
    __metatable = name,
  })
end

local MANY = 250

local function few(name, first, last)
  if last - first >= MANY then
    error(where() .. name .. " gives at most " .. MANY .. " values", 0)
  end
end

give("string", frozen("string", {
  char = string.char, len = string.len, lower = string.lower,
  reverse = string.reverse, sub = string.sub, upper = string.upper,
  byte = function(s, first, last)
    first = first or 1
    last = last or first
    few("string.byte", first < 0 and first + #s or first, last < 0 and last + #s or last)
    return string.byte(s, first, last)
  end,
}, "; match(text, pattern) searches, `..` joins texts"))

-- What C does in a loop is paid for by the length of the table.
local function paid(name, act)
  return function(t, ...)
    want_table("table." .. name, t)
    spend(#t)
    return act(t, ...)
  end
end

give("table", frozen("table", {
  insert = paid("insert", table.insert),
  remove = paid("remove", table.remove),
  concat = paid("concat", table.concat),
  unpack = function(t, first, last)
    want_table("table.unpack", t)
    first, last = first or 1, last or #t
    few("table.unpack", first, last)
    return unpack_list(t, first, last)
  end,
}))

give("math", frozen("math", {
  abs = math.abs, ceil = math.ceil, exp = math.exp, floor = math.floor,
  fmod = math.fmod, huge = math.huge, log = math.log, max = math.max,
  min = math.min, pi = math.pi, sqrt = math.sqrt,
}))

base = { sorted_keys = sorted_keys, functions = functions }
