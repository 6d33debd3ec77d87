import type { Named } from '@/lib/articles/types'
import type { PictureUses } from '@/lib/publishing/picture-uses'

interface PictureUsageProps {
  uses: PictureUses
  authors: Named[]
}

/** Where the picture stands, published or not. */
export function PictureUsage({ uses: { articles, elsewhere }, authors }: PictureUsageProps) {
  const current = articles.filter(({ isCurrent }) => isCurrent)
  const earlier = articles.filter(({ isCurrent }) => !isCurrent)
  return (
    <section aria-labelledby="usage" className="mt-10 max-w-measure">
      <h2 id="usage" className="text-2xl font-bold">
        Where it is used
      </h2>
      {articles.length + authors.length + elsewhere === 0 && <p className="mt-3">Nowhere.</p>}
      <ul className="mt-3 empty:hidden">
        {current.map((article) => (
          <ArticleLink key={article.id} article={article} />
        ))}
        {authors.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/authors/${slug}`} className="inline-block py-1 underline">
              {name}
            </a>
            , on the author’s page
          </li>
        ))}
        {elsewhere > 0 && (
          <li className="py-1">
            {elsewhere === 1 ? 'An article' : `${elsewhere} articles`} of colleagues, not published
            yet
          </li>
        )}
      </ul>
      {earlier.length > 0 && (
        <>
          <p className="mt-5">Earlier versions show it, and can be restored:</p>
          <ul className="mt-1">
            {earlier.map((article) => (
              <ArticleLink key={article.id} article={article} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const ArticleLink = ({ article }: { article: PictureUses['articles'][number] }) => (
  <li>
    <a
      href={article.mayOpen ? `/newsroom/articles/${article.id}` : article.path}
      className="inline-block py-1 underline"
    >
      {article.headline || 'An article without a headline'}
    </a>
  </li>
)
