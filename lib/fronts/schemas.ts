import { z } from 'zod'
import { searchedText } from '@/lib/platform/storable-text'
import { arrangedSlots, type Placement } from './arrange'
import { allFronts, frontPage } from './names'
import type { Step } from './steps'

/** How many stories an editor may leave out of a front. */
const mostLeftOut = 20

export const frontName = z
  .string()
  .refine((name) => allFronts().includes(name), 'There is no such front.')
  .default(frontPage)

export const arrangementVersion = z.coerce.number().int().min(0).max(1_000_000_000)

const uuid = z.uuid()

/**
 * An arrangement in an address: `id.slot` for what is placed, `id.out` for what is left out. What
 * cannot be is left out of it.
 */
export const typedArrangement = z
  .string()
  .max(4000)
  .transform((typed): Placement[] => {
    const placements = new Map<string, Placement>()
    const slots = new Set<number>()
    let leftOut = 0
    for (const part of typed.split('~')) {
      const [articleId = '', place = ''] = part.split('.')
      if (!uuid.safeParse(articleId).success || placements.has(articleId)) continue
      const slot = /^[0-9]$/.test(place) ? Number(place) : null
      if (slot === null ? place !== 'out' || leftOut === mostLeftOut : !isFree(slot, slots))
        continue
      if (slot === null) leftOut += 1
      else slots.add(slot)
      placements.set(articleId, { articleId, slot })
    }
    return [...placements.values()]
  })

const isFree = (slot: number, taken: Set<number>) => slot < arrangedSlots && !taken.has(slot)

export const formatArrangement = (placements: Placement[]): string =>
  placements.map(({ articleId, slot }) => `${articleId}.${slot ?? 'out'}`).join('~')

const stepKinds = ['up', 'down', 'pin', 'release', 'leave-out', 'bring-back'] as const

/** A step in an address: `up.id`, or `move.id.slot`. */
const typedStep = z
  .string()
  .max(100)
  .transform((typed, context): Step => {
    const [kind = '', id = '', to = ''] = typed.split('.')
    const isOne = stepKinds.find((each) => each === kind)
    if (uuid.safeParse(id).success) {
      if (isOne) return { kind: isOne, id }
      if (kind === 'move' && /^[0-9]$/.test(to)) {
        return { kind, id, to: Math.min(Number(to), arrangedSlots - 1) }
      }
    }
    context.addIssue('That is no step.')
    return z.NEVER
  })

/** What the page of a front is asked for. What is not understood is left out. */
export const deskRequest = z.object({
  /** What is worked on; the saved arrangement when it is not said. */
  arrangement: typedArrangement.optional().catch(undefined),
  /** The version that was made of. */
  version: arrangementVersion.optional().catch(undefined),
  /** What to do with it now. */
  step: typedStep.optional().catch(undefined),
  /** Words of a headline to look for. */
  q: searchedText(100).catch(''),
})

export type DeskRequest = z.output<typeof deskRequest>
