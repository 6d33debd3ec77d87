import type { Actor } from '@/lib/accounts/types'
import { articlePath, freeSlug, slugify } from '@/lib/articles/address'
import type { Block } from '@/lib/articles/document'
import type { Access } from '@/lib/articles/types'
import { createArticle } from '@/lib/publishing/create-article'
import { authorize } from '@/lib/publishing/policy'
import { publishArticle } from '@/lib/publishing/publish-article'
import { takenSlugs } from '@/lib/publishing/queries'
import { site } from '@/lib/site'
import { findStoryByHeadline, type StoryMatch } from './find-story'
import { parsePlainText } from './parse-plain-text'

interface ImportOptions {
  section: string
  access: Access
  /** Made from the headline when it is left out. */
  slug?: string | undefined
  publish: boolean
}

interface ImportedArticle {
  path: string
  related: StoryMatch[]
}

/**
 * Makes an article of a plain-text document. Its related stories are looked up by headline.
 * @throws PlainTextError with the line, ForbiddenError, or InvalidInputError when the slug is taken;
 * nothing is stored then.
 */
export async function importPlainText(
  actor: Actor,
  source: string,
  { section, access, slug, publish }: ImportOptions,
): Promise<ImportedArticle> {
  if (publish) authorize(actor, 'publish-article')
  const { headline, standfirst, byline, publishedAt, lead, body } = parsePlainText(
    source,
    site.timeZone,
  )
  const related = await Promise.all(relatedHeadlines(body).map(findStoryByHeadline))
  const article = {
    slug: slug ?? (await slugFor(headline)),
    section,
    headline,
    standfirst,
    access,
    authors: byline.map((name) => ({ name })),
    lead: lead && { media: null, alt: lead.caption, ...lead },
    body: { type: 'doc' as const, content: body.map((block) => withSlug(block, related)) },
    firstPublishedAt: publishedAt,
  }
  const { id } = await createArticle(actor, article)
  if (publish) await publishArticle(actor, id)
  return { path: articlePath(article), related }
}

const relatedHeadlines = (body: Block[]): string[] =>
  body.flatMap((block) => (block.type === 'relatedStory' ? [block.attrs.headline] : []))

function withSlug(block: Block, related: StoryMatch[]): Block {
  if (block.type !== 'relatedStory') return block
  const match = related.find(({ headline }) => headline === block.attrs.headline)
  return { ...block, attrs: { ...block.attrs, slug: match?.slug ?? null } }
}

async function slugFor(headline: string): Promise<string> {
  const wanted = slugify(headline) || 'article'
  return freeSlug(wanted, await takenSlugs(wanted))
}
