import type { ChildProcess } from 'node:child_process'
import { type Answer, type Visit, visitOnce } from '@/bench/load/visit'
import { endProcess } from '@/bench/stage/end-process'
import { ensureProgram } from '@/scripts/test/programs'
import { freePort, untilReady } from '@/scripts/test/site'
import { startBareServer } from './bare-server'
import { startNginx } from './nginx'

/** Sends one page, the very bytes and headers that the site sends, from a file. */
export interface StaticServer {
  name: string
  origin: string
  process: ChildProcess
  /** Headers that only one of the two sends. */
  differences: string[]
  stop: () => Promise<void>
}

/** @throws when the bytes are not the same. */
export async function serveStatically(visit: Visit, answer: Answer): Promise<StaticServer> {
  const page = { path: visit.path, headers: pairs(answer.rawHeaders), body: answer.body }
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const nginx = await ensureProgram('nginx')
  const { name, process } =
    (nginx && (await startNginx(nginx, page, port))) || startBareServer(page, port)
  if (!(await untilReady(process, origin + visit.path))) throw new Error(`${name} did not start.`)
  const copy = await visitOnce(origin, visit)
  if (!copy.body.equals(answer.body)) throw new Error(`${name} and the site send different bytes.`)
  return {
    name,
    origin,
    process,
    differences: differences(copy, answer),
    stop: () => endProcess(process),
  }
}

const pairs = (rawHeaders: string[]): [string, string][] =>
  rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as [string, string]] : [],
  )

function differences(one: Answer, other: Answer): string[] {
  const lines = (answer: Answer) =>
    pairs(answer.rawHeaders).map(([name, value]) => `${name}: ${value}`)
  const [ours, theirs] = [lines(one), lines(other)]
  return [
    ...ours.filter((line) => !theirs.includes(line)),
    ...theirs.filter((line) => !ours.includes(line)),
  ]
    .map((line) => line.slice(0, line.indexOf(':')))
    .filter((name) => name !== 'Date')
}
