import { STATUS_CODES, validateHeaderValue } from 'node:http'

/**
 * The head of a response on a connection that stays open, as `node:http` writes it.
 *
 * @param headers names and values in turn, as `writeHead` takes them
 * @throws when a value holds what no header may
 */
export function responseHead(status: number, headers: string[], keepAliveMs: number): string {
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`]
  for (let index = 0; index < headers.length; index += 2) {
    const [name = '', value = ''] = headers.slice(index, index + 2)
    validateHeaderValue(name, value)
    lines.push(`${name}: ${value}`)
  }
  lines.push(`Date: ${new Date().toUTCString()}`, 'Connection: keep-alive')
  if (keepAliveMs > 0) lines.push(`Keep-Alive: timeout=${Math.floor(keepAliveMs / 1000)}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}
