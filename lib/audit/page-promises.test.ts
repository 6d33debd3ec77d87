import { afterEach, expect, it } from 'vitest'
import { Client } from './client'
import { promisesOf } from './page-promises'
import { type Faults, openPaper } from './paper-double'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

async function brokenAt(faults: Faults): Promise<string[]> {
  const paper = await openPaper(faults)
  const client = new Client(paper.url, { rate: 100, atOnce: 1, searches: 60 })
  open.push(paper.close, () => client.close())
  const subject = { state: 'registered', path: '/world/gated', slug: 'gated' } as const
  return (await promisesOf(client, subject)).flatMap(({ what }) => what)
}

it('are kept by a page that says what of it is not free', async () => {
  expect(await brokenAt({})).toEqual([])
})

it('are broken where nothing on the page is what structured data call not free', async () => {
  expect(await brokenAt({ unmarked: true })).toEqual([
    'nothing on the page is what structured data call not free',
  ])
})
