import type { ReactNode } from 'react'
import { NotFoundPage } from '@/components/site/not-found-page'
import { enterNewsroom } from '@/lib/accounts/session-staff'
import type { Staff } from '@/lib/accounts/types'
import { type NewsroomPage, newsroomPages } from '@/lib/newsroom/pages'
import { NewsroomForbidden } from './newsroom-forbidden'
import { NewsroomMasthead } from './newsroom-masthead'
import { NewsroomNotice } from './newsroom-notice'

interface NewsroomFrameProps {
  page: keyof typeof newsroomPages
  heading?: string
  /** Drawn for those only who may open the page. */
  children: (staff: Staff) => ReactNode
}

/** A page of the newsroom and its door: nothing of the page is asked for before it is open. */
export async function NewsroomFrame({ page, heading, children }: NewsroomFrameProps) {
  const { path, name, roles }: NewsroomPage = newsroomPages[page]
  const door = await enterNewsroom(path, roles)
  if (door.kind === 'not-found') return <NotFoundPage />
  if (door.kind === 'forbidden') return <NewsroomForbidden roles={roles} />
  return (
    <>
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
