import { requireStaffNow } from '@/lib/accounts/session-staff'
import { browseLibrary } from '@/lib/media/library'
import { libraryQuery } from '@/lib/media/schemas'
import { answerUpload } from '@/lib/media/session-upload'
import { newsroomPages } from '@/lib/newsroom/pages'
import { answerJson } from '@/lib/platform/http/answer-json'

export const GET = (request: Request): Promise<Response> =>
  answerJson(async () => {
    const staff = await requireStaffNow(...newsroomPages.media.roles)
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    return browseLibrary(staff, libraryQuery.parse(asked))
  })

export const POST = answerUpload
