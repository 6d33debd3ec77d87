import { InvalidInputError } from '@/lib/platform/errors'

/** Asks for the section, topic or author, but this one, that has the slug or had it. */
export const ownerOfSlug = (slug: string, exceptId: string | null) => ({
  where: {
    OR: [{ slug }, { formerSlugs: { some: { slug } } }],
    ...(exceptId && { id: { not: exceptId } }),
  },
  select: { name: true } as const,
})

/** @throws InvalidInputError when it is somebody's. */
export function refuseTakenSlug(owner: { name: string } | null): void {
  if (owner) throw new InvalidInputError({ slug: `“${owner.name}” has this slug, or had it.` })
}
