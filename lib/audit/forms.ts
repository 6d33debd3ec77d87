import { parse } from 'parse5'
import { attribute, type Element, elementsIn } from './html-tree'

export interface PageForm {
  action: string
  /** The hidden fields, which come with the form. */
  hidden: [name: string, value: string][]
}

/** The form on a page that has a field of this name; null when there is none. */
export function findForm(html: string, field: string): PageForm | null {
  for (const element of elementsIn(parse(html))) {
    if (element.tagName !== 'form') continue
    const fields = [...elementsIn(element)].filter(({ tagName }) => tagName === 'input')
    if (fields.some((input) => attribute(input, 'name') === field)) return toForm(element, fields)
  }
  return null
}

const toForm = (form: Element, fields: Element[]): PageForm => ({
  action: attribute(form, 'action'),
  hidden: fields
    .filter((input) => attribute(input, 'type') === 'hidden')
    .map((input) => [attribute(input, 'name'), attribute(input, 'value')]),
})

/** A form's fields as a browser sends them, with the headers that say so. */
export function encodeForm(site: string, fields: [string, string][]) {
  const boundary = `----audit${'0'.repeat(12)}`
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    method: 'POST' as const,
    data: `${parts.join('')}--${boundary}--\r\n`,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      origin: new URL(site).origin,
    },
  }
}
