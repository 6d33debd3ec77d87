import { answerNewsSitemap } from '@/lib/sitemaps/answer-sitemap'

export const GET = (): Promise<Response> => answerNewsSitemap()
