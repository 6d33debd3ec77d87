import { answerSitemapIndex } from '@/lib/sitemaps/answer-sitemap'

export const GET = (): Promise<Response> => answerSitemapIndex()
