import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
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
  onSender?: () => Promise<void>
  onRecipient?: (address: string) => Promise<void>
  /** Has the text, and answers when it resolves. */
  onMessage?: (message: ReceivedMessage) => Promise<void>
}

/**
 * An SMTP server in this process, which keeps what it takes. Each step is refused when its function
 * throws a `refusal`, and hangs for as long as it does not resolve. For tests.
 */
export async function startTestMailServer(behaviour: Behaviour = {}) {
  const messages: ReceivedMessage[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 0,
    onMailFrom: (_address, _session, done) => settle(async () => behaviour.onSender?.(), done),
    onRcptTo: ({ address }, _session, done) =>
      settle(async () => behaviour.onRecipient?.(address), done),
    onData: (stream, { envelope: { mailFrom, rcptTo } }, done) =>
      settle(async () => {
        const raw = await text(stream)
        const to = rcptTo.map(({ address }) => address)
        const message = { from: mailFrom ? mailFrom.address : '', to, raw }
        await behaviour.onMessage?.(message)
        messages.push(message)
      }, done),
  })
  server.on('error', () => undefined)
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  await once(server.listen(behaviour.port ?? 0, '127.0.0.1'), 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    messages,
    /** Ends every connection without a word, and goes on. */
    hangUp: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

export const refusal = (responseCode: number, text: string) =>
  Object.assign(new Error(text), { responseCode })

function settle(work: () => Promise<void>, done: (error?: Error | null) => void): void {
  work().then(() => done(), done)
}
