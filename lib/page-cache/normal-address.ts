import { sectionBySlug } from '@/lib/sections/known-sections'

const arranging = ['arrangement', 'version', 'step', 'q']

/** The parameters that a page reads, by its path. The others neither reach it nor split its cache. */
const parameters: { of: RegExp; names: string[] }[] = [
  { of: /^\/account\/(consents\/renew|passkeys|second-factor)$/, names: ['to'] },
  { of: /^\/confirm$/, names: ['to', 'by'] },
  { of: /^\/(register|sign-in)$/, names: ['to', 'google'] },
  { of: /^\/(account\/email\/object|invitation)$/, names: ['token'] },
  { of: /^\/search$/, names: ['q', 'section', 'writer', 'from', 'to', 'order', 'page', 'exact'] },
  {
    of: /^\/(forgot-password|reset-password|sign-in\/(code|link)|verify-email)$/,
    names: ['to', 'token'],
  },
  {
    of: /^\/newsroom\/articles$/,
    names: ['q', 'state', 'section', 'access', 'author', 'mine', 'order', 'page'],
  },
  { of: /^\/newsroom\/articles\/[^/]+\/revisions$/, names: ['from', 'to'] },
  { of: /^\/newsroom\/preview\/[^/]+$/, names: ['as'] },
  { of: /^\/newsroom\/fronts$/, names: arranging },
  { of: /^\/newsroom\/fronts\/preview$/, names: ['front', 'arrangement', 'version'] },
  { of: /^\/media\/[^/]+\/[^/]+$/, names: ['preview'] },
  { of: /^\/newsroom\/(topics|authors)$/, names: ['q', 'after'] },
  { of: /^(\/api)?\/newsroom\/media$/, names: ['q', 'filter', 'after'] },
  { of: /^\/newsroom\/mail$/, names: ['state', 'after'] },
  {
    of: /^\/newsroom\/audit(\/csv)?$/,
    names: ['q', 'actor', 'action', 'subject', 'from', 'to', 'after'],
  },
  { of: /^\/api\/newsroom\/articles$/, names: ['q'] },
  { of: /^\/api\/auth\/callback\/google$/, names: ['code', 'error', 'iss', 'state'] },
  { of: /^\/(topics|authors|corrections)$/, names: ['after'] },
  { of: /^\/(topics|authors)\/[^/]+$/, names: ['after'] },
  { of: /^\/archive\/\d{4}\/\d{2}$/, names: ['after'] },
  { of: /^\/newsroom\/fronts\/(?<section>[^/]+)$/, names: arranging },
  { of: /^\/(?<section>[^/]+)$/, names: ['after'] },
]

function parametersOf(path: string): string[] {
  for (const { of, names } of parameters) {
    const match = of.exec(path)
    const section = match?.groups?.section
    if (match && (section === undefined || sectionBySlug(section))) return names
  }
  return []
}

/** The path and the parameters that the page there reads, each once, in a fixed order. */
export function normalAddress(url: URL): string {
  const kept = new URLSearchParams()
  for (const name of parametersOf(url.pathname)) {
    const value = url.searchParams.get(name)
    if (value !== null) kept.set(name, value)
  }
  const query = kept.toString()
  return query ? `${url.pathname}?${query}` : url.pathname
}
