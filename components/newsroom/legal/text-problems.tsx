import type { TextProblem } from '@/lib/consent/markdown/problem'

interface TextProblemsProps {
  problems: TextProblem[]
  text: string
}

/** What has to be corrected before the text can be published, each with the line it stands in. */
export function TextProblems({ problems, text }: TextProblemsProps) {
  if (problems.length === 0) return null
  const lines = text.split('\n')
  return (
    <section
      aria-labelledby="problems"
      className="border-l-4 border-accent bg-raised px-4 py-3 font-sans text-base"
    >
      <h2 id="problems" className="font-semibold">
        Before it can be published
      </h2>
      <ul className="mt-2 space-y-3">
        {problems.map(({ line, says }, index) => {
          const key = `problem-${index}`
          return (
            <li key={key}>
              Line {line}: {says}
              <code className="block truncate text-[0.9375rem] text-muted">{lines[line - 1]}</code>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
