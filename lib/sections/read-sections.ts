import { db } from '@/lib/platform/db'
import { rememberSections } from './known-sections'

let begun = 0

/** Reads the sections into the memory of the process. Of two readings the one begun last counts. */
export async function readSections(): Promise<void> {
  begun += 1
  const turn = begun
  const rows = await db().section.findMany({
    orderBy: { position: 'asc' },
    select: { slug: true, name: true, formerSlugs: { select: { slug: true } } },
  })
  if (turn !== begun) return
  rememberSections({
    sections: rows.map(({ slug, name }) => ({ slug, name })),
    presentSlugs: new Map(
      rows.flatMap(({ slug, formerSlugs }) => formerSlugs.map((former) => [former.slug, slug])),
    ),
  })
}
