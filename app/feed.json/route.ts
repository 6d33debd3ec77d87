import { answerFeed } from '@/lib/feeds/answer-feed'

export const dynamic = 'force-dynamic'

export const GET = (): Promise<Response> => answerFeed('json', { of: 'site' })
