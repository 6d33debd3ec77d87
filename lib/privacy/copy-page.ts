import { formatPrintedTime } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import type { HeldTable } from './gather-data'

/** The copy as one page of HTML that needs no network. */
export function copyPage(tables: HeldTable[], madeAt: Date): string {
  const time = formatPrintedTime(madeAt, site.locale, site.timeZone)
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Your data – ${html(site.name)}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 Georgia, serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h2 { margin-top: 3rem; border-top: 1px solid; padding-top: 1rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; margin: 1.5rem 0; }
dt { font-weight: bold; }
dd { margin: 0; white-space: pre-wrap; }
@media (max-width: 30rem) { dl { display: block; } dd { margin-bottom: .5rem; } }
</style>
</head>
<body>
<h1>Your data</h1>
<p>Everything ${html(site.name)} holds about you, as of ${html(time)}. The same is in your-data.json, for machines.</p>
${tables.map(section).join('\n')}
</body>
</html>
`
}

function section({ heading, without, rows }: HeldTable): string {
  const left = Object.entries(without)
    .map(([column, why]) => `${words(column)}: ${why}`)
    .join(' ')
  return `<h2>${html(heading)}</h2>
${rows.length === 0 ? '<p>Nothing.</p>' : rows.map(entry).join('\n')}
${left && rows.length > 0 ? `<p>Not in this copy. ${html(left)}</p>` : ''}`
}

const entry = (row: Record<string, unknown>): string =>
  `<dl>${Object.entries(row)
    .map(([column, value]) => `<dt>${html(words(column))}</dt><dd>${html(shown(value))}</dd>`)
    .join('')}</dl>`

/** "emailVerifiedAt" is "Email verified at". */
const words = (column: string): string => {
  const spaced = column.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

function shown(value: unknown): string {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  return textOf(value).join('\n') || JSON.stringify(value)
}

/** The words of a stored document; of anything else, nothing. */
function textOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { text, content } = node as { text?: unknown; content?: unknown[] }
  if (typeof text === 'string') return [text]
  const parts = (content ?? []).map(textOf)
  const isInline = parts.every((part) => part.length <= 1) && hasText(content)
  return isInline ? [parts.flat().join('')] : parts.flat()
}

const hasText = (content: unknown[] | undefined): boolean =>
  content?.some((each) => typeof (each as { text?: unknown }).text === 'string') ?? false

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
