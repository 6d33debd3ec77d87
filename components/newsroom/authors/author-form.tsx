import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { PictureView } from '@/lib/articles/types'
import { addAuthor, saveAuthor } from '@/lib/authors/actions'
import type { DeskAuthorView } from '@/lib/authors/types'
import { formResult } from '@/lib/platform/form-action'
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
  const refused = formResult('author')
  const kept = author && {
    ...{ name: author.name, slug: author.slug, role: author.role, bio: author.bio },
    ...{ email: author.email, links: author.links.join('\n') },
    ...{ picture: author.picture?.id ?? '', member: author.memberId ?? '' },
  }
  const value: Record<string, string> = { ...kept, ...refused?.values }
  const field = (name: string) => ({
    id: name,
    name,
    autoComplete: 'off',
    value: value[name],
    error: refused?.fields[name],
  })
  return (
    <form
      action={author ? saveAuthor : addAuthor}
      noValidate
      className="mt-6 max-w-measure space-y-5"
    >
      {refused && <FormAlert message={refused.message} />}
      {author && <input type="hidden" name="id" value={author.id} />}
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
        chosen={value.picture ?? ''}
        pictures={pictures}
        error={refused?.fields.picture}
      />
      <MemberChoice chosen={value.member ?? ''} members={members} error={refused?.fields.member} />
      <Button>Save</Button>
    </form>
  )
}

interface MemberChoiceProps {
  chosen: string
  members: MemberView[]
  error: string | undefined
}

const MemberChoice = ({ chosen, members, error }: MemberChoiceProps) => (
  <label className="block font-sans font-semibold">
    The account they write by
    {error && <span className="block text-[0.9375rem] text-accent">{error}</span>}
    <select
      name="member"
      defaultValue={chosen}
      className="mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base font-normal"
    >
      <option value="">None</option>
      {members.map(({ id, name, email }) => (
        <option key={id} value={id}>
          {name ? `${name} (${email})` : email}
        </option>
      ))}
    </select>
  </label>
)
