import type { APIResponse } from '@playwright/test'

/** Which of the words a response holds, in its body or its headers, also in base64. */
export async function leaksOf(response: APIResponse, words: string[]): Promise<string[]> {
  const headers = response.headersArray().map(({ name, value }) => `${name}: ${value}`)
  return wordsIn(headers.join('\n'), await response.body(), words)
}

export function wordsIn(headers: string, body: Buffer, words: string[]): string[] {
  const text = `${headers}\n${body.toString('utf8')}\n${body.toString('latin1')}`
  return words.filter((word) => [word, ...inBase64(word)].some((form) => text.includes(form)))
}

const inBase64 = (word: string): string[] =>
  [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)])
    return padded.toString('base64').slice(offset ? 4 : 0, -4)
  })
