import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What the server knows of the request it is answering, and what the code that answers wants to
 * tell it. One store for the process: the server and Next.js' bundles hold copies of this module.
 */
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
}

export interface FormResult {
  form: string
  message: string
  fields: Record<string, string>
  values: Record<string, string>
}

const key = Symbol.for('standfirst.request-context')
const globals = globalThis as { [key]?: AsyncLocalStorage<RequestContext> }
globals[key] ??= new AsyncLocalStorage<RequestContext>()
const storage = globals[key]

export function runWithRequestContext<T>(
  known: Pick<RequestContext, 'clientAddress' | 'notice'>,
  answer: (context: RequestContext) => T,
): T {
  const context = { ...known, formResult: null, status: null, retryAfterSeconds: null }
  return storage.run(context, () => answer(context))
}

export function requestContext(): RequestContext {
  const context = storage.getStore()
  if (!context) throw new Error('There is no request here.')
  return context
}
