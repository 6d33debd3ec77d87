import { allSections, sectionBySlug } from '@/lib/sections/known-sections'

/** The front page among the fronts; the others are called by the slugs of their sections. */
export const frontPage = 'front'

/** All fronts, in the order of the navigation. */
export const allFronts = (): string[] => [frontPage, ...allSections().map(({ slug }) => slug)]

export const nameOfFront = (front: string): string =>
  front === frontPage ? 'Front page' : (sectionBySlug(front)?.name ?? front)

/** Where readers see it. */
export const readersPathOf = (front: string): string => (front === frontPage ? '/' : `/${front}`)

/** Where editors arrange it. */
export const deskPathOf = (front: string): string =>
  front === frontPage ? '/newsroom/fronts' : `/newsroom/fronts/${front}`

/** In a sentence. */
export const frontInWords = (front: string): string =>
  front === frontPage ? 'the front page' : `the front of ${nameOfFront(front)}`
