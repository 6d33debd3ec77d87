import { answerUpload } from '@/lib/media/session-upload'
import { newsroomPages } from '@/lib/newsroom/pages'
import { leaveNotice } from '@/lib/platform/session-notice'

const { path } = newsroomPages.media

/** For the form of the library without JavaScript: on to the picture, or back with the reason. */
export async function POST(request: Request): Promise<Response> {
  const answer = await answerUpload(request)
  if (answer.status === 401) return seeOther(`/sign-in?to=${encodeURIComponent(path)}`)
  if (answer.status === 404) return answer
  const { id, message } = await answer.json()
  if (answer.ok) return seeOther(`${path}/${id}`)
  await leaveNotice(`upload-refused ${message}`)
  return seeOther(path)
}

const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { Location: location } })
