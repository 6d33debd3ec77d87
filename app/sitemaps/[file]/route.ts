import { answerSitemap } from '@/lib/sitemaps/answer-sitemap'

interface Context {
  params: Promise<{ file: string }>
}

export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  answerSitemap((await params).file)
