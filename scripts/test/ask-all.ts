export interface Question {
  path: string
  method?: string
  headers?: Record<string, string>
}

export interface Answer {
  question: string
  /** When it was asked, and how long that took. */
  at: number
  ms: number
  /** 0 when there was no answer. */
  status: number
  body: string
  cacheStatus: string | null
  retryAfter: string | null
}

/** Asks all questions at the same time, and gives up on each after ten seconds. */
export const askAll = (url: string, questions: Record<string, Question>): Promise<Answer[]> =>
  Promise.all(Object.entries(questions).map(([name, question]) => ask(url, name, question)))

async function ask(url: string, name: string, { path, ...options }: Question): Promise<Answer> {
  const at = Date.now()
  const answer = (status: number, body: string, headers = new Headers()): Answer => ({
    question: name,
    at,
    ms: Date.now() - at,
    status,
    body,
    cacheStatus: headers.get('cache-status'),
    retryAfter: headers.get('retry-after'),
  })
  try {
    const signal = AbortSignal.timeout(10_000)
    const response = await fetch(url + path, { ...options, signal, redirect: 'manual' })
    return answer(response.status, await response.text(), response.headers)
  } catch (error) {
    return answer(0, String(error))
  }
}
