-- Entries with random references, dates and notes, each another; every thread has numbers of its own.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  math.randomseed(tonumber(args[2]) * 100 + number)
  wrk.method = "POST"
  wrk.headers["Authorization"] = "Bearer " .. args[1]
  wrk.headers["Content-Type"] = "application/json"
  days = {}
  for day = 0, 729 do
    days[day] = os.date("!%Y-%m-%d", 1704067200 + day * 86400)
  end
end

function request()
  local body = string.format(
    '{"programme":"programme-%d","measure":"hours","quantity":%.1f,"date":"%s","team":"team-%d","contributor":"v-%04d","reference":"%08x%08x","note":"Session %d, checked with the coordinator"}',
    math.random(0, 19), math.random(1, 8) / 2, days[math.random(0, 729)], math.random(0, 29), math.random(0, 4999),
    math.random(0, 4294967295), math.random(0, 4294967295), math.random(0, 99999))
  return wrk.format(nil, nil, nil, body)
end

-- Answers, those among them that refuse, connections that failed, microseconds.
function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("\nmeasured %d %d %d %d\n", summary.requests, errors.status, errors.connect + errors.read + errors.write + errors.timeout, summary.duration))
end
