import type { Probe, Subject } from '../types'

/** N1 to N7: what the framework's own router asks for, with and without its cache key. */
export const routerProbes = ({ path }: Subject): Probe[] => [
  ...routerHeaders.flatMap(([family, headers]) => [
    { family, name: JSON.stringify(headers).slice(0, 100), path, headers },
    {
      family,
      name: `?_rsc ${JSON.stringify(headers).slice(0, 100)}`,
      path: `${path}?_rsc=abcde`,
      headers,
    },
  ]),
  { family: 'N1', name: 'Accept: text/x-component', path, headers: { accept: 'text/x-component' } },
  ...at(
    'N5',
    ['?_rsc=', '?_rsc=aaaa', '?_rsc=a&_rsc=b'].map((query) => path + query),
  ),
  ...at(
    'N6',
    suffixes.map((suffix) => path + suffix),
  ),
  ...at('N6', ['/index.rsc', '/__next._tree.txt', '/__next._full.txt']),
  ...at('N7', [
    `/_next/data/development${path}.json`,
    `/_next/data/x${path}.json`,
    `/_next/image?url=${encodeURIComponent(path)}&w=640&q=75`,
    '/_next/static/../../server/app/(site)/[section]/[slug]/page.js',
    '/_next/static/%2e%2e/%2e%2e/server/app-paths-manifest.json',
  ]),
]

const at = (family: string, paths: string[]): Probe[] =>
  paths.map((path) => ({ family, name: path, path }))

const tree = (...segments: string[]): string => {
  const nested = segments.reduceRight<unknown>(
    (children, segment) => [segment, { children }],
    ['__PAGE__', {}],
  )
  return encodeURIComponent(JSON.stringify(['', { children: nested }, null, 'refetch']))
}

const routerHeaders: [family: string, headers: Record<string, string>][] = [
  ['N1', { rsc: '1' }],
  ...['1', '2', '0', 'true'].map((value): [string, Record<string, string>] => [
    'N2',
    { rsc: '1', 'next-router-prefetch': value },
  ]),
  ...[
    '/_tree',
    '/_index',
    '/_full',
    '/_head',
    '/$c$children/__PAGE__',
    '/(site)/$d$section/$d$slug/__PAGE__',
    '//',
    `../${'x'.repeat(4096)}`,
  ].map((segment): [string, Record<string, string>] => [
    'N3',
    { rsc: '1', 'next-router-segment-prefetch': segment },
  ]),
  ...[tree('(site)'), tree('newsroom'), tree('(site)', 'world', 'another-story'), '%'].map(
    (state): [string, Record<string, string>] => [
      'N4',
      { rsc: '1', 'next-router-state-tree': state },
    ],
  ),
  ['N10', { rsc: '1', 'next-url': '/world' }],
]

const suffixes = [
  '.rsc',
  '.prefetch.rsc',
  '.segment.rsc',
  '.segments/_tree.segment.rsc',
  '.segments/_full.segment.rsc',
  '.segments/$c$children/__PAGE__.segment.rsc',
  '/__next._tree.txt',
  '/__next._full.txt',
  '/__next.__PAGE__.txt',
  '/index.txt',
  '.action',
  '.meta',
  '.body',
]
