import type { Visitor } from '@/lib/accounts/types'
import { firstOfMonth } from '@/lib/platform/clock'
import { db, type Transaction } from '@/lib/platform/db'
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors'
import { site } from '@/lib/site'
import { visitorFacts } from './visitor-facts'

/** How many Premium articles the reader may still choose this month, and whether this one was chosen ever. */
export async function findAllowance(userId: string, articleId: string, client: Transaction = db()) {
  const [used, unlock] = await Promise.all([
    client.premiumUnlock.count({ where: { userId, month: currentMonth() } }),
    client.premiumUnlock.findUnique({ where: { userId_articleId: { userId, articleId } } }),
  ])
  return { left: site.premiumAllowance - used, unlocked: unlock !== null }
}

/**
 * Charges a Premium article to this month's allowance of the reader. Exact under concurrency (the
 * reader's row is locked); an article chosen before costs nothing again. Only a POST comes here, so
 * that no crawler, prefetch or preview spends anything.
 * @throws NotFoundError when there is no such Premium article.
 * @throws ForbiddenError when the visitor is not a reader, or the allowance is spent.
 */
export async function unlockPremiumArticle(visitor: Visitor, slug: string): Promise<void> {
  if (visitor.kind !== 'reader')
    throw new ForbiddenError('Only registered readers have an allowance.')
  if (visitorFacts(visitor).mustVerify) throw new ForbiddenError('The address is not verified.')
  const { userId } = visitor
  await db().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`
    const article = await transaction.article.findFirst({
      where: { slug, status: 'published', access: 'premium' },
      select: { id: true },
    })
    if (!article) throw new NotFoundError('There is no such Premium article.')
    const { left, unlocked } = await findAllowance(userId, article.id, transaction)
    if (unlocked) return
    if (left <= 0) throw new ForbiddenError('The allowance of this month is spent.')
    await transaction.premiumUnlock.create({
      data: { userId, articleId: article.id, month: currentMonth() },
    })
  })
}

/** What the reader's own page shows of the month. */
export async function findMonthlyAllowance(
  userId: string,
): Promise<{ left: number; total: number }> {
  const used = await db().premiumUnlock.count({ where: { userId, month: currentMonth() } })
  return { left: Math.max(0, site.premiumAllowance - used), total: site.premiumAllowance }
}

const currentMonth = () => firstOfMonth(new Date(), site.timeZone)
