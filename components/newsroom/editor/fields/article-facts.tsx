import type { ReactNode } from 'react'
import type { EditorChoices } from '@/lib/publishing/drafts/editor-choices'
import type { ChangeFields, Fields } from '../use-article'
import { ChosenList } from './chosen-list'
import { Field, fieldClass, TextLine } from './field'

interface ArticleFactsProps {
  fields: Fields
  choices: EditorChoices
  onChange: ChangeFields
  /** The controls of pictures and of the teaser. */
  children: ReactNode
}

const accesses: [Fields['access'], string][] = [
  ['free', 'Free: for anybody'],
  ['registered', 'Registered: with an account'],
  ['premium', 'Premium: of a reader’s allowance'],
]

/** What stands beside the text. */
export const ArticleFacts = ({ fields, choices, onChange, children }: ArticleFactsProps) => (
  <div className="space-y-7">
    <Field label="Access">
      {({ id }) => (
        <select
          id={id}
          className={fieldClass}
          value={fields.access}
          onChange={({ target }) => onChange({ access: target.value as Fields['access'] })}
        >
          {accesses.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
    <ChosenList
      label="Authors"
      one="author"
      options={choices.authors}
      chosen={fields.authors}
      most={12}
      isOrdered
      onChange={(authors) => onChange({ authors })}
    />
    <ChosenList
      label="Topics"
      one="topic"
      options={choices.topics}
      chosen={fields.topics}
      most={20}
      onChange={(topics) => onChange({ topics })}
    />
    <TextLine
      label="Place"
      hint="Where it was reported from; it stands before the first line."
      value={fields.place}
      most={100}
      onChange={(place) => onChange({ place })}
    />
    {children}
    <TextLine
      label="Title where it is shared"
      hint="Empty: the headline."
      value={fields.socialTitle}
      most={200}
      isLong
      onChange={(socialTitle) => onChange({ socialTitle })}
    />
  </div>
)
