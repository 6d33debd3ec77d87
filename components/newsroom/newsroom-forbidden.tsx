import { PageFrame } from '@/components/site/page-frame'
import { currentVisitor } from '@/lib/accounts/session'
import type { StaffRole } from '@/lib/accounts/types'
import { requestContext } from '@/lib/platform/request-context'
import { site } from '@/lib/site'

const plural: Record<StaffRole, string> = {
  writer: 'writers',
  editor: 'editors',
  admin: 'administrators',
}

/** For a member of staff whose role does not open the page. */
export async function NewsroomForbidden({ roles }: { roles: readonly StaffRole[] }) {
  requestContext().status = 403
  const open = new Intl.ListFormat(site.language).format(roles.map((role) => plural[role]))
  return (
    <PageFrame visitor={await currentVisitor()} path="/newsroom">
      <div className="mx-auto max-w-measure px-4 pt-10">
        <h1 className="text-4xl font-bold">Your role does not open this page</h1>
        <p className="mt-4">
          It is for {open}. If your work needs it, ask an administrator to change your role:{' '}
          <a href={`mailto:${site.contactEmail}`} className="underline">
            {site.contactEmail}
          </a>
        </p>
        <p className="mt-3">
          <a href="/newsroom" className="underline">
            Back to the newsroom
          </a>
        </p>
      </div>
    </PageFrame>
  )
}
