import type { ReactNode } from 'react'

export const Button = ({ children }: { children: ReactNode }) => (
  <button
    type="submit"
    className="min-h-12 w-full cursor-pointer rounded-sm bg-accent px-6 font-sans text-base font-semibold text-on-accent hover:underline aria-disabled:opacity-70 sm:w-auto sm:min-w-48"
  >
    {children}
  </button>
)
