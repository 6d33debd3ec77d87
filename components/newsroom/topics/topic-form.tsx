import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { formResult } from '@/lib/platform/form-action'
import { addTopic, saveTopic } from '@/lib/topics/actions'
import type { DeskTopicView } from '@/lib/topics/types'

/** A topic as it is, or a new one. */
export function TopicForm({ topic }: { topic?: DeskTopicView }) {
  const refused = formResult('topic')
  const { name, slug, description } = { ...topic, ...refused?.values }
  return (
    <form action={topic ? saveTopic : addTopic} noValidate className="mt-6 max-w-measure space-y-5">
      {refused && <FormAlert message={refused.message} />}
      {topic && <input type="hidden" name="id" value={topic.id} />}
      <TextField
        id="name"
        name="name"
        type="text"
        label="Name"
        autoComplete="off"
        value={name}
        error={refused?.fields.name}
      />
      <TextField
        id="slug"
        name="slug"
        type="text"
        label="Slug"
        hint="The last part of its address. When it changes, the old address leads here."
        autoComplete="off"
        value={slug}
        error={refused?.fields.slug}
      />
      <TextArea
        id="description"
        name="description"
        label="Description"
        hint="Stands above the articles of the topic."
        maxLength={1000}
        value={description}
        error={refused?.fields.description}
      />
      <Button>Save</Button>
    </form>
  )
}
