import type { Named } from '@/lib/articles/types'

export interface TopicView extends Named {
  id: string
  description: string
}

/** A topic in the newsroom's list. */
export interface DeskTopic extends Named {
  id: string
  /** How many articles have it, whatever their status. */
  articles: number
}

export interface DeskTopicView extends DeskTopic {
  description: string
  /** Addresses that lead to it. */
  formerSlugs: string[]
}
