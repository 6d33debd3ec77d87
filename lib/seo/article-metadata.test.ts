import { expect, it } from 'vitest'
import type { ArticleView } from '@/lib/articles/types'
import { articleMetadata } from './article-metadata'
import { article, pictureOf } from './sample-view'

const metadata = (changes: Partial<ArticleView> = {}) => articleMetadata({ ...article, ...changes })
const large = { card: 'summary_large_image' }

it('calls an article by its headline, and shows its own picture', () => {
  const images = [{ url: `/media/${'a'.repeat(64)}/960.jpg`, width: 960, height: 540, alt: 'alt' }]
  expect(metadata()).toMatchObject({
    title: 'A story',
    openGraph: { title: 'A story', images },
    twitter: large,
  })
})

it('calls it by its other title where it is shared, and nowhere else', () => {
  expect(metadata({ socialTitle: 'Shared by another' })).toMatchObject({
    title: 'A story',
    openGraph: { title: 'Shared by another' },
  })
})

it('shows the picture for sharing in place of its own, with the words of that', () => {
  const share = { picture: pictureOf('b'), alt: 'A bridge' }
  const url = `/media/${'b'.repeat(64)}/960.jpg`
  expect(metadata({ share })).toMatchObject({
    openGraph: { images: [{ url, width: 960, height: 540, alt: 'A bridge' }] },
    twitter: large,
  })
})

it('shows none where there is none', () => {
  const { openGraph, twitter } = metadata({ lead: null })
  expect(openGraph).not.toHaveProperty('images')
  expect(twitter).toEqual({ card: 'summary' })
})
