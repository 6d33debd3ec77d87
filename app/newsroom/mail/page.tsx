import type { Metadata } from 'next'
import { MailFilter } from '@/components/mail/mail-filter'
import { MailList } from '@/components/mail/mail-list'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { countOpenMails, listMails } from '@/lib/mail/queries'
import { mailCursor, mailState } from '@/lib/mail/schemas'
import { newsroomPages } from '@/lib/newsroom/pages'

export const metadata: Metadata = { title: 'Mail' }

interface MailPageProps {
  searchParams: Promise<{ state?: string; after?: string }>
}

export default async function MailPage({ searchParams }: MailPageProps) {
  const { state: typedState, after } = await searchParams
  const state = mailState.safeParse(typedState).data ?? null
  return (
    <NewsroomFrame page="mail">
      {() => <Mails state={state} after={mailCursor.safeParse(after).data ?? null} />}
    </NewsroomFrame>
  )
}

async function Mails({ state, after }: MailsProps) {
  const [open, { mails, next }] = await Promise.all([countOpenMails(), listMails(state, after)])
  return (
    <>
      <MailFilter current={state} open={open} />
      {mails.length > 0 ? <MailList mails={mails} /> : <p className="mt-6">No mails.</p>}
      {next && (
        <p className="mt-6 font-sans text-base">
          <a href={addressOf(state, next)} className="inline-block py-2 font-semibold underline">
            More mails
          </a>
        </p>
      )}
    </>
  )
}

interface MailsProps {
  state: Parameters<typeof listMails>[0]
  after: Parameters<typeof listMails>[1]
}

const addressOf = (state: string | null, after: string) =>
  `${newsroomPages.mail.path}?${new URLSearchParams({ ...(state && { state }), after })}`
