import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { parseEnv } from '@/lib/platform/env'
import { whatToForget } from './clear-site-data'

const env = parseEnv({})

it.each<[what: string, cookies: string[], cameWithSession: boolean, forgotten: string | null]>([
  ['nothing, where no session begins or ends', ['notice=x; Path=/'], true, null],
  ['nothing, where no cookie is set', [], true, null],
  [
    'what was fetched ahead, by who signs in',
    ['a=b', 'next-auth.session-token=new; Path=/'],
    false,
    '"prefetchCache", "prerenderCache"',
  ],
  [
    'every page of before, by who signs in as somebody else',
    ['next-auth.session-token=new; Path=/'],
    true,
    '"cache", "prefetchCache", "prerenderCache"',
  ],
  [
    'every page, by who leaves',
    ['next-auth.session-token=; Path=/; Max-Age=0'],
    true,
    '"cache", "prefetchCache", "prerenderCache"',
  ],
])('is %s', (_what, cookies, cameWithSession, forgotten) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  for (const cookie of cookies) response.appendHeader('Set-Cookie', cookie)
  expect(whatToForget(response, env, cameWithSession)).toBe(forgotten)
})
