import type { Problem } from '@/lib/publishing/checks/find-problems'

interface ProblemListProps {
  problems: Problem[]
  articleId: string
}

/** What is missing before the text can be published, and where. */
export const ProblemList = ({ problems, articleId }: ProblemListProps) => (
  <section aria-labelledby="problems">
    <h2 id="problems" className="text-2xl font-bold">
      Before it is published
    </h2>
    {problems.length === 0 ? (
      <p className="mt-3">Nothing is missing.</p>
    ) : (
      <ul className="mt-3 list-disc space-y-1 ps-5">
        {problems.map(({ where, what, block }, index) => {
          const key = `problem-${index}`
          const anchor = block === null ? '' : `#block-${block}`
          return (
            <li key={key}>
              <a
                href={`/newsroom/articles/${articleId}${anchor}`}
                className="font-semibold underline"
              >
                {where}
              </a>
              : {what}
            </li>
          )
        })}
      </ul>
    )}
  </section>
)
