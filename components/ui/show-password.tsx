/** Stays hidden until `public/show-password.js` has come, and comes with a form that loads it. */
export const ShowPassword = ({ of }: { of: string }) => (
  <button
    type="button"
    hidden
    data-shows={of}
    className="absolute inset-y-0 right-0 min-w-16 cursor-pointer px-3 font-semibold text-muted underline"
  >
    Show<span className="sr-only"> password</span>
  </button>
)
