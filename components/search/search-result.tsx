import { AccessLabel } from '@/components/articles/access-label'
import { Byline } from '@/components/articles/byline'
import { PrintedDate } from '@/components/articles/printed-time'
import { articlePath } from '@/lib/articles/address'
import type { SearchResult, TextPart } from '@/lib/search/types'
import { sectionBySlug } from '@/lib/sections/known-sections'

export function SearchResultItem({
  result: { article, headline, passage },
}: {
  result: SearchResult
}) {
  return (
    <li className="relative py-5">
      <h3 className="text-[1.375rem] leading-tight font-bold">
        <a href={articlePath(article)} className="after:absolute after:inset-0 hover:underline">
          <Marked parts={headline} />
        </a>
      </h3>
      <p className="mt-2 text-[1.0625rem] leading-snug text-muted">
        <Marked parts={passage} />
      </p>
      <p className="mt-2 font-sans text-sm text-muted">
        {sectionBySlug(article.section)?.name} · <Byline authors={article.authors} /> ·{' '}
        <AccessLabel access={article.access} /> · <PrintedDate instant={article.firstPublishedAt} />
      </p>
    </li>
  )
}

const Marked = ({ parts }: { parts: TextPart[] }) =>
  parts.map(({ text, marked }, index) =>
    marked ? (
      <mark key={index} className="bg-transparent font-bold text-ink underline decoration-accent">
        {text}
      </mark>
    ) : (
      text
    ),
  )
