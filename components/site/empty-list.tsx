/** Said where a list has nothing in it yet. */
export const EmptyList = () => (
  <p className="text-xl text-muted">
    Nothing has been published here yet. The newest stories of all sections are on the{' '}
    <a href="/" className="underline">
      front page
    </a>
    .
  </p>
)
