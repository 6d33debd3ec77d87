import { answerSitemapIndex } from '@/lib/sitemaps/answer-sitemap'

export const dynamic = 'force-dynamic'

export const GET = (): Promise<Response> => answerSitemapIndex()
