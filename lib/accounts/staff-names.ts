import { db } from '@/lib/platform/db'
import { isUuid } from '@/lib/platform/uuid'

const doors: Record<string, string> = {
  cli: 'the command line',
  seed: 'the demo edition',
  schedule: 'the schedule',
}

/**
 * What members of staff, and doors of the software, are called, for other members of staff: by what
 * is kept of who did something (`nameOfActor`).
 */
export async function staffNames(kept: string[]): Promise<Map<string, string>> {
  const ids = [...new Set(kept)].filter(isUuid)
  const users =
    ids.length === 0
      ? []
      : await db().user.findMany({
          where: { id: { in: ids } },
          select: { id: true, displayName: true, email: true },
        })
  const people = new Map(users.map(({ id, displayName, email }) => [id, displayName ?? email]))
  return new Map(
    kept.map((name) => [name, people.get(name) ?? doors[name] ?? 'a former member of staff']),
  )
}
