import type { Report } from './report'
import { table, thousands } from './table'

export function printScale({ scale }: Report): string {
  if (!scale) return ''
  const { few, many, secondsToGenerate, pages, search } = scale
  const head = [
    '',
    'rendered for each request',
    `ms of ${few}`,
    `ms of ${thousands(many)}`,
    'ratio',
  ]
  const lines = pages.map(({ what, fewMs, manyMs }) => [
    '',
    what,
    fewMs.toFixed(1),
    manyMs.toFixed(1),
    (manyMs / fewMs).toFixed(2),
  ])
  const { queries, p50Ms, p95Ms, p99Ms, leaks } = search
  return [
    `${thousands(many)} articles, written in ${secondsToGenerate.toFixed(0)} s`,
    table(head, lines),
    `${queries} searches: p50 ${p50Ms.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms; words behind the gate that were found: ${leaks}`,
  ].join('\n')
}
