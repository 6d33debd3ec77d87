import type { Probe, Subject } from '../types'

/** N8, N9 and N10: headers, parameters and addresses that are the framework's own affair. */
export const internalProbes = ({ path }: Subject): Probe[] => [
  ...internalHeaders.map(([header, value]) => ({
    family: 'N8',
    name: `${header}: ${value}`,
    path,
    headers: { [header]: value },
  })),
  ...internalHeaders
    .map(([header]) => header)
    .filter((header) => /path|url|rewrite|redirect|output|matches|prefix|subrequest/.test(header))
    .map((header) => ({
      family: 'N8',
      name: `${header}: its path, from the front page`,
      path: '/',
      headers: { [header]: path },
    })),
  ...queries.map((query) => ({ family: 'N9', name: `?${query}`, path: `${path}?${query}` })),
  ...[`/(site)${path}`, `/@modal${path}`, `/_components${path}`, `/v/r${path}`].map((address) => ({
    family: 'N10',
    name: address,
    path: address,
  })),
  { family: 'N8', name: 'POST without a form', path, method: 'POST' },
  {
    family: 'N8',
    name: 'POST of a resume',
    path,
    method: 'POST',
    headers: { 'next-resume': '1' },
    data: 'x'.repeat(1000),
  },
  {
    family: 'N8',
    name: 'POST of an action that is not there',
    path,
    method: 'POST',
    headers: { 'next-action': '00'.repeat(21), 'content-type': 'text/plain;charset=UTF-8' },
    data: '[]',
  },
]

const queries = [
  'nxtPslug=other',
  'nxtPsection=world',
  'nxtIslug=other',
  'nxtV=1',
  '__nextDataReq=1',
  '__nextLocale=en',
  '__nextDefaultLocale=en',
  '__next_revalidated=1',
  'dpl=x',
  '__proto__[x]=1',
]

const internalHeaders: [string, string][] = [
  ['x-middleware-subrequest', 'proxy:proxy:proxy:proxy:proxy'],
  ['x-middleware-subrequest', 'middleware:middleware:middleware:middleware:middleware'],
  ['x-middleware-subrequest', 'src/middleware'],
  ['x-middleware-rewrite', '/'],
  ['x-middleware-redirect', '/'],
  ['x-middleware-next', '1'],
  ['x-middleware-skip', '1'],
  ['x-middleware-override-headers', 'cookie'],
  ['x-middleware-set-cookie', 'next-auth.session-token=x'],
  ['x-matched-path', '/[section]/[slug]'],
  ['x-now-route-matches', '1=world'],
  ['x-nextjs-data', '1'],
  ['x-nextjs-request-id', 'x'],
  ['x-invoke-path', '/'],
  ['x-invoke-query', '%7B%7D'],
  ['x-invoke-output', '/[section]/[slug]'],
  ['x-invoke-status', '200'],
  ['x-next-resume-state-length', '1'],
  ['next-resume', '1'],
  ['x-next-internal-variants', 'x'],
  ['x-prerender-revalidate', 'x'],
  ['x-prerender-revalidate-if-generated', '1'],
  ['x-next-revalidated-tags', 'x'],
  ['x-next-cache-tags', 'x'],
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-proto', 'https'],
  ['x-forwarded-prefix', '/x'],
  ['x-rewrite-url', '/'],
  ['x-original-url', '/'],
  ['x-http-method-override', 'PUT'],
  ['x-preview', '1'],
  ['x-draft', '1'],
  ['authorization', 'Bearer %'],
  ['authorization', 'Basic x'],
  ['range', 'bytes=0-99999'],
  ['cookie', '%E0%A4%A=1'],
  ['cookie', `__prerender_bypass=${'a'.repeat(32)}`],
]
