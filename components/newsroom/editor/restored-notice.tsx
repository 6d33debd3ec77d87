import { formatTimeOfDay } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import { quietButton } from './fields/field'
import type { Article } from './use-article'

/** Says that what is in the editor did not come from the server. */
export function RestoredNotice({ left: { restored, discard } }: Pick<Article, 'left'>) {
  if (!restored) return null
  const typedAt = formatTimeOfDay(new Date(restored.typedAt), site.locale, site.timeZone)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-accent bg-raised px-4 py-2 font-sans text-[0.9375rem]">
      <p role="status">
        This browser kept a text of {typedAt} that had not reached the server. It is in the editor
        again.
      </p>
      <button type="button" className={quietButton} onClick={discard}>
        Go back to what was saved
      </button>
    </div>
  )
}
