/** Published within seconds of its hour, an article is late when a minute is over. */
const patienceMs = 60_000

/** Whether the hour of a scheduled article is over and it did not come out. `now` is the database's. */
export const isOverdue = (scheduledFor: Date | null, now: Date): boolean =>
  scheduledFor !== null && now.getTime() - scheduledFor.getTime() > patienceMs
