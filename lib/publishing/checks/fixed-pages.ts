/** The pages for readers that stand at one address, whatever is published. A test holds the list to them. */
export const fixedPages: ReadonlySet<string> = new Set([
  '/',
  ...['/archive', '/authors', '/topics', '/corrections', '/search'],
  ...['/privacy', '/terms', '/cookies', '/register', '/sign-in', '/forgot-password'],
  ...['/account', '/account/consents', '/account/email', '/account/name', '/account/passkeys'],
  ...['/account/password', '/account/privacy', '/account/second-factor', '/account/sessions'],
  ...['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/news-sitemap.xml'],
])
