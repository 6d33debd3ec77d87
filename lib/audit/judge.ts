import { after, type Client, headerOf } from './client'
import type { Oracle } from './oracle'
import { readPage } from './read-page'
import type { Secret } from './secret'
import type { Answer, Principal, Probe } from './types'
import { wordsOf } from './words'

/** What an answer gives away of what this principal must not get; nothing that the request said itself. */
export function leaksIn(
  oracle: Oracle,
  answer: Answer,
  probe: Pick<Probe, 'path' | 'headers' | 'data'>,
  { reads }: Principal,
): { of: Secret; shown: string[] }[] {
  const bodies = [...answer.earlier, answer.body].map((body) => body.toString('utf8'))
  const found = [...bodies, answer.headerText].flatMap((text) => oracle.find(text, reads))
  if (found.length === 0) return []
  const said = requestText(probe)
  const echoed = new Set(oracle.find(said).flatMap(({ shown }) => shown))
  return [...new Set(found.map(({ secret }) => secret))]
    .map((of) => {
      const shown = found.filter(({ secret }) => secret === of).flatMap((each) => each.shown)
      return { of, shown: [...new Set(shown)].filter((each) => !echoed.has(each)) }
    })
    .filter(({ shown }) => shown.length > 0)
}

const requestText = ({ path, headers = {}, data = '' }: Pick<Probe, 'path' | 'headers' | 'data'>) =>
  [path, ...Object.values(headers), data].join('\n')

/** How much of a secret an answer shows, from 0 to 1. */
export function shareShown(oracle: Oracle, answer: Answer, secret: Secret): number {
  const { sentences, tokens } = secret
  const long = sentences.filter(({ words }) => words.length >= 8).map(({ text }) => text)
  const found = oracle.find(answer.body.toString('utf8')).find((each) => each.secret === secret)
  const expected = [...long, ...tokens]
  const shown = new Set(found?.shown)
  return expected.filter((each) => shown.has(each)).length / Math.max(1, expected.length)
}

/** What a reader reads of an answer: two pages with the same words are the same page. */
export function printed(answer: Answer): string {
  const isPage = headerOf(answer, 'content-type').startsWith('text/html')
  return `${answer.status} ${isPage ? wordsOf(readPage(answer.body.toString()).main).join(' ') : answer.body.toString()}`
}

/** Once more where there was no answer, or an error: a network is allowed a moment of weakness. */
export async function askTwice(
  client: Pick<Client, 'ask'>,
  probe: Parameters<Client['ask']>[0],
  cookie: string,
): Promise<Answer> {
  const answer = await client.ask(probe, cookie)
  const isWeak = answer.status === 0 || answer.status >= 500
  return isWeak ? after(answer, await client.ask(probe, cookie)) : answer
}
