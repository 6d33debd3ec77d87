import type { ReactNode } from 'react'

/** A control of a filter, below its name. */
export const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
  <label className="block font-semibold">
    {label}
    {children}
  </label>
)
