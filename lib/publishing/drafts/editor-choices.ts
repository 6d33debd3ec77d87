import type { Actor } from '@/lib/accounts/types'
import { pictureFields } from '@/lib/articles/picture-fields'
import type { PictureView } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { authorize } from '../policy'
import type { DraftContent } from './content'
import { picturesIn } from './pictures-in'

export interface EditorChoices {
  authors: { id: string; name: string }[]
  topics: { id: string; name: string }[]
  /** The pictures that the draft names. */
  pictures: PictureView[]
}

const byName = { orderBy: { name: 'asc' }, take: 5_000, select: { id: true, name: true } } as const

/** What the editor of a draft offers to choose from, and shows. @throws ForbiddenError */
export async function findChoices(actor: Actor, content: DraftContent): Promise<EditorChoices> {
  authorize(actor, 'edit-article')
  const [authors, topics, pictures] = await Promise.all([
    db().author.findMany(byName),
    db().topic.findMany(byName),
    db().media.findMany({
      where: { id: { in: picturesIn(content).map(({ id }) => id) } },
      select: pictureFields,
    }),
  ])
  return { authors, topics, pictures }
}
