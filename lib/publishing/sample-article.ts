import type { Actor } from '@/lib/accounts/types'
import type { Block } from '@/lib/articles/document'
import { paragraph } from '@/lib/articles/document-builders'
import { createArticle } from './create-article'
import { publishArticle } from './publish-article'
import type { NewArticle } from './schemas'

/** An article of our own, for tests: its teaser is the first of its three paragraphs. */
export const editor: Actor = { kind: 'staff', userId: 'an editor', role: 'editor' }
/** Who publishes what nobody approved. */
export const door: Actor = { kind: 'system', name: 'cli' }

const opening = paragraph('The river rose in the night. '.repeat(18).trim())
const sealed = [
  paragraph('By morning it had reached the sealed sentence.'),
  paragraph('Nobody was hurt.'),
]
export const sampleBody: Block[] = [opening, ...sealed]

export const sampleArticle = (changes: Partial<NewArticle> = {}): NewArticle => ({
  slug: 'harbour-bridge-reopens',
  section: 'world',
  headline: 'Harbour bridge reopens after the flood',
  standfirst: 'Engineers worked through the night',
  access: 'registered',
  authors: [{ name: 'Ada Marsh' }],
  body: { type: 'doc', content: sampleBody },
  ...changes,
})

export async function publishSample(changes: Partial<NewArticle> = {}): Promise<string> {
  const { id } = await createArticle(door, sampleArticle(changes))
  await publishArticle(door, id)
  return id
}
