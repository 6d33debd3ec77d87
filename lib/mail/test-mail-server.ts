import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMessage {
  /** The envelope, as it was given. */
  from: string
  to: string[]
  raw: string
}

interface Behaviour {
  port?: number
  /** Throws to refuse. */
  onRecipient?: (address: string) => void
  /** Has the message, and answers when it resolves; throws to refuse. */
  onMessage?: (message: ReceivedMessage) => void | Promise<void>
}

/** An SMTP server in this process, which keeps what it takes. For tests. */
export async function startTestMailServer({ port = 0, onRecipient, onMessage }: Behaviour = {}) {
  const messages: ReceivedMessage[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 0,
    onRcptTo({ address }, _session, done) {
      settle(async () => onRecipient?.(address), done)
    },
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      settle(async () => {
        const raw = await text(stream)
        const to = rcptTo.map(({ address }) => address)
        const message = { from: mailFrom ? mailFrom.address : '', to, raw }
        await onMessage?.(message)
        messages.push(message)
      }, done)
    },
  })
  server.on('error', () => undefined)
  await once(server.listen(port, '127.0.0.1'), 'listening')
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  return { url, messages, close: () => new Promise<void>((resolve) => server.close(resolve)) }
}

function settle(work: () => Promise<void>, done: (error?: Error | null) => void): void {
  work().then(() => done(), done)
}
