/** Whoever comes while somebody is at it waits for what comes of it. */
export function singleFlight<T>(
  flights: Map<string, Promise<T>>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const begun = flights.get(name)
  if (begun) return begun
  const made = make().finally(() => flights.delete(name))
  flights.set(name, made)
  return made
}
