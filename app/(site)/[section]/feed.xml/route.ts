import { answerFeed } from '@/lib/feeds/answer-feed'

interface Context {
  params: Promise<{ section: string }>
}

export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  answerFeed('rss', { of: 'section', slug: (await params).section })
