import type { ReactNode } from 'react'
import { NotFoundPage } from '@/components/site/not-found-page'
import { enterNewsroom } from '@/lib/accounts/session-staff'
import type { Staff } from '@/lib/accounts/types'
import { type NewsroomPage, newsroomPages } from '@/lib/newsroom/pages'
import { requestContext } from '@/lib/platform/request-context'
import { NewsroomForbidden } from './newsroom-forbidden'
import { NewsroomMasthead } from './newsroom-masthead'
import { NewsroomNotice } from './newsroom-notice'
import { PlainForms } from './plain-forms'

interface NewsroomFrameProps {
  page: keyof typeof newsroomPages
  heading?: string
  /** Something on the page needs the framework's scripts: an editor, an upload. */
  hydrated?: boolean
  /** Drawn for those only who may open the page. */
  children: (staff: Staff) => ReactNode
}

/** A page of the newsroom and its door: nothing of the page is asked for before it is open. */
export async function NewsroomFrame({
  page,
  heading,
  hydrated = false,
  children,
}: NewsroomFrameProps) {
  const { path, name, roles }: NewsroomPage = newsroomPages[page]
  const door = await enterNewsroom(path, roles)
  if (door.kind === 'not-found') return <NotFoundPage />
  if (door.kind === 'forbidden') return <NewsroomForbidden roles={roles} />
  requestContext().hydrated = hydrated
  return (
    <>
      {hydrated && <PlainForms />}
      <NewsroomMasthead staff={door.staff} current={path} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-8 pb-16 sm:px-6">
        <div className="mb-6 max-w-measure empty:hidden">
          <NewsroomNotice />
        </div>
        <h1 className="text-4xl font-bold">{heading ?? name}</h1>
        {children(door.staff)}
      </main>
    </>
  )
}
