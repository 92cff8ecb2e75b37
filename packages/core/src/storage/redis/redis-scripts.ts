import { createHash } from "node:crypto";

/** A Lua script, which Redis runs in one step. */
export interface RedisScript {
  readonly text: string;
  /** SHA-1 of the text, by which Redis knows a script that it has loaded. */
  readonly digest: string;
}

// A value is kept as its deadline, a line break, and its JSON; no deadline is an empty line. Beside the values stand two
// sorted sets of encoded keys: one in the order of the keys, for `list`; one by the time at which Redis removes the value,
// so that the first does not grow with what has ended. Deadlines are held against the caller's clock (`nowMs`),
// removal against that of Redis, a minute later than due: clocks may differ, and nothing is removed too early.
//
// KEYS: the value, the keys in order, the keys by removal. ARGV: the encoded key, the caller's time, and what follows.
const shared = `
local valueKey, orderKey, removalKey = KEYS[1], KEYS[2], KEYS[3]
local key, nowMs = ARGV[1], tonumber(ARGV[2])
local slackMs, longestMs, sweepSize = 60000, 1e15, 2

local function split(stored)
  local lineEnd = string.find(stored, '\\n', 1, true)
  return string.sub(stored, lineEnd + 1), string.sub(stored, 1, lineEnd - 1)
end

local function hasEnded(deadline)
  return deadline ~= '' and tonumber(deadline) <= nowMs
end

local function read()
  local stored = redis.call('GET', valueKey)
  if not stored then return '' end
  local text, deadline = split(stored)
  if hasEnded(deadline) then return '' end
  return text, deadline
end

local function remove()
  redis.call('DEL', valueKey)
  redis.call('ZREM', orderKey, key)
  redis.call('ZREM', removalKey, key)
end

local function sweep(redisNowMs)
  local ended = redis.call('ZRANGEBYSCORE', removalKey, '-inf', redisNowMs, 'LIMIT', 0, sweepSize)
  for _, endedKey in ipairs(ended) do
    redis.call('ZREM', orderKey, endedKey)
    redis.call('ZREM', removalKey, endedKey)
  end
end

local function write(text, deadline)
  if hasEnded(deadline) then return remove() end
  local time = redis.call('TIME')
  local redisNowMs = time[1] * 1000 + math.floor(time[2] / 1000)
  sweep(string.format('%.0f', redisNowMs))
  redis.call('ZADD', orderKey, 0, key)
  if deadline == '' then
    redis.call('SET', valueKey, '\\n' .. text)
    redis.call('ZREM', removalKey, key)
    return
  end
  local lastsMs = math.min(math.ceil(tonumber(deadline) - nowMs) + slackMs, longestMs)
  redis.call('SET', valueKey, deadline .. '\\n' .. text, 'PX', string.format('%.0f', lastsMs))
  redis.call('ZADD', removalKey, string.format('%.0f', redisNowMs + lastsMs), key)
end
`;

/** What one command of Redis cannot do by itself, by verb. */
export const REDIS_SCRIPTS = {
  /** ARGV: value, deadline. */
  set: script("write(ARGV[3], ARGV[4])"),
  delete: script("remove()"),
  /** Answers the value, or an empty string. */
  take: script(`
local text = read()
if text ~= '' then remove() end
return text`),
  /** ARGV: value, deadline, the expected value or an empty string. Answers the value that stood there, or an empty string. */
  compareAndSet: script(`
local text = read()
if text == ARGV[5] then write(ARGV[3], ARGV[4]) end
return text`),
  /** ARGV: deadline of a new count. Answers the value that stood there, or an empty string; only a number is counted up. */
  increment: script(`
local text, deadline = read()
if text == '' then
  write('1', ARGV[3])
elseif tonumber(text) then
  write(string.format('%.17g', tonumber(text) + 1), deadline)
end
return text`),
  /**
   * ARGV: the end of the range, the most keys to look at, the most bytes to answer; `key` is what comes before the range.
   * Answers the last key looked at, then keys and values in turn; nothing at the end.
   */
  list: script(`
local keys = redis.call('ZRANGEBYLEX', orderKey, '(' .. key, '(' .. ARGV[3], 'LIMIT', 0, ARGV[4])
local page, bytes = {}, 0
for _, listed in ipairs(keys) do
  if bytes > tonumber(ARGV[5]) then break end
  page[1] = listed
  local stored = redis.call('GET', valueKey .. listed)
  if not stored then
    redis.call('ZREM', orderKey, listed)
    redis.call('ZREM', removalKey, listed)
  else
    local text, deadline = split(stored)
    if not hasEnded(deadline) then
      table.insert(page, listed)
      table.insert(page, text)
      bytes = bytes + #text
    end
  end
end
return page`),
} as const;

function script(body: string): RedisScript {
  const text = `${shared}${body}`;
  return { text, digest: createHash("sha1").update(text).digest("hex") };
}
