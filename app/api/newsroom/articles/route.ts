import { requireStaffNow } from '@/lib/accounts/session-staff'
import { findByHeadline } from '@/lib/articles/find-by-headline'
import { newsroomPages } from '@/lib/newsroom/pages'
import { answerJson } from '@/lib/platform/http/answer-json'

/** Published articles whose headline has these letters, for a related story. */
export const GET = (request: Request): Promise<Response> =>
  answerJson(async () => {
    await requireStaffNow(...newsroomPages.articles.roles)
    return findByHeadline(new URL(request.url).searchParams.get('q') ?? '')
  })
