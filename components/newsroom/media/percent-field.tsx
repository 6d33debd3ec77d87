interface PercentFieldProps {
  name: string
  label: string
  value: number
  onChange: (value: number) => void
}

export const PercentField = ({ name, label, value, onChange }: PercentFieldProps) => (
  <label className="block">
    {label}
    <input
      type="range"
      name={name}
      min={0}
      max={100}
      value={value}
      onChange={({ target }) => onChange(Number(target.value))}
      className="block h-11 w-full accent-accent"
    />
  </label>
)
