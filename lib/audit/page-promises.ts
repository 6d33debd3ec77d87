import { type Client, headerOf } from './client'
import { readPage } from './read-page'
import type { Finding } from './schemas'
import type { Subject } from './types'

/** R8 and R19: what the page of a gated article says of itself to nobody in particular. */
export async function promisesOf(client: Client, subject: Subject): Promise<Finding[]> {
  const answer = await client.ask({ path: subject.path })
  const page = readPage(answer.body.toString())
  const broken = (family: string, what: string): Finding => ({
    kind: 'promise',
    family,
    probe: 'the page',
    path: subject.path,
    principal: 'nobody',
    state: subject.state,
    what: [what],
    article: subject.path,
  })
  const article = page.structuredData.find((data) => data['@type'] === 'NewsArticle')
  const robots = `${page.robots} ${headerOf(answer, 'x-robots-tag')}`
  const holdsText = page.structuredData.flatMap(Object.keys).some((key) => /body|^text$/i.test(key))
  return [
    ...(article?.isAccessibleForFree === false
      ? []
      : [broken('R8', 'structured data does not say that it is not free')]),
    ...(page.classes.has(classOfPart(article))
      ? []
      : [broken('R8', 'nothing on the page is what structured data call not free')]),
    ...(holdsText ? [broken('R8', 'structured data holds a text')] : []),
    ...(robots.includes('noarchive') ? [] : [broken('R19', 'noarchive is missing')]),
  ]
}

/** The class of the elements that structured data call not free. */
function classOfPart(article: Record<string, unknown> = {}): string {
  const part = article.hasPart
  const names = typeof part === 'object' && part !== null && 'cssSelector' in part
  return names ? String(part.cssSelector).replace(/^\./, '') : ''
}
