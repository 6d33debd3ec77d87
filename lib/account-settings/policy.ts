import { handleWaitDays } from './names'

/** Until when a handle stays, for as long as it does. */
export function handleStaysUntil(chosenAt: Date | null, now: Date): Date | null {
  if (!chosenAt) return null
  const until = new Date(chosenAt.getTime() + handleWaitDays * 86_400_000)
  return until > now ? until : null
}
