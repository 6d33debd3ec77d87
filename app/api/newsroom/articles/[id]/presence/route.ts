import { requireStaffNow } from '@/lib/accounts/session-staff'
import { newsroomPages } from '@/lib/newsroom/pages'
import { answerJson } from '@/lib/platform/http/answer-json'
import { notePresence } from '@/lib/publishing/drafts/presence'
import { articleId } from '@/lib/publishing/schemas'

interface Context {
  params: Promise<{ id: string }>
}

export const POST = (_request: Request, { params }: Context): Promise<Response> =>
  answerJson(async () => {
    const staff = await requireStaffNow(...newsroomPages.articles.roles)
    const others = await notePresence(staff, articleId.parse((await params).id))
    return { others }
  })
