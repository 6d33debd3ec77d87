interface StaleLinkProps {
  /** Where another mail is asked for. */
  href: string
  children: string
}

export const StaleLink = ({ href, children }: StaleLinkProps) => (
  <>
    <p className="mt-3">This link was used before, or is too old.</p>
    <p className="mt-4 font-sans text-base">
      <a href={href} className="inline-block py-1 font-semibold underline">
        {children}
      </a>
    </p>
  </>
)
