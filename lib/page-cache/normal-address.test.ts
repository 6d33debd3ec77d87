import { expect, it } from 'vitest'
import { normalAddress } from './normal-address'

const normal = (target: string) => normalAddress(new URL(target, 'http://site.invalid'))

it.each([
  ['keeps the path', '/world/a-story', '/world/a-story'],
  ['drops a fragment', '/world/a-story#continue', '/world/a-story'],
  ['drops what pages do not read', '/world?utm_source=x&fbclid=y&preview=1', '/world'],
  ['drops what only the framework reads', '/world?_rsc=a&nxtPslug=b&__nextDataReq=1', '/world'],
  ['keeps where to go afterwards', '/sign-in?to=%2Fworld&x=1', '/sign-in?to=%2Fworld'],
  [
    'keeps the token that was mailed',
    '/verify-email?token=a-b_c&to=%2Fworld&x=1',
    '/verify-email?to=%2Fworld&token=a-b_c',
  ],
  ['keeps no token elsewhere', '/world?token=a-b_c', '/world'],
  ['keeps the first of two', '/sign-in?to=%2Fone&to=%2Ftwo', '/sign-in?to=%2Fone'],
  ['leaves no empty query', '/sign-in?', '/sign-in'],
  ['keeps where a list goes on', '/world?after=x-1&utm_source=x', '/world?after=x-1'],
  ['keeps where a topic goes on', '/topics/syria?after=x-1', '/topics/syria?after=x-1'],
  ['keeps where a month goes on', '/archive/2017/11?after=x-1', '/archive/2017/11?after=x-1'],
  ['drops where an article would go on', '/world/a-story?after=x-1', '/world/a-story'],
  ['drops where a page would go on', '/terms?after=x-1', '/terms'],
])('%s', (_name, target, address) => {
  expect(normal(target)).toBe(address)
  expect(normal(address)).toBe(address)
})
