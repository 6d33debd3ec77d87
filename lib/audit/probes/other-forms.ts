import type { Probe, Subject } from '../types'

/** R6, R7, R12, R13 and R14: the same article in another form. */
export const otherFormProbes = ({ path, slug }: Subject): Probe[] => [
  ...at('R6', [`${path}?print=1`, `${path}/print`, '/print']),
  ...at('R7', [
    `${path}?amp=1`,
    `${path}?amp`,
    `${path}?outputType=amp`,
    `${path}.amp`,
    `${path}/amp`,
    `/amp${path}`,
  ]),
  ...as('R12', path, ['text/markdown', 'text/plain']),
  ...at('R12', [
    `${path}.md`,
    `/${slug}.md`,
    '/llms.txt',
    '/llms-full.txt',
    '/.well-known/llms.txt',
  ]),
  ...as('R13', path, ['application/json', 'application/ld+json']),
  ...at('R13', [
    `${path}.json`,
    `${path}.txt`,
    `${path}.html`,
    `${path}/index.html`,
    `${path}?format=json`,
    `${path}/`,
    `${path}//`,
    `${path}%2e`,
  ]),
  ...at('R14', [
    `${path}?embed=1`,
    `${path}/embed`,
    `/embed/${slug}`,
    `/oembed?url=${encodeURIComponent(path)}`,
    `/api/oembed?url=${encodeURIComponent(path)}`,
  ]),
]

const at = (family: string, paths: string[]): Probe[] =>
  paths.map((path) => ({ family, name: path, path }))

const as = (family: string, path: string, accepts: string[]): Probe[] =>
  accepts.map((accept) => ({ family, name: `Accept: ${accept}`, path, headers: { accept } }))
