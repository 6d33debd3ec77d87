const never = [
  '/account*',
  '/register*',
  '/sign-*',
  '/newsroom*',
  '/api/*',
  '/media/*',
  '/search*',
  '/*.xml',
]

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
