import { isDatabaseUp } from '@/lib/platform/db'
import { answeredWithin } from '@/lib/platform/postgres/answered-within'

const patienceMs = 400
const rememberedMs = 500

/** Whether the database answers, asked at most twice a second, and not waited for: requests that wait wait for this. */
export function createDatabaseHealth(ask: () => Promise<boolean> = isDatabaseUp) {
  let last: { at: number; answer: Promise<boolean> } | null = null
  return (): Promise<boolean> => {
    if (last && Date.now() - last.at < rememberedMs) return last.answer
    last = { at: Date.now(), answer: inTime(ask()) }
    return last.answer
  }
}

const inTime = async (answer: Promise<boolean>): Promise<boolean> =>
  (await answeredWithin(answer, patienceMs)) && answer
