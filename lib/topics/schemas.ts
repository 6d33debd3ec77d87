import { z } from 'zod'
import { slug } from '@/lib/articles/schemas'
import { storable } from '@/lib/platform/storable-text'

export const topicDescription = z.strictObject({
  name: storable.trim().min(1, 'Give it a name.').max(80, 'Use 80 characters or fewer.'),
  slug,
  description: storable.trim().max(1000, 'Use 1,000 characters or fewer.').default(''),
})

export type TopicDescription = z.input<typeof topicDescription>

export const topicId = z.uuid()
