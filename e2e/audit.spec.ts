import { db } from '@/lib/platform/db'
import { holdSession } from './support/reader-session'
import { staffSession } from './support/staff-session'
import { expect, test } from './support/test'

const report = {
  site: 'https://paper.example',
  startedAt: '2026-11-24T03:20:00.000Z',
  seconds: 118,
  requests: 9412,
  unanswered: 0,
  articles: [],
  addresses: 93,
  principals: ['nobody', 'a reader'],
  probesPerArticle: 250,
  counts: [],
  control: { asked: 90, shown: 90, faults: [] },
  findings: [
    {
      kind: 'leak',
      family: 'R10',
      probe: '/feed.xml',
      path: '/feed.xml',
      principal: 'nobody',
      state: 'registered',
      what: ['By morning the river had reached the sealed sentence.'],
      article: '/world/flood',
    },
  ],
  notTried: ['draft articles: the site has none'],
  timing: [],
  verdict: 'leaked',
}

test('an editor sees what the audit found, and asks for another', async ({
  page,
  context,
  baseURL,
}) => {
  await db().gateAudit.deleteMany()
  await db().gateAudit.create({
    data: { askedBy: 'the schedule', state: 'finished', finishedAt: new Date(), report },
  })
  const { token } = await staffSession('editor')
  await holdSession(context, baseURL, token)
  await page.goto('/newsroom/gate')
  await expect(page.getByRole('heading', { name: 'The gate did not hold' })).toBeVisible()
  await expect(
    page.getByText('“By morning the river had reached the sealed sentence.”'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Audit the gate now' }).click()
  await expect(page.getByRole('status')).toContainText('under way')
  expect(await db().gateAudit.count({ where: { askedBy: 'an editor' } })).toBe(1)
  // The worker of the site would run it now, beside the other tests.
  await db().gateAudit.deleteMany()
})
