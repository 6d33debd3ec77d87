import type { Named } from '@/lib/articles/types'

export interface TopicView extends Named {
  id: string
  description: string
}
