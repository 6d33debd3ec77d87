interface StepButtonProps {
  /** As `typedStep` reads it. */
  step: string
  /** The headline, for those who do not see the row. */
  about: string
  /** Whether it is where the editor went on from. */
  focus?: boolean
  children: string
}

/** Takes a step with one story: the page comes again with what it leads to, and nothing is saved. */
export const StepButton = ({ step, about, focus = false, children }: StepButtonProps) => (
  <button
    type="submit"
    name="step"
    value={step}
    // biome-ignore lint/a11y/noAutofocus: the page was just asked for by this button
    autoFocus={focus}
    className="min-h-11 cursor-pointer rounded-sm border border-field bg-paper px-3 font-sans text-[0.9375rem] font-semibold hover:underline"
  >
    {children}
    <span className="sr-only">: {about}</span>
  </button>
)
