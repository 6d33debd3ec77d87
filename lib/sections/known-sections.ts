import { processWide } from '@/lib/platform/process-wide'

export interface Section {
  slug: string
  name: string
}

export interface KnownSections {
  /** In the order of the navigation. */
  sections: readonly Section[]
  /** From the slugs that sections had to those they have. */
  presentSlugs: ReadonlyMap<string, string>
}

/**
 * The sections as the database has them, in memory: they are part of addresses, so every request
 * asks for them, also while the database is down. `readSections` reads them, whoever hears the
 * database again whenever they change.
 */
const memory = processWide('sections', (): { known: KnownSections | null } => ({ known: null }))

export function rememberSections(known: KnownSections): void {
  memory.known = known
}

function known(): KnownSections {
  if (!memory.known) throw new Error('The sections have not been read in this process.')
  return memory.known
}

/** All sections, in the order of the navigation. */
export const allSections = (): readonly Section[] => known().sections

export const sectionBySlug = (slug: string): Section | undefined =>
  known().sections.find((section) => section.slug === slug)

/** The slug of the section that had this one before; null when none had. */
export const presentSectionSlug = (formerSlug: string): string | null =>
  known().presentSlugs.get(formerSlug) ?? null
