import { requireStaffNow } from '@/lib/accounts/session-staff'
import { limits } from '@/lib/limits'
import { newsroomPages } from '@/lib/newsroom/pages'
import { answerJson, json } from '@/lib/platform/http/answer-json'
import { readJson } from '@/lib/platform/http/read-json'
import { consume } from '@/lib/platform/rate-limit'
import { draftSave } from '@/lib/publishing/drafts/content'
import { saveDraft } from '@/lib/publishing/drafts/save-draft'
import { articleId } from '@/lib/publishing/schemas'

const mostBytes = 4 * 1024 * 1024

interface Context {
  params: Promise<{ id: string }>
}

export const PUT = (request: Request, { params }: Context): Promise<Response> =>
  answerJson(async () => {
    const staff = await requireStaffNow(...newsroomPages.articles.roles)
    await consume(limits.draftSave, staff.userId)
    const id = articleId.parse((await params).id)
    const save = draftSave.parse(await readJson(request, mostBytes))
    const outcome = await saveDraft(staff, id, save)
    return json(outcome, outcome.kind === 'behind' ? 409 : 200)
  })
