/** Takes the focus when the page comes back with it, so that nobody has to look for what went wrong. */
export const FormAlert = ({ message }: { message: string }) => (
  <p
    role="alert"
    tabIndex={-1}
    // biome-ignore lint/a11y/noAutofocus: the page was just posted, and this is its answer
    autoFocus
    className="scroll-mt-8 border-l-4 border-accent bg-paper px-4 py-3 font-sans text-base font-semibold"
  >
    {message}
  </p>
)
