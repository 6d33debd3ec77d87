interface RadioChoiceProps {
  name: string
  legend: string
  options: { value: string; label: string; hint?: string }[]
  value: string
  error?: string | undefined
}

/** One of a few, each with a word of what it means. */
export const RadioChoice = ({ name, legend, options, value, error }: RadioChoiceProps) => (
  <fieldset className="font-sans text-base">
    <legend className="font-semibold">{legend}</legend>
    {error && <p className="text-[0.9375rem] font-semibold text-accent">{error}</p>}
    <div className="mt-1.5 space-y-1">
      {options.map((option) => (
        <label key={option.value} className="flex min-h-11 items-start gap-3 py-2">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <span>
            {option.label}
            {option.hint && (
              <span className="block text-[0.9375rem] text-muted">{option.hint}</span>
            )}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)
