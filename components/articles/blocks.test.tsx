import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { relatedStory } from '@/lib/articles/document-builders'
import { Blocks } from './blocks'

const paths = new Map([['the-flood', '/world/the-flood']])
const draw = (slug: string | null) =>
  renderToStaticMarkup(
    <Blocks blocks={[relatedStory(slug, 'The flood')]} pictures={new Map()} paths={paths} />,
  )

it('links to a related story that is published', () => {
  expect(draw('the-flood')).toContain('href="/world/the-flood"')
})

it('mentions a related story that is not on this site', () => {
  expect(draw(null)).toContain('The flood')
})

it('says nothing of a related story that is not published any more', () => {
  expect(draw('withdrawn')).toBe('')
})
