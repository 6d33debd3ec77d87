import type { Actor } from '@/lib/accounts/types'
import { articlePath } from '@/lib/articles/address'
import type { Block } from '@/lib/articles/document'
import { findHiddenArticles, type HiddenArticle } from '@/lib/publishing/find-hidden-articles'
import { makeSecret, type Pieces, type Secret } from './secret'
import type { Subject } from './types'

const hidden = ['draft', 'scheduled', 'withdrawn'] as const

/** Articles that nobody may see at all, and everything that they say. */
export async function findHiddenSubjects(
  actor: Actor,
  perState: number,
  only: string[] | null,
): Promise<{ subjects: Subject[]; secrets: Secret[] }> {
  const secrets: Secret[] = []
  for (const state of hidden) {
    const slugs = only?.map((path) => path.split('/')[2] ?? '')
    for (const article of await findHiddenArticles(actor, {
      status: state,
      take: perState,
      slugs,
    })) {
      const { id, slug } = article
      const path = articlePath(article)
      const secret = makeSecret({ state, path, slug, id }, piecesOf(article), nothing)
      secrets.push({ ...secret, tokens: [...secret.tokens, path] })
    }
  }
  return { subjects: secrets.map(({ subject }) => subject), secrets }
}

const nothing: Pieces = { prose: [], addresses: [] }

function piecesOf({ headline, standfirst, leadCaption, document }: HiddenArticle): Pieces {
  const pieces: Pieces = { prose: [headline, standfirst, leadCaption ?? ''], addresses: [] }
  for (const block of document.content) addBlock(block, pieces)
  return pieces
}

function addBlock(block: Block, { prose, addresses }: Pieces): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      prose.push(block.content.map(({ text }) => text).join(''))
      break
    case 'blockquote':
      for (const each of block.content) addBlock(each, { prose, addresses })
      break
    case 'bulletList':
    case 'orderedList':
      for (const item of block.content) {
        for (const each of item.content) addBlock(each, { prose, addresses })
      }
      break
    case 'figure':
      prose.push(block.attrs.alt, block.attrs.caption)
      if (block.attrs.media) addresses.push(block.attrs.media)
      break
    case 'embed':
      prose.push(block.attrs.title)
      addresses.push(block.attrs.id)
      break
    case 'relatedStory':
    case 'horizontalRule':
  }
}
