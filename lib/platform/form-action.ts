import { z } from 'zod'
import { ForbiddenError, InvalidInputError, NotFoundError, TooManyRequestsError } from './errors'
import { type FormResult, requestContext } from './request-context'

interface FormActionOptions<Schema extends z.ZodType> {
  /** The form's name, by which the page asks for the outcome. */
  form: string
  schema: Schema
  /** Fields that are never sent back to the browser. */
  secrets?: string[]
  /** Ends with a redirect when all is well. */
  act: (input: z.output<Schema>, form: FormData) => Promise<void>
}

/**
 * A server action for a plain form. When the input is refused the page is shown again, with what
 * was typed (but secrets) and a message beside each field; `formResult` gives it to the page.
 */
export function formAction<Schema extends z.ZodType>(options: FormActionOptions<Schema>) {
  return async (form: FormData): Promise<void> => {
    const typed = readTyped(form)
    const parsed = options.schema.safeParse(typed)
    try {
      if (!parsed.success) throw toInvalidInput(parsed.error)
      await options.act(parsed.data, form)
    } catch (error) {
      const values = Object.fromEntries(
        Object.entries(typed).filter(([name]) => !options.secrets?.includes(name)),
      )
      report(error, { form: options.form, values })
    }
  }
}

/** The outcome of a form of this name, if it was just posted and refused. */
export function formResult(form: string): FormResult | null {
  const result = requestContext().formResult
  return result?.form === form ? result : null
}

/** Shows the page again with something that is seen this once, by the name under which it asks for it. */
export function showOnce(form: string, values: Record<string, string>): void {
  requestContext().formResult = { form, message: '', fields: {}, values }
}

const readTyped = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
    ),
  )

const toInvalidInput = (error: z.ZodError): InvalidInputError => {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[String(issue.path[0] ?? 'form')] ??= issue.message
  return new InvalidInputError(fields)
}

function report(thrown: unknown, posted: Pick<FormResult, 'form' | 'values'>): void {
  const context = requestContext()
  const error = thrown instanceof z.ZodError ? toInvalidInput(thrown) : thrown
  if (error instanceof InvalidInputError) {
    const { form: message = 'Correct what is marked below, and send the form again.', ...fields } =
      error.fields
    context.status = 422
    context.formResult = { ...posted, message, fields }
  } else if (error instanceof TooManyRequestsError) {
    context.status = 429
    context.retryAfterSeconds = error.retryAfterSeconds
    context.formResult = { ...posted, message: tooMany(error.retryAfterSeconds), fields: {} }
  } else if (error instanceof ForbiddenError || error instanceof NotFoundError) {
    context.status = error instanceof ForbiddenError ? 403 : 404
    context.formResult = { ...posted, message: 'This is not yours to change.', fields: {} }
  } else {
    throw error
  }
}

const tooMany = (seconds: number): string =>
  seconds <= 60
    ? 'That was too often. Wait a minute and send the form again.'
    : `That was too often. Send the form again in ${Math.ceil(seconds / 60)} minutes.`
