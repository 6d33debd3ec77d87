import { allSections } from '@/lib/sections/known-sections'

/** A section for the article of this number, so that all have as many. */
export function sectionInTurn(number: number): string {
  const section = allSections()[number % allSections().length]
  if (!section) throw new Error('There are no sections.')
  return section.slug
}
