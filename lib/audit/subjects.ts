import { type Client, headerOf } from './client'
import { submit } from './guest'
import { openOf, type ReadPage, readPage } from './read-page'
import { makeSecret, type Pieces, type Secret } from './secret'
import { type Answer, type Principal, type State, type Subject, states } from './types'

export interface Readings {
  subjects: Subject[]
  secrets: Secret[]
  /** What stands in the open in any article that was read. */
  open: string[]
  /** In words: what a limit cut off. */
  notTried: string[]
}

interface Asking {
  client: Pick<Client, 'ask'>
  site: string
  control: Principal
}

const mostPages = 150
const published = ['free', 'registered', 'premium'] as const

/** Reads articles as the control, until there are enough of each kind or no more. */
export async function readSubjects(
  asking: Asking,
  paths: string[],
  perState: number,
): Promise<Readings> {
  const read: { subject: Subject; page: ReadPage }[] = []
  const enough = (state: State) =>
    read.filter(({ subject }) => subject.state === state).length >= perState
  const likely = paths.filter(isArticlePath)
  const unread = likely.length - mostPages
  for (const path of likely.slice(0, mostPages)) {
    if (published.every(enough)) break
    const found = await readArticlePage(asking, path)
    if (found && !enough(found.subject.state)) read.push(found)
  }
  read.sort((a, b) => states.indexOf(a.subject.state) - states.indexOf(b.subject.state))
  return {
    subjects: read.map(({ subject }) => subject),
    open: read.flatMap(({ page }) => openOf(page).prose),
    notTried:
      unread > 0 && !published.every(enough)
        ? [`${unread} pages that may be articles: ${mostPages} were read`]
        : [],
    secrets: read
      .map(({ subject, page }) => makeSecret(subject, page.gated, openOf(page)))
      .filter(({ subject, sentences }) => subject.state !== 'free' && sentences.length > 0),
  }
}

const isArticlePath = (path: string): boolean => /^\/[^/?]+\/[^/?]+$/.test(path)

async function readArticlePage(
  asking: Asking,
  path: string,
): Promise<{ subject: Subject; page: ReadPage } | null> {
  const { page, answer } = await readAsControl(asking, path)
  const kind = page.structuredData.find((data) => data['@type'] === 'NewsArticle')
  if (answer.status !== 200 || !kind) return null
  const named = { path, slug: path.split('/')[2] ?? '', headline: page.headline }
  if (kind.isAccessibleForFree === true) return { subject: { state: 'free', ...named }, page }
  if (!page.hasGate) return { subject: { state: stateOf(page.open), ...named }, page }
  await choosePremium(asking, path, answer)
  const chosen = await readAsControl(asking, path)
  return { subject: { state: 'premium', ...named }, page: chosen.page }
}

async function readAsControl({ client, control }: Asking, path: string) {
  const answer = await client.ask({ path }, control.cookie)
  const isPage = headerOf(answer, 'content-type').startsWith('text/html')
  return { answer, page: readPage(isPage ? answer.body.toString() : '') }
}

/** The label that the page prints above the headline. */
const stateOf = ({ prose }: Pieces): State =>
  prose.some((text) => /(^|\s)premium$/i.test(text)) ? 'premium' : 'registered'

/** Charged to the allowance of the control, as a reader would be. */
const choosePremium = ({ client, site, control }: Asking, path: string, page: Answer) =>
  submit(client, site, { path, page, cookie: control.cookie }, [['slug', path.split('/')[2] ?? '']])
