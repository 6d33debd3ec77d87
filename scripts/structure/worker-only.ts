import type { Finding, SourceTree } from './source-tree'

const answering = /^(app|components)\//
const workers = /^(nodemailer|pg-boss|@react-email\/render)(\/|$)/

/** Nothing that answers a request leads to what talks to a mail server or runs jobs: only the worker waits for them. */
export function checkWorkerOnly({ sources, byPath }: SourceTree): Finding[] {
  const starts = sources.filter(({ path }) => answering.test(path))
  const origin = new Map(starts.map((source) => [source, source.path]))
  const findings: Finding[] = []
  for (const [source, start] of origin) {
    for (const { specifier, target, line, typeOnly } of source.imports) {
      const next = target && byPath.get(target)
      if (typeOnly) continue
      if (workers.test(specifier)) {
        const message = `leads ${start} to ${specifier}, which is the worker’s`
        findings.push({ file: source.path, line, rule: 'worker-only', message })
      } else if (next && !origin.has(next)) origin.set(next, start)
    }
  }
  return findings
}
