import { site } from '@/lib/site'

export const articleCount = (count: number): string =>
  count === 1 ? '1 article' : `${count.toLocaleString(site.locale)} articles`
