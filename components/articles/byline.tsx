import { site } from '@/lib/site'

export const Byline = ({ authors }: { authors: string[] }) =>
  new Intl.ListFormat(site.locale, { type: 'conjunction' }).format(authors)
