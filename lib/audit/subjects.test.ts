import { expect, it } from 'vitest'
import { nobody } from './principals'
import { readSubjects } from './subjects'
import type { Answer } from './types'

const absent: Answer = {
  status: 404,
  headers: [['content-type', 'text/html']],
  body: Buffer.from('<main>Nothing here</main>'),
  earlier: [],
  headerText: '',
  ms: 1,
  failure: null,
}

it('says how many pages it did not look at for articles', async () => {
  let asked = 0
  const client = {
    async ask() {
      asked += 1
      return absent
    },
  }
  const paths = Array.from({ length: 160 }, (_, index) => `/world/${index}`)
  const asking = { client, site: 'https://paper.example', control: nobody }
  const { notTried } = await readSubjects(asking, paths, 1)
  expect(asked).toBe(150)
  expect(notTried).toEqual(['10 pages that may be articles: 150 were read'])
})
