import { type IncomingMessage, ServerResponse } from 'node:http'

/** A response that is written into memory, so that it can be finished before anybody sees it. */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = []
  readonly captured: Promise<Buffer>
  #settle: (body: Buffer) => void = () => undefined

  constructor(request: IncomingMessage) {
    super(request)
    this.captured = new Promise((resolve) => {
      this.#settle = resolve
    })
  }

  override write(chunk: Buffer | string, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest)
    return true
  }

  override end(...args: unknown[]): this {
    const [chunk, ...rest] = args
    if (typeof chunk === 'function') this.once('finish', chunk as () => void)
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.#keep(chunk, rest)
    this.finished = true
    this.#settle(Buffer.concat(this.#chunks))
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find((part) => typeof part === 'object' && part !== null) ?? {}
    if (Array.isArray(headers)) {
      for (let index = 0; index < headers.length; index += 2) {
        this.appendHeader(String(headers[index]), headers[index + 1])
      }
      return this
    }
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
    return this
  }

  override flushHeaders(): void {
    // Nothing is sent before it is whole.
  }

  #keep(chunk: Buffer | Uint8Array | string, rest: unknown[]): void {
    const encoding = typeof rest[0] === 'string' ? (rest[0] as BufferEncoding) : 'utf8'
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk))
    const callback = rest.find((part) => typeof part === 'function')
    if (callback) process.nextTick(callback)
  }
}
