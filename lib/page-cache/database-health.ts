import { isDatabaseUp } from '@/lib/platform/db'

const patienceMs = 400
const rememberedMs = 500

/** Whether the database answers, asked at most twice a second, and not waited for: requests that wait wait for this. */
export function createDatabaseHealth(ask: () => Promise<boolean> = isDatabaseUp) {
  let last: { at: number; answer: Promise<boolean> } | null = null
  return (): Promise<boolean> => {
    if (last && Date.now() - last.at < rememberedMs) return last.answer
    const answer = Promise.race([ask(), after(patienceMs, false)])
    last = { at: Date.now(), answer }
    return answer
  }
}

const after = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), ms).unref())
