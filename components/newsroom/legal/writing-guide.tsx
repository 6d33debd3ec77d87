const signs: [written: string, becomes: string][] = [
  ['## Your account', 'A heading; ### makes a smaller one'],
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
  <details>
    <summary className="cursor-pointer py-2.5 text-base font-semibold">How it is written</summary>
    <p className="mt-1 text-[0.9375rem] text-muted">An empty line begins a new paragraph.</p>
    <dl className="mt-3 text-[0.9375rem]">
      {signs.map(([written, becomes]) => (
        <div key={written} className="border-t border-line py-1.5">
          <dt>
            <code className="break-words">{written}</code>
          </dt>
          <dd className="text-muted">{becomes}</dd>
        </div>
      ))}
    </dl>
  </details>
)
