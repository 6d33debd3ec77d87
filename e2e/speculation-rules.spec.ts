import { readdirSync } from 'node:fs'
import { expect, test } from './support/test'

const pages = ['/', '/world', '/topics/sentinels', '/archive/2026/11', '/accountability', '/terms']

/** Each page of the account is one of these by its folder. */
const closed = [
  ...readdirSync('app/(account)').map((name) => `/${name}`),
  '/account/privacy/delete',
  '/account?a=1',
  '/confirm?to=/account',
  '/invitation?token=abc',
  '/newsroom',
  '/newsroom/articles/new',
  '/register?to=/world',
  '/reset-password?token=abc',
  '/search',
  '/search?q=harbour',
  '/sign-in?to=/world',
  '/sign-in/link?token=abc',
  '/sign-in/second-step',
  '/verify-email?token=abc',
  '/api/auth/signin',
  '/media/abc/400.jpg',
  '/feed.xml',
  '/world/feed.json',
]

test('a browser fetches pages to read ahead, and nothing that belongs to somebody', async ({
  page,
  baseURL,
  publishSentinel,
}) => {
  const { path } = await publishSentinel('registered')
  const devTools = await page.context().newCDPSession(page)
  const refused: unknown[] = []
  let candidates: string[] = []
  devTools.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorType) refused.push(ruleSet)
  })
  devTools.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    candidates = preloadingAttemptSources.map(({ key }) => key.url)
  })
  await devTools.send('Preload.enable')
  const response = await page.goto(path)
  expect(response?.headers()['speculation-rules']).toBe('"/speculation-rules.json"')

  await page.evaluate(
    (addresses) => {
      for (const address of addresses) {
        const link = Object.assign(document.createElement('a'), { href: address, text: address })
        document.body.append(link)
      }
    },
    [...closed, ...pages],
  )
  const isListed = (address: string) => candidates.includes(`${baseURL}${address}`)
  await expect.poll(() => pages.filter((address) => !isListed(address))).toEqual([])
  expect(closed.filter(isListed)).toEqual([])
  expect(refused).toEqual([])
})

test('one page goes over into the next, for whoever does not mind motion', async ({ page }) => {
  const transition = () =>
    page.evaluate(() =>
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .flatMap((rule) =>
          rule instanceof CSSMediaRule && matchMedia(rule.media.mediaText).matches
            ? [...rule.cssRules]
            : [],
        )
        .map(({ cssText }) => cssText)
        .filter((text) => text.startsWith('@view-transition')),
    )
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/')
  expect(await transition()).toEqual(['@view-transition { navigation: auto; }'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await transition()).toEqual([])
})
