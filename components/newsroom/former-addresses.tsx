interface FormerAddressesProps {
  /** The path of the list that readers see: "/topics". */
  under: string
  slug: string
  formerSlugs: string[]
}

/** Where readers find it, and which addresses lead there. */
export const FormerAddresses = ({ under, slug, formerSlugs }: FormerAddressesProps) => (
  <p className="mt-4 font-sans text-base break-words">
    <a href={`${under}/${slug}`} className="inline-block py-1 underline">
      {under}/{slug}
    </a>
    {formerSlugs.length > 0 && (
      <span className="text-muted">
        {' '}
        · found before at {formerSlugs.map((former) => `${under}/${former}`).join(', ')}
      </span>
    )}
  </p>
)
