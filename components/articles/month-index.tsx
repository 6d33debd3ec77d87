import { type Month, monthName, monthPath } from '@/lib/articles/archive'

/** The months of each year in which something was published. */
export const MonthIndex = ({ months }: { months: Month[] }) => (
  <div className="max-w-[56rem] border-b border-line">
    {[...new Set(months.map(({ year }) => year))].map((year) => (
      <section
        key={year}
        aria-labelledby={`year-${year}`}
        className="border-t border-line py-4 sm:flex sm:gap-8"
      >
        <h2 id={`year-${year}`} className="w-24 shrink-0 text-2xl leading-11 font-bold">
          {year}
        </h2>
        <ul className="flex flex-wrap gap-x-6 font-sans text-base">
          {months
            .filter((month) => month.year === year)
            .map((month) => (
              <li key={month.month}>
                <a
                  href={monthPath(month)}
                  className="flex min-h-11 items-center underline decoration-line hover:decoration-current"
                >
                  {monthName(month).split(' ')[0]}
                </a>
              </li>
            ))}
        </ul>
      </section>
    ))}
  </div>
)
