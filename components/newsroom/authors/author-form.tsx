import { DescriptionForm, type FilledField } from '@/components/newsroom/description-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { PictureView } from '@/lib/articles/types'
import { addAuthor, saveAuthor } from '@/lib/authors/actions'
import type { DeskAuthorView } from '@/lib/authors/types'
import type { MemberView } from '@/lib/staff/types'
import { PortraitChoice } from './portrait-choice'

interface AuthorFormProps {
  author?: DeskAuthorView
  /** Pictures to choose from. */
  pictures: PictureView[]
  /** Accounts to choose from. */
  members: MemberView[]
}

/** Somebody of the bylines as they are described, or somebody new. */
export function AuthorForm({ author, pictures, members }: AuthorFormProps) {
  const kept = author && {
    ...{ name: author.name, slug: author.slug, role: author.role, bio: author.bio },
    ...{ email: author.email, links: author.links.join('\n') },
    ...{ picture: author.picture?.id ?? '', member: author.memberId ?? '' },
  }
  return (
    <DescriptionForm form="author" action={author ? saveAuthor : addAuthor} of={author} kept={kept}>
      {(field) => (
        <>
          <TextField {...field('name')} type="text" label="Name" hint="As it stands in bylines." />
          <TextField
            {...field('slug')}
            type="text"
            label="Slug"
            hint="The last part of their address. When it changes, the old address leads here."
          />
          <TextField
            {...field('role')}
            type="text"
            label="What they are here"
            hint="Science editor, for example."
            optional
          />
          <TextArea {...field('bio')} label="Who they are" maxLength={2000} rows={4} />
          <TextField
            {...field('email')}
            type="email"
            label="Public e-mail address"
            hint="Shown to everybody."
            optional
          />
          <TextArea
            {...field('links')}
            label="Links"
            hint="One in each line, five at most; each begins with https://."
            maxLength={2000}
          />
          <PortraitChoice
            chosen={field('picture').value ?? ''}
            pictures={pictures}
            error={field('picture').error}
          />
          <MemberChoice members={members} field={field('member')} />
        </>
      )}
    </DescriptionForm>
  )
}

interface MemberChoiceProps {
  members: MemberView[]
  field: FilledField
}

const MemberChoice = ({ members, field: { name, value, error } }: MemberChoiceProps) => (
  <label className="block font-sans font-semibold">
    The account they write by
    {error && <span className="block text-[0.9375rem] text-accent">{error}</span>}
    <select
      name={name}
      defaultValue={value}
      className="mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base font-normal"
    >
      <option value="">None</option>
      {members.map((member) => (
        <option key={member.id} value={member.id}>
          {member.name ? `${member.name} (${member.email})` : member.email}
        </option>
      ))}
    </select>
  </label>
)
