import type { ReactNode } from 'react'
import { site } from '@/lib/site'

interface ArrivalNoticeProps {
  notice: string | null
  /** The path of the page, to come back to. */
  path: string
}

/** Said once to a reader who has just come in, where the text goes on. */
export function ArrivalNotice({ notice, path }: ArrivalNoticeProps) {
  switch (notice) {
    case 'registered':
      return (
        <Notice>
          <strong>Thank you for registering</strong> with {site.name}. You are signed in: read on.
          We have sent you a mail; when you have time,{' '}
          <a href={`/verify-email?to=${encodeURIComponent(path)}`} className="underline">
            confirm your address
          </a>
          .
        </Notice>
      )
    case 'confirmed':
      return <Notice>Your address is confirmed. Read on.</Notice>
    case 'joined':
      return <Notice>Your two accounts are one now. Read on.</Notice>
    default:
      return null
  }
}

const Notice = ({ children }: { children: ReactNode }) => (
  <p
    role="status"
    className="mt-8 border-l-4 border-accent bg-raised px-4 py-3 font-sans text-base"
  >
    {children}
  </p>
)
