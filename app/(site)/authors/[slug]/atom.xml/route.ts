import { answerFeed } from '@/lib/feeds/answer-feed'

interface Context {
  params: Promise<{ slug: string }>
}

export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  answerFeed('atom', { of: 'author', slug: (await params).slug })
