'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentVisitor } from '@/lib/accounts/session'
import { articlePath } from '@/lib/articles/address'
import { findArticle } from '@/lib/articles/queries'
import { NotFoundError } from '@/lib/platform/errors'
import { formAction } from '@/lib/platform/form-action'
import { unlockPremiumArticle } from './allowance'

export const unlockArticle = formAction({
  form: 'unlock',
  schema: z.object({ slug: z.string().max(200) }),
  async act({ slug }) {
    await unlockPremiumArticle(await currentVisitor(), slug)
    const article = await findArticle(slug)
    if (!article) throw new NotFoundError('There is no such article.')
    redirect(`${articlePath(article)}#continue`)
  },
})
