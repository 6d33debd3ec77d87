/** What was wrong in a story, and when it was put right. */
export interface CorrectionView {
  id: string
  text: string
  correctedAt: Date
}

/** The same with the story it is about. */
export interface CorrectionEntry extends CorrectionView {
  article: { slug: string; section: string; headline: string }
}
