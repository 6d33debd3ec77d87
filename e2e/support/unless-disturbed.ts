import { Client } from 'pg'
import { env } from '@/lib/platform/env'

interface Round<Subject, Found> {
  /** Makes what is asked about, anew for each round. */
  prepare: () => Promise<Subject> | Subject
  /**
   * Asks; may not change anything in the database that a page shows. What holds whatever is purged
   * is expected softly: no second round takes back that a test failed.
   */
  check: (subject: Subject) => Promise<Found>
}

const rounds = 20

/**
 * For what holds as long as nothing is purged. Tests beside this one publish and withdraw, and what
 * they change may purge a page between two questions: a round that failed is begun again if there
 * was news of a change meanwhile, and believed if there was none.
 */
export async function unlessDisturbed<Subject, Found>({
  prepare,
  check,
}: Round<Subject, Found>): Promise<Found> {
  const news = await listenForNews()
  try {
    for (let round = 1; ; round += 1) {
      const subject = await prepare()
      const before = await news.count()
      try {
        return await check(subject)
      } catch (error) {
        if (round === rounds || (await news.count()) === before) throw error
      }
    }
  } finally {
    await news.close()
  }
}

async function listenForNews() {
  let heard = 0
  const client = new Client({ connectionString: env().DATABASE_URL })
  client.on('notification', ({ payload = '' }) => {
    if (!/^(session|user):/.test(payload)) heard += 1
  })
  await client.connect()
  await client.query('LISTEN changes')
  return {
    /** So many changes that pages show were told so far: an answer comes behind all that was said before. */
    count: async () => {
      await client.query('SELECT 1')
      return heard
    },
    close: () => client.end(),
  }
}
