/** A section in the newsroom's list. */
export interface DeskSection {
  id: string
  slug: string
  name: string
  /** How many articles are in it, whatever their status. */
  articles: number
}

export interface DeskSectionView extends DeskSection {
  /** Addresses that lead to it. */
  formerSlugs: string[]
}
