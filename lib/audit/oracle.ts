import { createHash } from 'node:crypto'
import { formsOf } from './decode'
import type { Secret } from './secret'
import type { State } from './types'
import { wordsOf } from './words'

export interface Found {
  secret: Secret
  /** What was shown of it: sentences in the order of the text, or an address. */
  shown: string[]
}

/** A piece of a secret, and the sentence it is of. */
interface Hit {
  secret: Secret
  what: string
}

const runLength = 8
/** A caption of so many words gives itself away as a whole. */
const shortest = 5

/**
 * Knows what is withheld, and finds it in a response in whatever form: any eight words that follow
 * one another in the withheld text and nowhere in the open one, a short piece as a whole, an address.
 */
export class Oracle {
  readonly #ids = new Map<string, number>()
  readonly #runs = new Map<string, Hit[]>()
  readonly #open = new Set<string>()
  readonly #tokens = new Map<string, Hit[]>()
  readonly #lengths = new Set([runLength])
  readonly #seen = new Map<string, Found[]>()

  constructor(secrets: Secret[], openProse: string[]) {
    for (const secret of secrets) this.#learn(secret)
    for (const text of openProse) this.#learnOpen(text)
  }

  /**
   * What a response gives away to somebody who rightly reads articles in these states; words that
   * one of those says too are no secret. Responses repeat: each text is searched once.
   */
  find(text: string, reads: State[] = []): Found[] {
    const name = createHash('sha1').update(reads.join()).update(text).digest('base64')
    const known = this.#seen.get(name)
    if (known) return known
    const found = this.#search(text, reads)
    this.#seen.set(name, found)
    return found
  }

  #search(text: string, reads: State[]): Found[] {
    const shown = new Map<Secret, Set<string>>()
    const add = (hits: Hit[]) => {
      if (hits.some(({ secret }) => reads.includes(secret.subject.state))) return
      for (const { secret, what } of hits) {
        shown.set(secret, (shown.get(secret) ?? new Set()).add(what))
      }
    }
    for (const form of formsOf(text)) {
      for (const [token, hits] of this.#tokens) {
        if (form.includes(token)) add(hits)
      }
      for (const run of this.#runsIn(form)) {
        if (!this.#open.has(run)) add(this.#runs.get(run) ?? [])
      }
    }
    return [...shown].map(([secret, what]) => ({ secret, shown: inOrder(secret, what) }))
  }

  #learn(secret: Secret): void {
    for (const what of secret.tokens) keep(this.#tokens, what, { secret, what })
    const stream = secret.sentences.flatMap(({ text, words }) =>
      words.map((word) => ({ id: this.#idOf(word), sentence: text })),
    )
    for (let at = 0; at + runLength <= stream.length; at += 1) {
      const run = stream.slice(at, at + runLength)
      const [first] = run
      const hit = { secret, what: first?.sentence ?? '' }
      keep(this.#runs, run.map(({ id }) => id).join(' '), hit)
    }
    for (const { text, words, alone } of secret.sentences) {
      if (!alone || words.length < shortest || words.length >= runLength) continue
      this.#lengths.add(words.length)
      keep(this.#runs, words.map((word) => this.#idOf(word)).join(' '), { secret, what: text })
    }
  }

  #learnOpen(text: string): void {
    for (const run of this.#runsIn(text)) this.#open.add(run)
  }

  #idOf(word: string): number {
    const id = this.#ids.get(word) ?? this.#ids.size
    this.#ids.set(word, id)
    return id
  }

  /** Every run of a text that could be one of a secret, of full length and of a short piece's. */
  *#runsIn(text: string): Generator<string> {
    let window: number[] = []
    for (const word of wordsOf(text)) {
      const id = this.#ids.get(word)
      if (id === undefined) {
        window = []
        continue
      }
      window.push(id)
      if (window.length > runLength) window.shift()
      for (const length of this.#lengths) {
        if (length <= window.length) yield window.slice(-length).join(' ')
      }
    }
  }
}

const keep = (hits: Map<string, Hit[]>, name: string, hit: Hit): void => {
  hits.set(name, [...(hits.get(name) ?? []), hit])
}

const inOrder = ({ sentences, tokens }: Secret, shown: Set<string>): string[] => [
  ...sentences.map(({ text }) => text).filter((text) => shown.has(text)),
  ...tokens.filter((token) => shown.has(token)),
]
