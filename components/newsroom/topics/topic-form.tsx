import { DescriptionForm } from '@/components/newsroom/description-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { addTopic, saveTopic } from '@/lib/topics/actions'
import type { DeskTopicView } from '@/lib/topics/types'

/** A topic as it is, or a new one. */
export const TopicForm = ({ topic }: { topic?: DeskTopicView }) => (
  <DescriptionForm
    form="topic"
    action={topic ? saveTopic : addTopic}
    of={topic}
    kept={topic && { name: topic.name, slug: topic.slug, description: topic.description }}
  >
    {(field) => (
      <>
        <TextField {...field('name')} type="text" label="Name" />
        <TextField
          {...field('slug')}
          type="text"
          label="Slug"
          hint="The last part of its address. When it changes, the old address leads here."
        />
        <TextArea
          {...field('description')}
          label="Description"
          hint="Stands above the articles of the topic."
          maxLength={1000}
        />
      </>
    )}
  </DescriptionForm>
)
