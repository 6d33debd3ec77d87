import type { DraftSave } from '@/lib/publishing/drafts/content'
import type { Answer } from './autosave'

const patienceMs = 20_000

/** Sends a save. However it ends, it ends with an answer. */
export async function sendSave(articleId: string, save: DraftSave): Promise<Answer> {
  try {
    const response = await fetch(`/api/newsroom/articles/${articleId}/draft`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(save),
      signal: AbortSignal.timeout(patienceMs),
    })
    return read(response.status, await response.json())
  } catch {
    return { kind: 'unreachable' }
  }
}

function read(status: number, body: Record<string, unknown>): Answer {
  switch (status) {
    case 200:
    case 409:
      return { ...body, savedAt: new Date(String(body.savedAt)) } as Answer
    case 401:
      return { kind: 'signed-out' }
    case 403:
    case 404:
    case 413:
    case 422:
      return { kind: 'refused', message: whatIsWrong(body) }
    default:
      return { kind: 'unreachable' }
  }
}

/** "Headline: too long", where the server said which part it was. */
function whatIsWrong({ message, fields }: Record<string, unknown>): string {
  const [first] = Object.entries((fields ?? {}) as Record<string, string>)
  if (!first) return String(message)
  const [path, wrong] = first
  const [, field = path, , block] = /^(?:content\.)?(\w+)(\.content\.(\d+))?/.exec(path) ?? []
  const where = block ? `Block ${Number(block) + 1} of the text` : field
  return `${where}: ${wrong}`
}
