/** A story as the desk of a front lists it. */
export interface DeskStory {
  id: string
  headline: string
  section: string
  path: string
  publishedAt: Date
}

export interface FrontDesk {
  front: string
  /** The version that is worked on. */
  version: number
  /** What is worked on, as it stands in an address. */
  arrangement: string
  /** Whether it differs from what is saved. */
  isChanged: boolean
  /** Whether somebody saved another version meanwhile. */
  isBehind: boolean
  /** Who saved the front last, and when; null while nobody arranged it. */
  saved: { at: Date; by: string } | null
  /** The arranged places, from the top. */
  slots: (DeskStory & { isPinned: boolean })[]
  leftOut: DeskStory[]
  /** What was found by the words of the request. */
  found: DeskStory[]
}
