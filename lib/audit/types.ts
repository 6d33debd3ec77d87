/** What an article asks of its reader, or why nobody gets it. */
export const states = ['free', 'registered', 'premium', 'draft', 'scheduled', 'withdrawn'] as const

export type State = (typeof states)[number]

/** One request that has got past somebody's gate. */
export interface Probe {
  /** Of docs/gate-audit.md: R2, N3, O1 … */
  family: string
  name: string
  path: string
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'OPTIONS'
  headers?: Record<string, string>
  data?: string
  /** Whether an answer links to the article: by open words it has to, by withheld ones it may not. */
  links?: 'must' | 'may not'
}

/** An article that is probed. */
export interface Subject {
  state: State
  path: string
  slug: string
  /** Of a published article. */
  headline?: string
  /** Where the database told it. */
  id?: string
}

/** Who sends the probes. */
export interface Principal {
  name: string
  cookie: string
  /** Whose text the gate rightly shows this one. */
  reads: State[]
}

export interface Answer {
  status: number
  /** Of the last response. */
  headers: [string, string][]
  /** Decompressed. */
  body: Buffer
  /** The bodies of the responses before it, of redirects and of failed tries, for the oracle. */
  earlier: Buffer[]
  /** The headers of every response on the way, for the oracle. */
  headerText: string
  ms: number
  /** Why there is no answer. */
  failure: string | null
}
