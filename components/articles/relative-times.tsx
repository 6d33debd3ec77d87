import { isRecent } from '@/lib/articles/recent'

/** The module that tells how long ago, where something on the page is recent enough. */
export const RelativeTimes = ({ articles }: { articles: { firstPublishedAt: Date }[] }) =>
  articles.some(isRecent) && <script type="module" src="/relative-time.js" />
