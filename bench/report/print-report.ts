import { printInstances } from './print-instances'
import { printScale } from './print-scale'
import type { Report } from './report'
import { table, thousands } from './table'

/** The report as tables, for a terminal. */
export function printReport(report: Report): string {
  const { machine, settings } = report
  const sections = [
    [...Object.entries(machine), ...Object.entries(settings)]
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · '),
    printRows(report),
    printWeights(report),
    printLighthouse(report),
    printRenders(report),
    printMemory(report),
    printInstances(report),
    printScale(report),
    printGoals(report),
    report.failures.map((failure) => `Not measured: ${failure}`).join('\n'),
  ]
  return sections.filter(Boolean).join('\n\n')
}

function printRows({ rows, twins }: Report): string {
  if (rows.length === 0) return ''
  const head = [
    '',
    '',
    'requests/s',
    'of (a)',
    'of its bytes',
    'p50 ms',
    'p99 ms',
    'bytes',
    'CPU µs',
    'RSS MB',
  ]
  const lines = rows.map((row) => [
    `(${row.part})`,
    row.note ? `${row.what}: ${row.note}` : row.what,
    thousands(row.perSecond),
    ratio(row.ratio),
    ratio(row.sameBytesRatio),
    row.p50Ms.toFixed(2),
    row.p99Ms.toFixed(2),
    thousands(row.bytes),
    row.processorMicroseconds === null ? '–' : thousands(row.processorMicroseconds),
    thousands(row.residentMegabytes),
  ])
  const same = twins.map(
    ({ name, differences }) =>
      `${name} sends the same bytes; headers that differ: ${differences.join(', ') || 'none'}`,
  )
  return [table(head, lines), ...new Set(same)].join('\n')
}

function printWeights({ weights }: Report): string {
  if (weights.length === 0) return ''
  const head = ['', 'brotli bytes', 'HTML+CSS', 'of it CSS', 'framework script', 'own script']
  const lines = weights.map((weight) => [
    '',
    weight.page,
    thousands(weight.htmlAndCssBytes),
    thousands(weight.cssBytes),
    thousands(weight.frameworkScriptBytes),
    thousands(weight.ownScriptBytes),
    `${weight.fonts}: ${thousands(weight.fontBytes)}`,
    String(weight.endings),
  ])
  const uncompressed = new Set(weights.flatMap((weight) => weight.uncompressed))
  const note = uncompressed.size > 0 ? `\nSent uncompressed: ${[...uncompressed].join(', ')}` : ''
  return table([...head, 'fonts', 'ends of the text'], lines) + note
}

function printLighthouse({ lighthouse }: Report): string {
  if (lighthouse.length === 0) return ''
  const head = ['Lighthouse', '', 'performance', 'accessibility', 'best practices', 'SEO']
  const lines = lighthouse.map((result) => [
    result.throttling,
    result.page,
    ...Object.values(result.scores).map(String),
    result.layoutShift.toFixed(3),
    ...[result.firstPaintMs, result.largestPaintMs, result.blockingMs].map(thousands),
  ])
  const faults = new Set(lighthouse.flatMap((result) => result.faults))
  const note = faults.size > 0 ? `\nNot passed: ${[...faults].join(', ')}` : ''
  return table([...head, 'CLS', 'FCP ms', 'LCP ms', 'TBT ms'], lines) + note
}

const printRenders = ({ renders }: Report): string =>
  renders
    .map(
      ({ who, requests, misses, bypasses, pages }) =>
        `${requests} requests at once for a cold page, ${who}: by Cache-Status ${misses} rendered and stored, ${bypasses} rendered and not stored; ${pages} different pages sent`,
    )
    .join('\n')

function printMemory({ memory }: Report): string {
  if (!memory) return ''
  const { visits, addresses, misses, samples } = memory
  const { megabytesAtStart, mostMegabytes, megabytesPer10000Visits } = memory
  const course = samples.filter((_, index) => index % 5 === 0)
  return [
    `${thousands(visits)} visits of ${thousands(addresses)} addresses, ${thousands(misses)} rendered:`,
    `  ${thousands(megabytesAtStart)} MB resident at the start, at most ${thousands(mostMegabytes)} MB,`,
    `  in the second half ${signed(megabytesPer10000Visits)} MB for each 10,000 visits,`,
    `  over the run ${course.map(({ megabytes }) => thousands(megabytes)).join(' ')} MB`,
  ].join('\n')
}

const printGoals = ({ goals }: Report): string =>
  goals.length === 0
    ? ''
    : table(
        ['', 'goals', 'measured', 'goal', 'met'],
        goals.map(({ what, measured, goal, met, decides }) => [
          '',
          what,
          measured,
          goal,
          met ? 'yes' : missed(decides),
        ]),
      )

const missed = (decides: boolean): string => (decides ? 'NO' : 'not in this run')

const ratio = (value: number | null): string => value?.toPrecision(2) ?? '–'

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`
