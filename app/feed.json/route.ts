import { answerFeed } from '@/lib/feeds/answer-feed'

export const GET = (): Promise<Response> => answerFeed('json', { of: 'site' })
