import type { ReactNode } from 'react'

interface ButtonProps {
  children: ReactNode
  /** The second thing somebody may do here, drawn quieter. */
  quiet?: boolean
  /** Another action than the form's. */
  formAction?: (form: FormData) => Promise<void>
}

const loud = 'bg-accent text-on-accent hover:underline'
const muted = 'border border-field bg-paper text-ink hover:underline'

export const Button = ({ children, quiet = false, formAction }: ButtonProps) => (
  <button
    type="submit"
    formAction={formAction}
    className={`min-h-12 w-full cursor-pointer rounded-sm px-6 font-sans text-base font-semibold aria-disabled:opacity-70 sm:w-auto sm:min-w-48 ${quiet ? muted : loud}`}
  >
    {children}
  </button>
)
