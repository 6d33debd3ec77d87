import type { ReactNode } from 'react'

interface QuietButtonProps {
  children: ReactNode
  /** What the button is about, where the words beside it say it to those who see. */
  about?: string
}

/** For what is not the one thing to do on a page. */
export const QuietButton = ({ children, about }: QuietButtonProps) => (
  <button
    type="submit"
    className="min-h-11 cursor-pointer rounded-sm border border-field px-4 font-sans text-base font-semibold hover:underline"
  >
    {children}
    {about && <span className="sr-only"> {about}</span>}
  </button>
)
