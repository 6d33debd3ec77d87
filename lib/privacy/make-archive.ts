import { strToU8, zipSync } from 'fflate'
import { site } from '@/lib/site'
import { copyPage } from './copy-page'
import type { HeldTable } from './gather-data'

/** A zip with the same data twice: as JSON for machines, and as a page for people. */
export function makeArchive(tables: HeldTable[], madeAt: Date): Uint8Array<ArrayBuffer> {
  const data = {
    publication: site.name,
    publisher: site.publisher,
    madeAt: madeAt.toISOString(),
    tables: Object.fromEntries(
      tables.map(({ table, heading, without, rows }) => [table, { heading, without, rows }]),
    ),
  }
  const files = {
    'your-data.json': strToU8(`${JSON.stringify(data, null, 2)}\n`),
    'your-data.html': strToU8(copyPage(tables, madeAt)),
  }
  return new Uint8Array(zipSync(files, { mtime: madeAt }))
}
