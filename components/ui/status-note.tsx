import type { ReactNode } from 'react'

/** What has just been done, or what there is to know. */
export const StatusNote = ({ children }: { children: ReactNode }) => (
  <div
    role="status"
    className="border-l-4 border-accent bg-raised px-4 py-3 font-sans text-base [&_a]:font-semibold [&_a]:underline"
  >
    {children}
  </div>
)
