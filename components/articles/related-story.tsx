interface RelatedStoryProps {
  headline: string
  /** null when the story is not on this site: then it is a mention, not a link. */
  path: string | null
}

export const RelatedStory = ({ headline, path }: RelatedStoryProps) => (
  <aside
    className="no-print my-7 border-t-2 border-accent bg-raised px-5 py-4"
    aria-label="Related story"
  >
    <p className="font-sans text-sm font-semibold text-accent">Related</p>
    {path ? (
      <a href={path} className="text-lg leading-snug font-semibold hover:underline">
        {headline}
      </a>
    ) : (
      <p className="text-lg leading-snug font-semibold">{headline}</p>
    )}
  </aside>
)
