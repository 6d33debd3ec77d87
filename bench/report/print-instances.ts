import type { Spread } from '@/bench/parts/instances'
import type { Report } from './report'
import { table, thousands } from './table'

export function printInstances({ instances }: Report): string {
  if (!instances) return ''
  const { changes, sessions, outage } = instances
  const line = (what: string, { count, p50Ms, p99Ms, mostMs }: Spread) => [
    '',
    `${count} ${what}`,
    ...[p50Ms, p99Ms, mostMs].map(thousands),
  ]
  const { answers, slowest, recoveredMs, wrong } = outage
  return [
    table(
      ['', 'through one server, seen on another', 'p50 ms', 'p99 ms', 'most ms'],
      [
        line('changes, after the answer to the form', changes.afterAnswer),
        line('changes, after the button was pressed', changes.afterPress),
        line('sessions ended', sessions),
      ],
    ),
    `Postgres stopped, ${answers} answers: the slowest was ${slowest}; back again, all was well after ${thousands(recoveredMs)} ms`,
    ...wrong.map((answer) => `  wrong: ${answer}`),
  ].join('\n')
}
