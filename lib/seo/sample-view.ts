import { paragraph } from '@/lib/articles/document-builders'
import type { ArticleView, PictureView } from '@/lib/articles/types'

export const pictureOf = (letter: string): PictureView => ({
  id: letter.repeat(64),
  width: 1600,
  height: 900,
  widths: [480, 960],
  focalX: 0.5,
  focalY: 0.5,
})

/** What anybody may see of an article with a lead picture: for tests. */
export const article: ArticleView = {
  id: 'id',
  slug: 'a-story',
  section: 'world',
  headline: 'A story',
  standfirst: 'What it is about',
  access: 'registered',
  authors: [
    { slug: 'ada-marsh', name: 'Ada Marsh' },
    { slug: 'tom-okafor', name: 'Tom Okafor' },
  ],
  firstPublishedAt: new Date('2017-11-03T16:41:00Z'),
  updatedAt: null,
  lead: {
    picture: pictureOf('a'),
    alt: 'alt',
    caption: 'caption',
    credit: 'credit',
  },
  socialTitle: null,
  share: null,
  place: 'Beirut',
  topics: [{ slug: 'syria', name: 'Syria' }],
  wordCount: 500,
  teaser: [paragraph('The sentinel of the teaser.')],
  teaserBlocks: 1,
}
