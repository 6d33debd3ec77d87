import { currentNotice } from '@/lib/platform/session-notice'

/** Why the picture was not taken that a plain form has just sent. */
export function UploadRefusal() {
  const why = reasonIn(currentNotice() ?? '')
  return (
    why && (
      <p role="alert" className="mb-4 border-l-4 border-accent px-4 py-3 font-semibold">
        {why}
      </p>
    )
  )
}

/** A notice is read as it stands in the cookie. */
function reasonIn(notice: string): string | undefined {
  try {
    return /^upload-refused (.{1,300})$/.exec(decodeURIComponent(notice))?.[1]
  } catch {
    return undefined
  }
}
