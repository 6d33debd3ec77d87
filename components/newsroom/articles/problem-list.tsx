import type { Problem } from '@/lib/publishing/checks/find-problems'

interface ProblemListProps {
  /** Makes the ids of the section: there may be several. */
  name: string
  heading: string
  problems: Problem[]
  articleId: string
}

/** What is missing before the text can be published, and where. */
export const ProblemList = ({ name, heading, problems, articleId }: ProblemListProps) => (
  <section aria-labelledby={name}>
    <h2 id={name} className="text-2xl font-bold">
      {heading}
    </h2>
    {problems.length === 0 ? (
      <p className="mt-3">Nothing is missing.</p>
    ) : (
      <ul className="mt-3 list-disc space-y-1 ps-5">
        {problems.map(({ where, what }, index) => {
          const key = `problem-${index}`
          return (
            <li key={key}>
              <a href={`/newsroom/articles/${articleId}`} className="font-semibold underline">
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
