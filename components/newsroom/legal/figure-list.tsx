import { presentFigures } from '@/lib/consent/desk/check-text'

/** What the text says by a placeholder, so that it cannot say anything else than the software does. */
export const FigureList = () => (
  <section aria-labelledby="figures">
    <h2 id="figures" className="text-xl font-bold">
      Placeholders
    </h2>
    <p className="mt-2 font-sans text-[0.9375rem] text-muted">
      The software decides these. Write the placeholder, and readers get the figure of the day on
      which the version is published.
    </p>
    <dl className="mt-3 space-y-2 font-sans text-[0.9375rem]">
      {[...presentFigures()].map(([name, value]) => (
        <div key={name}>
          <dt>
            <code className="break-words">{`{${name}}`}</code>
          </dt>
          <dd className="break-words text-muted">{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)
