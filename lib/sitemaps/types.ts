/** An address of this site in a sitemap. */
export interface Listed {
  path: string
  changedAt: Date | null
}

/** What was published in a month of UTC, "2017-11". */
export interface Month {
  month: string
  articles: number
  changedAt: Date
}

export interface News {
  path: string
  headline: string
  publishedAt: Date
}
