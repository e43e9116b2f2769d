-- Loads the rule language and rule files as a host of any Lua does, and prints
-- what they submit, in an order that no Lua chooses: portable.lua FOLDER FILE...
local folder = arg[1]

local function sorted_keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    if type(a) ~= type(b) then return type(a) == "number" end
    return a < b
  end)
  return keys
end

local function show(value, indent)
  local kind = type(value)
  if kind == "string" then return (string.format("%q", value):gsub("\\\n", "\\n")) end
  if kind == "number" then return string.format("%.9g", value) end
  if kind ~= "table" then return kind == "boolean" and tostring(value) or kind end
  local parts = {}
  for _, key in ipairs(sorted_keys(value)) do
    parts[#parts + 1] = "\n" .. indent .. "  " .. show(key, "") .. " = " .. show(value[key], indent .. "  ")
  end
  return "{" .. table.concat(parts) .. "}"
end

local functions = {}

-- The primitives.  Patterns are PCRE2's: of Lua's own, plain texts are both.
local env = {
  submit = function(verb, value)
    print(verb .. " " .. show(value, ""))
    if verb == "rule" and type(value.when) == "function" then
      functions[#functions + 1] = value
    end
  end,
  where = function() return "" end,
  line = function() return 0 end,
  nearest = function(name, names)
    for _, known in ipairs(names) do
      if known:sub(1, 1) == name:sub(1, 1) and #known == #name then return known end
    end
  end,
  spend = function() end,
  match = function(text, pattern) return text:match(pattern) end,
  error = error, ipairs = ipairs, next = next, select = select, tonumber = tonumber,
  tostring = tostring, type = type, setmetatable = setmetatable, unpack = unpack,
  string = string, table = table, math = math,
}

local function run(path, globals)
  local chunk
  if setfenv then
    chunk = assert(loadfile(path))
    setfenv(chunk, globals)
  else
    chunk = assert(loadfile(path, "t", globals))
  end
  return chunk()
end

run(folder .. "/base.lua", env)
run(folder .. "/nopitch.lua", env)
for i = 2, #arg do
  local path = arg[i]
  print("-- " .. path)
  if path:match("/rules/") or path:match("tags%.lua$") or not path:match("^lua/") then
    env.begin()
    run(path, env.guest)
    env.finish()
  else
    print(show(run(path, env), "")) -- data
  end
end
for _, rule in ipairs(functions) do
  local ok, result = pcall(rule.when, { words = "hello", history = { unanswered = 2 } })
  print(rule.name, ok, tostring(result))
end
