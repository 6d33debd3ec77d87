import type { ReactNode } from 'react'

interface ButtonProps {
  children: ReactNode
  /** The second thing somebody may do here, drawn quieter. */
  quiet?: boolean
  /** As wide as its words: in a line with others. */
  compact?: boolean
  /** What the button is about, where those who see read it beside it. */
  about?: string
  /** Another action than the form's. */
  formAction?: (form: FormData) => Promise<void>
}

const loud = 'bg-accent text-on-accent hover:underline'
const muted = 'border border-field bg-paper text-ink hover:underline'
const large = 'min-h-12 w-full px-6 sm:w-auto sm:min-w-48'
const small = 'min-h-11 px-4'

export const Button = ({ children, quiet, compact, about, formAction }: ButtonProps) => (
  <button
    type="submit"
    formAction={formAction}
    className={`cursor-pointer rounded-sm font-sans text-base font-semibold aria-disabled:opacity-70 ${compact ? small : large} ${quiet ? muted : loud}`}
  >
    {children}
    {about && <span className="sr-only"> {about}</span>}
  </button>
)
