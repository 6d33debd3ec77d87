import type { Actor } from '@/lib/accounts/types'
import { pictureFields } from '@/lib/articles/picture-fields'
import type { PictureView } from '@/lib/articles/types'
import { db } from '@/lib/platform/db'
import { authorize } from '../policy'
import type { DraftContent } from './content'

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
  const ids = [content.lead?.media, content.socialPicture, ...content.body.content.map(pictureOf)]
  const [authors, topics, pictures] = await Promise.all([
    db().author.findMany(byName),
    db().topic.findMany(byName),
    db().media.findMany({
      where: { id: { in: ids.filter((id) => typeof id === 'string') } },
      select: pictureFields,
    }),
  ])
  return { authors, topics, pictures }
}

const pictureOf = (block: DraftContent['body']['content'][number]): string | null =>
  block.type === 'figure' ? block.attrs.media : null
