import { TextLine } from './field'

export interface Words {
  alt: string
  caption: string
  credit: string
  decorative?: true | undefined
}

interface PictureWordsProps {
  words: Words
  onChange: (words: Words) => void
}

/** What is said of a picture, for those who see it and those who do not. */
export const PictureWords = ({ words, onChange }: PictureWordsProps) => {
  const { decorative, ...rest } = words
  return (
    <div className="space-y-4">
      {!decorative && (
        <TextLine
          label="Alternative text"
          hint="What the picture shows, for those who cannot see it."
          value={words.alt}
          most={500}
          isLong
          onChange={(alt) => onChange({ ...words, alt })}
        />
      )}
      <TextLine
        label="Caption"
        value={words.caption}
        most={1000}
        isLong
        onChange={(caption) => onChange({ ...words, caption })}
      />
      <TextLine
        label="Credit"
        value={words.credit}
        most={200}
        onChange={(credit) => onChange({ ...words, credit })}
      />
      <label className="flex min-h-11 items-center gap-3 font-sans text-[0.9375rem]">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={decorative ?? false}
          onChange={({ target }) =>
            onChange(target.checked ? { ...rest, alt: '', decorative: true } : rest)
          }
        />
        It is decoration: it says nothing that the text does not
      </label>
    </div>
  )
}
