import { processorSeconds } from '@/bench/stage/server-process'
import { ensureProgram } from '@/scripts/test/programs'
import { loadWithAutocannon } from './autocannon'
import type { Load, Seen } from './measured'
import type { Visit } from './visit'
import { loadWithWrk } from './wrk'

type Tool = (origin: string, visits: readonly Visit[], seconds: number) => Promise<Seen>

const longestSeconds = 120

/** wrk where it is or can be had, which costs the machine least. A load with failures throws. */
export async function findLoad(): Promise<{ tool: string; load: Load }> {
  const wrk = await ensureProgram('wrk')
  return wrk
    ? { tool: 'wrk', load: patient((...rest) => loadWithWrk(wrk, ...rest)) }
    : { tool: 'autocannon (slower than what it measures)', load: patient(loadWithAutocannon) }
}

/** On a slow machine nothing may be answered in the time given: then it is given more. */
const patient = (tool: Tool): Load =>
  async function load(target, visits, seconds) {
    const before = processorSeconds(target.process)
    const seen = await tool(target.origin, visits, seconds)
    if (seen.failures > 0) {
      throw new Error(`${seen.failures} requests failed, ${seen.requests} did not.`)
    }
    if (seen.requests > 0) {
      return { ...seen, processorSeconds: processorSeconds(target.process) - before }
    }
    if (seconds > longestSeconds) throw new Error(`Nothing was answered in ${seconds} s.`)
    return load(target, visits, seconds * 2)
  }
