import { allSections } from '@/lib/sections/known-sections'

interface SectionFieldProps {
  value?: string | undefined
  error?: string | undefined
}

export const SectionField = ({ value, error }: SectionFieldProps) => (
  <div className="font-sans">
    <label htmlFor="section" className="block text-base font-semibold">
      Section
    </label>
    {error && (
      <p id="section-error" className="text-[0.9375rem] font-semibold text-accent">
        {error}
      </p>
    )}
    <select
      id="section"
      name="section"
      defaultValue={value}
      aria-describedby={error && 'section-error'}
      className="mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base"
    >
      {allSections().map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </select>
  </div>
)
