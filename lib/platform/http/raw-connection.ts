import { once } from 'node:events'
import { createServer, type Server, type ServerOptions } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { listen } from './listen'

/** A connection that says bytes as they stand there, for tests. */
export interface RawConnection {
  socket: Socket
  say: (bytes: string) => void
  /** Everything up to now, a character for a byte, without the time of day. */
  heard: () => string
  /** Everything, once the other side has closed. */
  ended: Promise<string>
}

export async function openConnection(server: Server): Promise<RawConnection> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const pieces: string[] = []
  const heard = () => pieces.join('').replace(/^Date: .*$/gm, 'Date: now')
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(heard())))
  socket.setEncoding('latin1').setNoDelay(true)
  socket.on('data', (piece: string) => pieces.push(piece))
  // What was refused may be reset before all of it was sent.
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return { socket, say: (bytes) => socket.write(bytes, 'latin1'), heard, ended }
}

/** Listens on a free port. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const server = createServer(options)
  await listen(server, 0, '127.0.0.1')
  return server
}
