import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'

type Action = (form: FormData) => Promise<void>

interface FateProps {
  /** What it is: "topic". */
  noun: string
  id: string
  articles: number
  others: { id: string; name: string }[]
  merge: { form: string; action: Action; consequence: string }
  remove: { form: string; action: Action }
}

/** What may become of a section or a topic: part of another, or nothing. */
export const Fate = (props: FateProps) => (
  <div className="mt-12 max-w-measure space-y-10">
    {props.others.length > 0 && <Merge {...props} />}
    <Delete {...props} />
  </div>
)

function Merge({ noun, id, others, merge }: FateProps) {
  const refused = formResult(merge.form)
  return (
    <section className="border-t border-line pt-4">
      <h2 className="text-2xl font-bold">Merge into another {noun}</h2>
      <p className="mt-2">{merge.consequence} This cannot be undone.</p>
      <form action={merge.action} noValidate className="mt-4 space-y-4 font-sans text-base">
        {refused && <FormAlert message={refused.fields.into ?? refused.message} />}
        <input type="hidden" name="id" value={id} />
        <Choice
          name="into"
          label={`The ${noun} that stays`}
          chosen={refused?.values.into}
          all={`Choose a ${noun}`}
          options={others.map((other) => [other.id, other.name])}
          className="mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base font-normal"
        />
        <Button quiet>Merge</Button>
      </form>
    </section>
  )
}

function Delete({ noun, id, articles, remove }: FateProps) {
  const refused = formResult(remove.form)
  return (
    <section className="border-t border-line pt-4">
      <h2 className="text-2xl font-bold">Delete</h2>
      {articles > 0 ? (
        <p className="mt-2">It is used, so it stays.</p>
      ) : (
        <form action={remove.action} className="mt-4 space-y-4">
          {refused && <FormAlert message={refused.message} />}
          <input type="hidden" name="id" value={id} />
          <Button quiet>Delete the {noun}</Button>
        </form>
      )}
    </section>
  )
}
