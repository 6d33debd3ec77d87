import { enterNewsroom } from '@/lib/accounts/session-staff'
import { readMailFile } from '@/lib/mail/mail-files'
import { mailId } from '@/lib/mail/schemas'
import { newsroomPages } from '@/lib/newsroom/pages'

interface Context {
  params: Promise<{ id: string }>
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path, roles } = newsroomPages.mail
  const { kind } = await enterNewsroom(path, roles)
  const id = mailId.safeParse((await params).id).data
  const mail = kind === 'open' && id ? await readMailFile(id, 'eml') : null
  if (mail === null) return new Response('There is no such file.', { status: 404 })
  return new Response(mail, {
    headers: {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': `attachment; filename="${id}.eml"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
