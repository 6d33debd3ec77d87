import { PrintedTime } from '@/components/articles/printed-time'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { StatusNote } from '@/components/ui/status-note'
import { restoreFront, saveFront } from '@/lib/fronts/actions'
import { deskPathOf } from '@/lib/fronts/names'
import type { FrontDesk } from '@/lib/fronts/types'
import { formResult } from '@/lib/platform/form-action'

const link = 'inline-flex min-h-11 items-center font-semibold underline'

/** Where what is worked on stands, and what can be done with it. */
export function FrontSaving({ desk }: { desk: FrontDesk }) {
  const refused = formResult('front')
  const { front, version, arrangement, isChanged, isBehind, saved } = desk
  const preview = `/newsroom/fronts/preview?${new URLSearchParams({ front, arrangement, version: String(version) })}`
  return (
    <div className="mt-4 space-y-4 font-sans text-base">
      {refused && <FormAlert message={refused.message} />}
      {isBehind && !refused && (
        <StatusNote>
          Somebody saved this front since you began. <a href={deskPathOf(front)}>Look at theirs</a>{' '}
          before you save yours.
        </StatusNote>
      )}
      <p className="text-muted">
        {saved ? (
          <>
            Saved by {saved.by}, <PrintedTime instant={saved.at} />.
          </>
        ) : (
          'Nobody arranged this front so far: it is filled by time.'
        )}{' '}
        {isChanged && <strong className="font-semibold text-ink">You have changes to save.</strong>}
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {isChanged && (
          <form action={saveFront}>
            <input type="hidden" name="front" value={front} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="arrangement" value={arrangement} />
            <Button compact>Save</Button>
          </form>
        )}
        <a href={preview} className={link}>
          Preview
        </a>
        {isChanged && (
          <a href={deskPathOf(front)} className={link}>
            Drop the changes
          </a>
        )}
        {saved && !isChanged && (
          <form action={restoreFront}>
            <input type="hidden" name="front" value={front} />
            <input type="hidden" name="version" value={version} />
            <Button compact quiet>
              Undo the last save
            </Button>
          </form>
        )}
      </div>
    </div>
  )
}
