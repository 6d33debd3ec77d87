import { Readable } from 'node:stream'
import type { NodemailerError } from 'nodemailer/lib/errors'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { ComposedMessage } from './compose-message'
import type { Outcome } from './policy'
import { explainFailure, type Step } from './smtp-outcome'

export interface Patience {
  /** Until the connection stands, and until the greeting is read. */
  connectMs: number
  /** Until the server is ready for the text, however steadily it trickles. */
  envelopeMs: number
  /** Until it has answered to the text. */
  answerMs: number
}

/** RFC 5321 §4.5.3.2 is longer; a mail that is tried again may wait less. */
export const usualPatience: Patience = {
  connectMs: 20_000,
  envelopeMs: 60_000,
  answerMs: 120_000,
}

interface Delivery {
  url: string
  patience: Patience
  message: ComposedMessage
  /** Called when the server is ready for the text; nothing is sent before it resolves, or when it rejects. */
  onHandOver: () => Promise<void>
  /** Ends an attempt that has not handed over. */
  signal: AbortSignal
}

/** One attempt over SMTP, on a connection of its own. Never rejects, and always ends. */
export async function sendBySmtp(delivery: Delivery): Promise<Outcome> {
  const { message, url, patience } = delivery
  const connection = openConnection(url, patience)
  const failed = new Promise<never>((_, reject) => connection.on('error', reject))
  const limit = limitTime(patience, delivery.signal)
  const until = <T>(work: Promise<T>) => Promise.race([work, failed, limit.passed])
  let step: Step = 'connection'
  try {
    await until(new Promise<void>(settle((done) => connection.connect(done))))
    const { auth } = parseConnectionUrl(url)
    if (auth) await until(new Promise<void>(settle((done) => connection.login(auth, done))))
    step = 'envelope'
    const text = readOnceReady(message.raw, async () => {
      await delivery.onHandOver()
      step = 'text'
      limit.waitForAnswer()
    })
    const envelope = { from: message.from, to: message.to, size: message.raw.length }
    await until(new Promise<void>(settle((done) => connection.send(envelope, text, done))))
    connection.quit()
    return { kind: 'delivered' }
  } catch (error) {
    connection.close()
    return explainFailure(error as NodemailerError, step)
  } finally {
    limit.end()
  }
}

/** Credentials travel encrypted, or not beyond this machine. */
function openConnection(url: string, { connectMs, answerMs }: Patience): SMTPConnection {
  const options = parseConnectionUrl(url)
  const isHere = /^(localhost|127\.[\d.]+|\[?::1\]?)$/.test(options.host ?? '')
  return new SMTPConnection({
    ...options,
    requireTLS: options.auth !== undefined && !options.secure && !isHere,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: answerMs,
  })
}

const settle =
  (start: (done: (error?: Error | null) => void) => void) =>
  (resolve: () => void, reject: (error: Error) => void) =>
    start((error) => (error ? reject(error) : resolve()))

/** A body that is read only when the server said that it is ready for it. */
const readOnceReady = (raw: Buffer, ready: () => Promise<void>): Readable =>
  Readable.from(
    (async function* () {
      await ready()
      yield raw
    })(),
    { objectMode: false, highWaterMark: 64 * 1024 },
  )

/** A server that trickles breaks no silence: the whole of each part is limited too. */
function limitTime({ envelopeMs, answerMs }: Patience, signal: AbortSignal) {
  const { promise: passed, reject } = withRejection()
  const start = (ms: number) =>
    setTimeout(() => reject(new Error(`it took longer than ${ms / 1000} s`)), ms)
  let timer = start(envelopeMs)
  const stop = () => reject(new Error('the worker was stopped'))
  signal.addEventListener('abort', stop)
  const letGo = () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
  return {
    passed,
    waitForAnswer: () => {
      letGo()
      timer = start(answerMs)
    },
    end: letGo,
  }
}

function withRejection(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  promise.catch(() => undefined)
  return { promise, reject }
}
