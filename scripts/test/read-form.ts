/** A form as a browser without JavaScript has it: its hidden fields, and what its button adds. */
export type Form = Record<string, string>

/** The form on a page that has a button of this name. */
export function readForm(html: string, button: string): Form | null {
  const form = html
    .match(/<form.*?<\/form>/gs)
    ?.find((each) => each.includes(`>${button}</button>`))
  if (!form) return null
  const buttons = form.match(/<button[^>]*>[^<]*<\/button>/g) ?? []
  const pressed = buttons.find((each) => each.endsWith(`>${button}</button>`)) ?? ''
  const parts = [...(form.match(/<input type="hidden"[^>]*>/g) ?? []), pressed]
  return Object.fromEntries(
    parts.flatMap((part) => {
      const name = attribute(part, 'name')
      return name === null ? [] : [[name, attribute(part, 'value') ?? '']]
    }),
  )
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined
    ? null
    : value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
