import type { ReactNode } from 'react'
import type { Block, Text } from '@/lib/articles/document'
import type { PictureView } from '@/lib/articles/types'
import { Embed } from './embed'
import { Figure } from './figure'
import { RelatedStory } from './related-story'

interface BlocksProps {
  blocks: Block[]
  pictures: Map<string, PictureView>
  /** Paths of the related stories that can be read, by slug. */
  paths: Map<string, string>
}

const none = new Map<string, never>()

/** A document as HTML. What is not in the schema cannot come here. */
export function Blocks({ blocks, pictures, paths }: BlocksProps) {
  return blocks.map((block, index) => {
    const key = `${block.type}-${index}`
    switch (block.type) {
      case 'paragraph':
        return <p key={key}>{inline(block.content)}</p>
      case 'heading':
        return block.attrs.level === 2 ? (
          <h2 key={key}>{inline(block.content)}</h2>
        ) : (
          <h3 key={key}>{inline(block.content)}</h3>
        )
      case 'blockquote':
        return (
          <blockquote key={key}>
            <Blocks blocks={block.content} pictures={none} paths={none} />
          </blockquote>
        )
      case 'pullQuote':
        return <PullQuote key={key} text={block.content} attribution={block.attrs.attribution} />
      case 'bulletList':
        return <ul key={key}>{items(block.content)}</ul>
      case 'orderedList':
        return <ol key={key}>{items(block.content)}</ol>
      case 'figure': {
        const { media, ...words } = block.attrs
        const picture = (media && pictures.get(media)) || null
        return (
          <Figure
            key={key}
            figure={{ ...words, picture }}
            sizes="(min-width: 42rem) 40rem, 100vw"
          />
        )
      }
      case 'relatedStory': {
        const { slug, headline } = block.attrs
        const path = slug && paths.get(slug)
        // Of a story that is not published any more nothing is said.
        if (slug && !path) return null
        return <RelatedStory key={key} headline={headline} path={path || null} />
      }
      case 'embed': {
        const { title, ...source } = block.attrs
        return <Embed key={key} source={source} title={title} />
      }
      case 'horizontalRule':
        return <hr key={key} />
    }
  })
}

const PullQuote = ({ text, attribution }: { text: Text[]; attribution: string | null }) => (
  <figure className="my-8 border-y border-ink py-5">
    <blockquote className="text-2xl leading-snug font-medium text-balance">
      {inline(text)}
    </blockquote>
    {attribution && (
      <figcaption className="mt-3 font-sans text-[0.9375rem] text-muted">{attribution}</figcaption>
    )}
  </figure>
)

const items = (list: { content: Block[] }[]) =>
  list.map(({ content }, index) => {
    const key = `item-${index}`
    return (
      <li key={key}>
        <Blocks blocks={content} pictures={none} paths={none} />
      </li>
    )
  })

const inline = (texts: Text[]): ReactNode[] =>
  texts.map(({ text, marks = [] }, index) =>
    marks.reduce<ReactNode>((inner, mark) => {
      const key = `text-${index}`
      switch (mark.type) {
        case 'bold':
          return <strong key={key}>{inner}</strong>
        case 'italic':
          return <em key={key}>{inner}</em>
        case 'link':
          return (
            <a key={key} href={mark.attrs.href}>
              {inner}
            </a>
          )
      }
    }, text),
  )
