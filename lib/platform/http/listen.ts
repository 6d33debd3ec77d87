import { createServer, type Server } from 'node:http'
import { ConfigurationError } from '@/lib/platform/errors'

/** @throws ConfigurationError when the address cannot be had. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    server.listen(port, host, resolve)
  })
}

/** Tells early, before any long work, whether the address can be had. */
export async function probeAddress(port: number, host: string): Promise<void> {
  const probe = createServer()
  await listen(probe, port, host)
  await new Promise((resolve) => probe.close(resolve))
}

/** Lets what is being answered finish, for at most so long, and takes nothing new. */
export async function closeServer(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(impatience)
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new ConfigurationError(
      `PORT: ${port} is in use on ${host}. Stop what listens there, or set PORT to another number.`,
    )
  }
  if (error.code === 'EACCES') {
    return new ConfigurationError(
      `PORT: ${port} may not be opened by this user. Set PORT to 1024 or more.`,
    )
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new ConfigurationError(
      `HOST: ${host} is not an address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`,
    )
  }
  return error
}
