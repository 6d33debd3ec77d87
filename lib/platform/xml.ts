/** A piece of XML that is written already: what is not one is text, and is escaped. */
export interface Xml {
  readonly xml: string
}

type Child = Xml | string | null | undefined | false

/** An element with its attributes and children; those that are not there are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | null | undefined> = {},
  ...children: (Child | Child[])[]
): Xml {
  let said = ''
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) said += ` ${key}="${escapeXml(String(value))}"`
  }
  let inside = ''
  for (const child of children) {
    inside += Array.isArray(child) ? child.map(write).join('') : write(child)
  }
  return { xml: inside ? `<${name}${said}>${inside}</${name}>` : `<${name}${said}/>` }
}

export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`

const write = (child: Child): string => {
  if (!child) return ''
  return typeof child === 'string' ? escapeXml(child) : child.xml
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that no XML 1.0 document may hold, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Of these characters of ASCII nothing is forbidden and nothing reserved: addresses and times. */
const plain = /^[\t\n\r !#-%(-;=?-~]*$/

/** A text as it stands in XML: what is forbidden is dropped, what is reserved is escaped. */
export const escapeXml = (text: string): string =>
  plain.test(text)
    ? text
    : text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] ?? '')
