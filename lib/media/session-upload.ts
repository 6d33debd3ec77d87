import { requireStaffNow } from '@/lib/accounts/session-staff'
import { limits } from '@/lib/limits'
import { newsroomPages } from '@/lib/newsroom/pages'
import { answerJson } from '@/lib/platform/http/answer-json'
import { consume } from '@/lib/platform/rate-limit'
import { withUpload } from './read-upload'
import { uploadPicture } from './upload-picture'

/** Takes the picture that a form or a script sends: 201 with the picture, or a message for people. */
export const answerUpload = (request: Request): Promise<Response> =>
  answerJson(async () => {
    const staff = await requireStaffNow(...newsroomPages.media.roles)
    await consume(limits.upload, staff.userId)
    return withUpload(request, (upload) => uploadPicture(staff, upload))
  }, 201)
