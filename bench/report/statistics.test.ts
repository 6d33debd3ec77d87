import { describe, expect, it } from 'vitest'
import { median, quantile, slope } from './statistics'

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

describe('quantile', () => {
  it('takes a value that was measured', () => {
    expect(quantile(hundred, 0.5)).toBe(50)
    expect(quantile(hundred, 0.99)).toBe(99)
    expect(quantile([7], 0.99)).toBe(7)
  })
})

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[1, 2], 1.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

describe('slope', () => {
  it('is what a line rises for each step', () => {
    expect(slope([10, 20, 30].map((x) => ({ x, y: 400 + x / 2 })))).toBeCloseTo(0.5)
  })

  it('is nothing for what goes up and down', () => {
    const points = [400, 410, 410, 400].map((y, x) => ({ x, y }))
    expect(slope(points)).toBeCloseTo(0)
  })
})
