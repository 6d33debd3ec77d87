import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryDirectory } from '@/scripts/test/cleanup'
import { runCommand } from '@/scripts/test/command'
import { connections, type Seen } from './measured'
import { acceptEncoding, type Visit } from './visit'

export async function loadWithWrk(
  wrk: string,
  origin: string,
  visits: readonly Visit[],
  seconds: number,
): Promise<Seen> {
  const file = join(temporaryDirectory(), 'visits')
  writeFileSync(file, visits.map(({ path, cookie }) => `${path}\t${cookie ?? ''}\n`).join(''))
  const flags = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s']
  const script = ['-s', 'bench/load/requests.lua']
  const { output } = await runCommand(wrk, [
    ...[...flags, ...script, origin, '--', file, acceptEncoding],
  ])
  const figures = /^figures (.+)$/m.exec(output)?.[1]
  if (!figures) throw new Error(`wrk measured nothing.\n${output}`)
  return JSON.parse(figures) as Seen
}
