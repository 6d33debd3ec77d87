import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from './process-wide'

/** What the server knows of the request it is answering, and what the code that answers tells it. */
export interface RequestContext {
  /** Judged by the server from the socket and TRUSTED_PROXY, never from a header alone. */
  clientAddress: string
  /** A notice left by the previous response, shown once. */
  notice: string | null
  /** The outcome of a form that was posted without success, for the page that shows it again. */
  formResult: FormResult | null
  /** The status of the page, where it is not Next.js' own. */
  status: number | null
  retryAfterSeconds: number | null
  /** Why the session could not be looked up. */
  sessionFailure: unknown
  /** Said by a page of the newsroom that runs the framework's scripts; all others are sent without. */
  hydrated: boolean
  /** Said by a page that may be kept. */
  cacheable: { variant: string; keys: string[] } | null
}

export interface FormResult {
  form: string
  message: string
  fields: Record<string, string>
  values: Record<string, string>
}

const storage = processWide('request-context', () => new AsyncLocalStorage<RequestContext>())

export function runWithRequestContext<T>(
  known: Pick<RequestContext, 'clientAddress' | 'notice'>,
  answer: (context: RequestContext) => T,
): T {
  const context = {
    ...known,
    formResult: null,
    status: null,
    retryAfterSeconds: null,
    sessionFailure: null,
    hydrated: false,
    cacheable: null,
  }
  return storage.run(context, () => answer(context))
}

export function requestContext(): RequestContext {
  const context = storage.getStore()
  if (!context) throw new Error('There is no request here.')
  return context
}
