import { requestContext } from '@/lib/platform/request-context'

/**
 * Said by a page that may be kept: which surrogate keys it depends on, and which variant it printed.
 * A page that says nothing is never kept, and neither is one that shows a notice or a form's outcome.
 */
export function declareCacheable(variant: string, keys: string[]): void {
  const context = requestContext()
  if (context.notice || context.formResult) return
  context.cacheable = { variant, keys }
}
