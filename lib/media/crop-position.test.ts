import { expect, it } from 'vitest'
import { cropPosition } from './crop-position'

const landscape = 3 / 2

it.each([
  ['a point in the middle', { width: 3000, height: 1000, focalX: 0.5, focalY: 0.5 }, 5],
  ['a face at the left edge', { width: 3000, height: 1000, focalX: 0, focalY: 0.5 }, 0],
  ['one near the left edge', { width: 3000, height: 1000, focalX: 0.2, focalY: 0.9 }, 0],
  ['one in the left third', { width: 3000, height: 1000, focalX: 0.35, focalY: 0.9 }, 2],
  ['one at the right edge', { width: 3000, height: 1000, focalX: 1, focalY: 0 }, 10],
  ['a head at the top of a tall picture', { width: 800, height: 1600, focalX: 1, focalY: 0.1 }, 0],
  ['feet at its bottom', { width: 800, height: 1600, focalX: 0, focalY: 0.95 }, 10],
  ['a picture that is not cropped', { width: 1500, height: 1000, focalX: 0, focalY: 0 }, 5],
])('keeps %s in sight', (_name, picture, position) => {
  expect(cropPosition(picture, landscape)).toBe(position)
})
