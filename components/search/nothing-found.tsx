import { type SearchRequest, searchPath } from '@/lib/search/schemas'
import { allSections } from '@/lib/sections/known-sections'

/** Says what could help, and leads on. */
export function NothingFound({
  request: { q, section, writer, from, to },
}: {
  request: SearchRequest
}) {
  const isNarrowed = Boolean(section || writer || from || to)
  return (
    <div className="mt-8 max-w-measure">
      <h2 className="text-2xl font-bold">Nothing found for “{q}”</h2>
      <ul className="mt-3 list-disc pl-6">
        {isNarrowed && (
          <li>
            <a href={searchPath({ q })} className="inline-block py-1 underline">
              Search all sections, writers and dates
            </a>
          </li>
        )}
        <li>Try fewer words, or others that mean the same.</li>
        <li>Check the spelling of names.</li>
        <li>Only what anybody may read of an article is searched, not its whole text.</li>
      </ul>
      <p className="mt-6">Or see what is new:</p>
      <ul className="-mx-2 mt-1 flex flex-wrap font-sans text-[0.9375rem]">
        {allSections().map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/${slug}`} className="flex min-h-11 items-center px-2 underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
