import { embedHosts } from '@/lib/platform/http/embed-hosts'

export const embedProviders = ['youtube', 'vimeo'] as const

export type EmbedProvider = (typeof embedProviders)[number]

export interface EmbedSource {
  provider: EmbedProvider
  id: string
}

const [youtubeFrames, vimeoFrames] = embedHosts

const providers: Record<
  EmbedProvider,
  { name: string; id: RegExp; address: (id: string) => string; frame: (id: string) => string }
> = {
  youtube: {
    name: 'YouTube',
    id: /^[\w-]{11}$/,
    address: (id) => `https://www.youtube.com/watch?v=${id}`,
    frame: (id) => `${youtubeFrames}/embed/${id}`,
  },
  vimeo: {
    name: 'Vimeo',
    id: /^\d{5,12}$/,
    address: (id) => `https://vimeo.com/${id}`,
    frame: (id) => `${vimeoFrames}/video/${id}?dnt=1`,
  },
}

export const isEmbedId = ({ provider, id }: EmbedSource): boolean => providers[provider].id.test(id)

/** What a reader is told of it before they open it, and where it is. */
export const embedName = ({ provider }: EmbedSource): string => providers[provider].name
export const embedAddress = ({ provider, id }: EmbedSource): string =>
  providers[provider].address(id)
export const embedFrame = ({ provider, id }: EmbedSource): string => providers[provider].frame(id)

/** What somebody copied from their browser's address bar or from "Share"; null when it is nothing we embed. */
export function parseEmbedAddress(typed: string): EmbedSource | null {
  const address = typed.trim()
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  const found = sourceAt(url)
  return found && isEmbedId(found) ? found : null
}

function sourceAt({ hostname, pathname, searchParams }: URL): EmbedSource | null {
  const [first = '', second = ''] = pathname.split('/').filter(Boolean)
  switch (hostname.replace(/^(www|m)\./, '')) {
    case 'youtube.com':
    case 'youtube-nocookie.com': {
      const isInPath = ['embed', 'shorts', 'live'].includes(first)
      return { provider: 'youtube', id: isInPath ? second : (searchParams.get('v') ?? '') }
    }
    case 'youtu.be':
      return { provider: 'youtube', id: first }
    case 'vimeo.com':
      return { provider: 'vimeo', id: first }
    case 'player.vimeo.com':
      return { provider: 'vimeo', id: second }
    default:
      return null
  }
}
