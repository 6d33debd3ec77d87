/** The value below which this share (0 to 1) of the values lies, by nearest rank. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const median = (values: number[]): number =>
  values.length % 2 === 1
    ? quantile(values, 0.5)
    : (quantile(values, 0.5) + quantile(values, 0.5 + 1 / values.length)) / 2

/** How much y grows for each x, by least squares. */
export function slope(points: { x: number; y: number }[]): number {
  const meanX = mean(points.map(({ x }) => x))
  const meanY = mean(points.map(({ y }) => y))
  const covariance = mean(points.map(({ x, y }) => (x - meanX) * (y - meanY)))
  return covariance / mean(points.map(({ x }) => (x - meanX) ** 2))
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
