const dayMs = 24 * 60 * 60 * 1000

/** Whether it was published in the last day: then its time of day is told too. */
export const isRecent = ({ firstPublishedAt }: { firstPublishedAt: Date }): boolean =>
  Date.now() - firstPublishedAt.getTime() < dayMs
