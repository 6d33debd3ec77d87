import { maxHeaderSize } from 'node:http'

/** A whole GET or HEAD, of which nothing is left to interpretation. */
export interface SimpleRequest {
  method: string
  /** As it stands in the request line. */
  address: string
  cookie: string | undefined
  acceptEncoding: string
  ifNoneMatch: string | undefined
}

/**
 * Reads a request in the strictest grammar there is: the bytes are exactly one head, every line of
 * it is plain, and every name is one that cannot change where a message ends or what a connection is
 * for. Null is no refusal: whatever is not plain is left to the parser of `node:http`, which takes
 * more (RFC 9112), and all that is taken here in the same sense.
 */
export function readSimpleRequest(bytes: Buffer): SimpleRequest | null {
  if (bytes.length > maxHeaderSize) return null
  const parts = plainHead.exec(bytes.toString('latin1'))
  if (!parts) return null
  const fields = readFields(parts[3] as string)
  if (!fields?.host) return null
  if (fields.connection && fields.connection.toLowerCase() !== 'keep-alive') return null
  return {
    method: parts[1] as string,
    address: parts[2] as string,
    cookie: fields.cookie,
    acceptEncoding: fields['accept-encoding'] ?? '',
    ifNoneMatch: fields['if-none-match'],
  }
}

const plainHead =
  /^(GET|HEAD) (\/[\w.~!$&'()*+,;=:@%/?-]*) HTTP\/1\.1\r\n((?:[A-Za-z][A-Za-z0-9-]*: [!-~](?:[ -~]*[!-~])?\r\n){1,100})\r\n$/

/** What is read; each may stand there once. */
type Field = 'host' | 'connection' | 'cookie' | 'accept-encoding' | 'if-none-match'

const isField = (name: string): name is Field =>
  name === 'host' ||
  name === 'connection' ||
  name === 'cookie' ||
  name === 'accept-encoding' ||
  name === 'if-none-match'

const noFields = (): Record<Field, string | undefined> => ({
  host: undefined,
  connection: undefined,
  cookie: undefined,
  'accept-encoding': undefined,
  'if-none-match': undefined,
})

function readFields(lines: string): Record<Field, string | undefined> | null {
  const fields = noFields()
  for (let start = 0, end = 0; start < lines.length; start = end + 2) {
    const colon = lines.indexOf(':', start)
    end = lines.indexOf('\r', colon)
    const name = lines.slice(start, colon).toLowerCase()
    if (isField(name)) {
      if (fields[name]) return null
      fields[name] = lines.slice(colon + 2, end)
    } else if (!isWithoutMeaning(name)) return null
  }
  return fields
}

/** What browsers and proxies say that changes nothing about a kept page. */
const isWithoutMeaning = (name: string): boolean =>
  withoutMeaning.has(name) || /^(sec|x|cf)-/.test(name)

const withoutMeaning = new Set([
  'accept',
  'accept-language',
  'cache-control',
  'cdn-loop',
  'dnt',
  'forwarded',
  'from',
  'if-modified-since',
  'origin',
  'pragma',
  'priority',
  'referer',
  'save-data',
  'traceparent',
  'true-client-ip',
  'upgrade-insecure-requests',
  'user-agent',
  'via',
])
