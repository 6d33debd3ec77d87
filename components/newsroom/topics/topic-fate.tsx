import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formResult } from '@/lib/platform/form-action'
import { merge, removeTopic } from '@/lib/topics/actions'
import type { DeskTopicView } from '@/lib/topics/types'

interface TopicFateProps {
  topic: DeskTopicView
  others: { id: string; name: string }[]
}

/** What may become of a topic: part of another, or nothing. */
export const TopicFate = ({ topic, others }: TopicFateProps) => (
  <div className="mt-12 max-w-measure space-y-10">
    {others.length > 0 && <Merge topic={topic} others={others} />}
    <Delete topic={topic} />
  </div>
)

function Merge({ topic, others }: TopicFateProps) {
  const refused = formResult('merge-topics')
  return (
    <section className="border-t border-line pt-4">
      <h2 className="text-2xl font-bold">Merge into another topic</h2>
      <p className="mt-2">
        Its articles get the other topic, and its address leads there. This cannot be undone.
      </p>
      <form action={merge} noValidate className="mt-4 space-y-4 font-sans">
        {refused && <FormAlert message={refused.fields.into ?? refused.message} />}
        <input type="hidden" name="id" value={topic.id} />
        <label className="block font-semibold">
          The topic that stays
          <select
            name="into"
            defaultValue={refused?.values.into ?? ''}
            className="mt-1.5 block h-12 w-full rounded-sm border border-field bg-paper px-3 text-base font-normal"
          >
            <option value="">Choose a topic</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button quiet>Merge</Button>
      </form>
    </section>
  )
}

function Delete({ topic }: { topic: DeskTopicView }) {
  const refused = formResult('delete-topic')
  return (
    <section className="border-t border-line pt-4">
      <h2 className="text-2xl font-bold">Delete</h2>
      {topic.articles > 0 ? (
        <p className="mt-2">It is used, so it stays.</p>
      ) : (
        <form action={removeTopic} className="mt-4 space-y-4">
          {refused && <FormAlert message={refused.message} />}
          <input type="hidden" name="id" value={topic.id} />
          <Button quiet>Delete the topic</Button>
        </form>
      )}
    </section>
  )
}
