import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Client, headerOf } from './client'
import { askTwice } from './judge'
import { errorFindings, inParallel, leakFindings, type Stage, sendersOf } from './probe-articles'
import type { Finding } from './schemas'
import type { Answer, Principal, Probe } from './types'

/** Every address that was found, as every principal: the page, and what a router would ask for. */
export async function sweepAddresses(
  stage: Stage,
  paths: string[],
  principals: Principal[],
): Promise<void> {
  const tasks = paths.flatMap((path, turn) =>
    sendersOf(stage, principals, turn).flatMap((principal) =>
      sweepProbes(path).map((probe) => ({ probe, principal })),
    ),
  )
  await inParallel(stage.atOnce, tasks, async ({ probe, principal }) => {
    const answer = await askTwice(stage.client, probe, principal.cookie)
    const asked = { ...stage, subject: null, probe, principal }
    const leaks = leakFindings(asked, answer)
    if (answer.failure && leaks.length === 0) {
      stage.tally.unanswered += 1
      return
    }
    stage.tally.count({ family: probe.family, state: 'any', principal }, [
      ...leaks,
      ...errorFindings(asked, answer),
      ...cacheFindings(answer, probe, principal),
    ])
  })
}

const sweepProbes = (path: string): Probe[] =>
  isStatic(path)
    ? [{ family: 'H3', name: 'the file', path }]
    : [
        { family: 'O1', name: 'the address', path },
        { family: 'O1', name: 'the address, RSC: 1', path, headers: { rsc: '1' } },
      ]

const isStatic = (path: string): boolean => /\.(js|css|map|json)$/.test(path)

/** H1 and H2: what a session got is nobody else's, and what anybody gets gives nobody a cookie. */
function cacheFindings(answer: Answer, probe: Probe, { name, cookie }: Principal): Finding[] {
  const control = headerOf(answer, 'cache-control')
  const isPage = headerOf(answer, 'content-type').startsWith('text/html')
  const found = (family: string, what: string): Finding[] => [
    {
      kind: 'promise',
      family,
      probe: probe.name,
      path: probe.path,
      principal: name,
      state: null,
      what: [what],
      article: null,
    },
  ]
  if (cookie && isPage && /\bpublic\b|s-maxage/.test(control)) {
    return found('H1', `Cache-Control: ${control}, with a session`)
  }
  if (!cookie && /s-maxage/.test(control) && headerOf(answer, 'set-cookie')) {
    return found('H2', 'a page for everybody sets a cookie')
  }
  return []
}

/** H3: the static files that pages name, and those of the build where it is at hand. */
export async function staticFiles(
  client: Client,
  paths: string[],
  build: string | null,
): Promise<string[]> {
  const files = new Set<string>()
  for (const path of paths.slice(0, 10)) {
    const html = (await client.ask({ path })).body.toString()
    for (const [, file = ''] of html.matchAll(/"(\/[\w./~-]+\.(?:js|css|map))"/g)) files.add(file)
  }
  const folder = build && join(build, 'static')
  const built = folder ? await readdir(folder, { recursive: true }).catch(() => []) : []
  for (const file of built) if (isStatic(file)) files.add(join('/_next/static', file))
  return [...files]
}
