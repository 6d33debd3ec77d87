import { requireStaffNow } from '@/lib/accounts/session-staff'
import { describePicture } from '@/lib/media/describe-picture'
import { pictureChange, pictureId } from '@/lib/media/schemas'
import { newsroomPages } from '@/lib/newsroom/pages'
import { answerJson } from '@/lib/platform/http/answer-json'
import { readJson } from '@/lib/platform/http/read-json'

const mostBytes = 16 * 1024

interface Context {
  params: Promise<{ id: string }>
}

export const PATCH = (request: Request, { params }: Context): Promise<Response> =>
  answerJson(async () => {
    const staff = await requireStaffNow(...newsroomPages.media.roles)
    const id = pictureId.parse((await params).id)
    const change = pictureChange.parse(await readJson(request, mostBytes))
    return describePicture(staff, id, change)
  })
