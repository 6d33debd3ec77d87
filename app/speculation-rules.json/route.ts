import { personalPlaces } from '@/lib/platform/http/personal-places'

const closed = [...personalPlaces, 'media']

/** The page itself and what is below it: a plain prefix would take in a section `accountability` too. */
const never = [...closed.map((name) => `/${name}{/*}?`), '/*.xml', '/*.json']

const rules = {
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, ...never.map((path) => ({ not: { href_matches: path } }))],
      },
      eagerness: 'moderate',
    },
  ],
}

/** What a browser may fetch ahead of a click: pages to read, nothing that belongs to somebody. */
export const GET = (): Response =>
  new Response(JSON.stringify(rules), {
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=86400',
    },
  })
