import type { Metadata } from 'next'
import { z } from 'zod'
import { ArticlePage } from '@/components/articles/article-page'
import { PreviewBar } from '@/components/newsroom/articles/preview-bar'
import { NotFoundPage } from '@/components/site/not-found-page'
import { PageFrame } from '@/components/site/page-frame'
import { findArticlePaths } from '@/lib/articles/queries'
import { relatedSlugs } from '@/lib/articles/related'
import { findPictures } from '@/lib/media/queries'
import {
  type PreviewReader,
  previewReaders,
  readPreview,
} from '@/lib/publishing/previews/read-preview'

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } }

interface Props {
  params: Promise<{ token: string }>
  searchParams: Promise<{ as?: string }>
}

const readers = Object.keys(previewReaders) as [PreviewReader, ...PreviewReader[]]
const reader = z.enum(readers).catch('anonymous')

/** The newest text of an article as one kind of reader would see it, for whoever has the link. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { token } = await params
  const as = reader.parse((await searchParams).as)
  const reading = await readPreview(token, as)
  if (!reading) return <NotFoundPage />
  const blocks = [...reading.article.teaser, ...(reading.rest ?? [])]
  const [pictures, paths] = await Promise.all([
    findPictures(blocks, token),
    findArticlePaths(relatedSlugs(blocks)),
  ])
  const visitor =
    as === 'anonymous'
      ? ({ kind: 'anonymous' } as const)
      : ({ kind: 'reader', userId: '', isVerified: true } as const)
  return (
    <>
      <PreviewBar token={token} current={as} />
      <PageFrame visitor={visitor} path="/" currentSection={reading.article.section}>
        <ArticlePage
          reading={reading}
          pictures={pictures}
          paths={paths}
          corrections={[]}
          notice={null}
        />
      </PageFrame>
    </>
  )
}
