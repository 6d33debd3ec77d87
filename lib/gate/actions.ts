'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentVisitor } from '@/lib/accounts/session'
import { articlePath } from '@/lib/articles/address'
import { findArticle } from '@/lib/articles/queries'
import { slug } from '@/lib/articles/schemas'
import { NotFoundError } from '@/lib/platform/errors'
import { formAction } from '@/lib/platform/form-action'
import { unlockPremiumArticle } from './allowance'

export const unlockArticle = formAction({
  form: 'unlock',
  schema: z.object({ slug }),
  async act({ slug }) {
    await unlockPremiumArticle(await currentVisitor(), slug)
    const article = await findArticle(slug)
    if (!article) throw new NotFoundError('There is no such article.')
    redirect(`${articlePath(article)}#continue`)
  },
})
