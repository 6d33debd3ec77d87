-- wrk -s bench/load/requests.lua ADDRESS -- FILE ACCEPT_ENCODING
-- Each line of FILE is a path and, after a tab, a Cookie header or nothing; they are sent in turn.
local requests = {}
local turn = 0

function init(args)
  for line in io.lines(args[1]) do
    local path, cookie = line:match('^(%S+)\t(.*)$')
    local headers = { ['Accept-Encoding'] = args[2] }
    if cookie ~= '' then headers['Cookie'] = cookie end
    requests[#requests + 1] = wrk.format('GET', path, headers)
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'figures {"requests":%d,"seconds":%f,"bytes":%d,"p50Ms":%f,"p99Ms":%f,"failures":%d}\n',
    summary.requests,
    summary.duration / 1e6,
    summary.bytes,
    latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.timeout + errors.status
  ))
end
