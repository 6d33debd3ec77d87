import type { Metadata } from 'next'
import { MailDecision } from '@/components/mail/mail-decision'
import { MailFacts } from '@/components/mail/mail-facts'
import { MailText } from '@/components/mail/mail-text'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { readMailFile } from '@/lib/mail/mail-files'
import { findMail } from '@/lib/mail/queries'
import { mailId } from '@/lib/mail/schemas'
import { requestContext } from '@/lib/platform/request-context'

export const metadata: Metadata = { title: 'A mail' }

export default async function OneMailPage({ params }: { params: Promise<{ id: string }> }) {
  const id = mailId.safeParse((await params).id).data
  return (
    <NewsroomFrame page="mail" heading="A mail">
      {() => <OneMail id={id} />}
    </NewsroomFrame>
  )
}

async function OneMail({ id }: { id: string | undefined }) {
  const mail = id && (await findMail(id))
  if (!mail) {
    requestContext().status = 404
    return <p className="mt-6">There is no such mail, or not any more.</p>
  }
  return (
    <>
      <p className="mt-4 text-xl">{mail.title}</p>
      <MailFacts mail={mail} />
      <MailDecision mail={mail} />
      <MailText id={mail.id} text={await readMailFile(mail.id, 'txt')} />
      <p className="mt-10 font-sans text-base">
        <a href="/newsroom/mail" className="inline-block py-1 underline">
          All mails
        </a>
      </p>
    </>
  )
}
