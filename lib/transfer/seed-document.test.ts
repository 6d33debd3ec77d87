import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePlainText } from './parse-plain-text'

const file = new URL('../../../shared/seed/deir-ezzor.txt', import.meta.url)
const present = existsSync(file)
const absent = present ? '' : ' (skipped: the text is not beside this checkout)'

describe.skipIf(!present)(`the Deir Ezzor article${absent}`, () => {
  const source = present ? readFileSync(file, 'utf8') : ''
  const article = () => parsePlainText(source, 'Europe/London')
  const ofType = (type: string) => article().body.filter((block) => block.type === type)

  it('has its head', () => {
    const { headline, standfirst, byline, publishedAt, lead } = article()
    expect(headline).toMatch(/^Isis driven out .* in Syria$/)
    expect(standfirst).toMatch(/^Deir\u00a0Ezzor\u00a0'liberated'/)
    expect(byline).toEqual(['Chris Baynes'])
    expect(publishedAt.toISOString()).toBe('2017-11-03T16:41:00.000Z')
    expect(lead?.caption).toMatch(/on 2 November$/)
    expect(lead?.credit).toBe('')
  })

  it('has 22 paragraphs, two pictures and a related story', () => {
    expect(article().body).toHaveLength(25)
    expect(ofType('paragraph')).toHaveLength(22)
    const agency = { attrs: { media: null, credit: 'AFP/Getty Images' } }
    expect(ofType('figure')).toMatchObject([agency, agency])
    expect(ofType('relatedStory')).toMatchObject([
      { attrs: { slug: null, headline: expect.stringMatching(/^Isis kills 128 civilians/) } },
    ])
  })

  it('has them in the order of the page', () => {
    const order = article().body.map(({ type }) => type)
    expect(order.indexOf('figure')).toBe(6)
    expect(order.lastIndexOf('figure')).toBe(13)
    expect(order.indexOf('relatedStory')).toBe(18)
  })

  it('keeps the words of the file up to the gate and none after it', () => {
    const gate = source.indexOf('\nRegister for free')
    const body = JSON.stringify(article().body)
    for (const block of article().body.filter(({ type }) => type === 'paragraph')) {
      const text = 'content' in block ? block.content.map((run) => 'text' in run && run.text) : []
      expect(source.slice(0, gate)).toContain(`\n${text.join('')}\n`)
    }
    expect(body).not.toMatch(/regist(er|ration)|reCAPTCHA|refresh|commenting/i)
  })
})
