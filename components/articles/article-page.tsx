import { ArticleCorrections, CorrectionNote } from '@/components/corrections/article-corrections'
import { Gate } from '@/components/gate/gate'
import { TopicLinks } from '@/components/topics/topic-links'
import { articlePath } from '@/lib/articles/address'
import type { ArticleView, PictureView } from '@/lib/articles/types'
import type { CorrectionView } from '@/lib/corrections/types'
import type { Reading } from '@/lib/gate/read-article'
import { env } from '@/lib/platform/env'
import { sectionBySlug } from '@/lib/sections/known-sections'
import { breadcrumbs } from '@/lib/seo/breadcrumbs'
import { newsArticle } from '@/lib/seo/news-article'
import { ArrivalNotice } from './arrival-notice'
import { ArticleHeader } from './article-header'
import { Blocks } from './blocks'
import { Figure } from './figure'
import { Share } from './share'
import { StructuredData } from './structured-data'

interface ArticlePageProps {
  reading: Reading
  pictures: Map<string, PictureView>
  paths: Map<string, string>
  corrections: CorrectionView[]
  notice: string | null
}

export function ArticlePage({ reading, pictures, paths, corrections, notice }: ArticlePageProps) {
  const { article, decision, rest, allowanceLeft } = reading
  const siteUrl = env().SITE_URL
  const isGated = article.access !== 'free'
  return (
    <div className="px-4 pt-6 sm:px-6 sm:pt-10">
      <StructuredData data={newsArticle(article, decision, siteUrl)} />
      <StructuredData data={breadcrumbs(siteUrl, stepsTo(article))} />
      <article>
        <div className="mx-auto max-w-measure">
          <ArticleHeader article={article} />
          <CorrectionNote corrections={corrections} />
          <Share headline={article.headline} address={siteUrl + articlePath(article)} />
        </div>
        {article.lead && (
          <div className="mx-auto mt-4 max-w-figure">
            <Figure figure={article.lead} sizes="(min-width: 61rem) 58rem, 100vw" first />
          </div>
        )}
        <div className="story mx-auto mt-8 max-w-measure">
          <Blocks blocks={article.teaser} pictures={pictures} paths={paths} />
        </div>
        {rest && (
          <div id="continue" tabIndex={-1} className="mx-auto max-w-measure scroll-mt-6">
            <ArrivalNotice notice={notice} path={articlePath(article)} />
            <div className={isGated ? 'gated story pt-5' : 'story pt-5'}>
              <Blocks blocks={rest} pictures={pictures} paths={paths} />
            </div>
          </div>
        )}
      </article>
      <div className="mx-auto max-w-measure">
        <Gate article={article} decision={decision} allowanceLeft={allowanceLeft} />
        <ArticleCorrections corrections={corrections} />
        <TopicLinks topics={article.topics} />
      </div>
    </div>
  )
}

const stepsTo = (article: ArticleView) => [
  { name: sectionBySlug(article.section)?.name ?? article.section, path: `/${article.section}` },
  { name: article.headline, path: articlePath(article) },
]
