import { z } from 'zod'
import { slug } from '@/lib/articles/schemas'

export const topicDescription = z.strictObject({
  name: z.string().trim().min(1, 'Give it a name.').max(80, 'Use 80 characters or fewer.'),
  slug,
  description: z.string().trim().max(1000, 'Use 1,000 characters or fewer.').default(''),
})

export type TopicDescription = z.input<typeof topicDescription>

export const topicId = z.uuid()
