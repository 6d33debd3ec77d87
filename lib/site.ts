/** The publication's settings: one table, read by everything that prints, counts or links. */
export const site = {
  name: 'The Standfirst',
  tagline: 'Independent reporting, plainly told',
  publisher: 'The Standfirst',
  contactEmail: 'editor@standfirst.example',
  /** Where to report a hole in this site. */
  securityEmail: 'security@standfirst.example',
  locale: 'en-GB',
  language: 'en',
  timeZone: 'Europe/London',
  /** About how many words of an article anybody may read. */
  teaserWords: 100,
  /** How many Premium articles a registered reader may open in a calendar month. */
  premiumAllowance: 5,
  /**
   * What needs a verified address: taking part (comments, newsletters), or reading in full too.
   */
  verifiedAddressFor: 'taking part' as 'taking part' | 'reading',
  /**
   * What robots.txt asks of AI crawlers, of those that train models and of those that answer with a
   * link. Neither gets more than anybody gets without an account.
   */
  aiCrawlers: { training: 'refuse', answers: 'allow' } as Record<
    'training' | 'answers',
    'allow' | 'refuse'
  >,
  /** Whether the gate is audited every night; an editor can have it done at any time. */
  nightlyGateAudit: true,
  /** Silent reading of English non-fiction: Brysbaert 2019, doi 10.1016/j.jml.2019.104047. */
  wordsPerMinute: 238,
} as const
