import { expect, it } from 'vitest'
import { databaseSuite } from '@/lib/platform/postgres/database-suite'
import { createArticle } from '@/lib/publishing/create-article'
import { door, publishSample, sampleArticle } from '@/lib/publishing/sample-article'
import { findByHeadline } from './find-by-headline'

databaseSuite()

it('finds published stories by any letters of their headlines', async () => {
  await publishSample({ slug: 'bridge', headline: 'Harbour bridge reopens 100% on time' })
  await publishSample({ slug: 'tunnel', headline: 'Tunnel closes' })
  await createArticle(door, sampleArticle({ slug: 'draft', headline: 'Harbour draft' }))
  const bridge = {
    slug: 'bridge',
    headline: 'Harbour bridge reopens 100% on time',
    path: '/world/bridge',
  }
  for (const typed of [' HARB', 'bridge re', '100% on', '\0bridge']) {
    expect(await findByHeadline(typed)).toEqual([bridge])
  }
  for (const typed of ['', '  ', 'nowhere', '_', '\ud83c']) {
    expect(await findByHeadline(typed)).toEqual([])
  }
})
