const signs: [written: string, becomes: string][] = [
  ['## Your account', 'A heading; ### makes a smaller one'],
  ['An empty line', 'Begins a new paragraph'],
  ['- One thing', 'An item of a list'],
  ['1. First', 'An item of a numbered list'],
  ['**In short.**', 'Bold'],
  ['*perhaps*', 'Italic'],
  ['[Cookie policy](/cookies)', 'A link'],
  ['> Somebody’s words', 'A quotation'],
  ['\\*', 'The sign itself'],
]

/** How the text is written: the few signs of Markdown that a document has. */
export const WritingGuide = () => (
  <section aria-labelledby="guide">
    <h2 id="guide" className="text-xl font-bold">
      How it is written
    </h2>
    <dl className="mt-3 space-y-2 font-sans text-[0.9375rem]">
      {signs.map(([written, becomes]) => (
        <div key={written}>
          <dt>
            <code>{written}</code>
          </dt>
          <dd className="text-muted">{becomes}</dd>
        </div>
      ))}
    </dl>
  </section>
)
