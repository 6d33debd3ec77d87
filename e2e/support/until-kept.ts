import { type APIRequestContext, expect } from '@playwright/test'

/** Waits until a page is in store, and until the news of its publication, which purges it, is over. */
export async function untilKept(
  request: APIRequestContext,
  path: string,
  headers: Record<string, string> = {},
): Promise<void> {
  let hits = 0
  const ask = async () => {
    const response = await request.get(path, { headers })
    hits = response.headers()['cache-status'] === 'standfirst; hit' ? hits + 1 : 0
    return hits
  }
  await expect.poll(ask, { intervals: [50] }).toBeGreaterThan(4)
}
