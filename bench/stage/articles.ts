import { withWorkers } from '@/bench/load/workers'
import { articlePath } from '@/lib/articles/address'
import type { Block } from '@/lib/articles/document'
import { paragraph } from '@/lib/articles/document-builders'
import { createArticle } from '@/lib/publishing/create-article'
import { publishArticle } from '@/lib/publishing/publish-article'
import { articles as edition } from '@/prisma/demo-edition/edition'
import { createRandom, type Random } from './random'
import { sectionInTurn } from './section-in-turn'

const actor = { kind: 'system', name: 'cli' } as const
const paragraphs = 24

/** Stands once in the body, behind the gate. */
export const lastParagraph = (slug: string) => `Here ends the article ${slug}.`

/** Writes and publishes so many articles as the newsroom does; returns their paths. */
export async function publishArticles(name: string, count: number): Promise<string[]> {
  const articles = writeArticles(name, count)
  await withWorkers(4, articles, async (article) => {
    const { id } = await createArticle(actor, article)
    await publishArticle(actor, id)
  })
  return articles.map(articlePath)
}

function writeArticles(name: string, count: number) {
  const random = createRandom(count)
  return Array.from({ length: count }, (_, number) => {
    const slug = `${name}-${number + 1}`
    return {
      slug,
      section: sectionInTurn(number),
      headline: `What number ${number + 1} of ${name} has to report`,
      standfirst: 'Written to be measured: of the length of a long report, in words of this paper',
      access: 'registered' as const,
      authors: [{ name: 'Ada Marsh' }],
      body: { type: 'doc' as const, content: writeBody(slug, random) },
    }
  })
}

function writeBody(slug: string, random: Random): Block[] {
  const chosen = random.shuffled(prose).slice(0, paragraphs - 1)
  return [...chosen, lastParagraph(slug)].map((text) => paragraph(text))
}

/** The paragraphs of the demo edition: real sentences, which compress as real sentences do. */
const prose = edition
  .flatMap(({ body }) => body)
  .flatMap((block) => (block.type === 'paragraph' ? [block.content] : []))
  .map((inlines) => inlines.map(({ text }) => text).join(''))
  .filter((text) => text.length > 200)
