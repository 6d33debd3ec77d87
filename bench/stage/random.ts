export interface Random {
  /** From 0 to below 1. */
  next: () => number
  pick: <T>(from: readonly T[]) => T
  shuffled: <T>(from: readonly T[]) => T[]
}

const modulus = 2_147_483_647
const multiplier = 48_271

/** The same sequence in every run (Park and Miller's generator): runs are comparable. */
export function createRandom(seed: number): Random {
  let state = (seed % (modulus - 1)) + 1
  const next = () => {
    state = (state * multiplier) % modulus
    return (state - 1) / (modulus - 1)
  }
  const below = (count: number) => Math.min(Math.floor(next() * count), count - 1)
  const pick = <T>(from: readonly T[]) => from[below(from.length)] as T
  const shuffled = <T>(from: readonly T[]) =>
    from
      .map((value) => ({ value, order: next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value)
  return { next, pick, shuffled }
}
