import { useEffect, useState } from 'react'
import { site } from '@/lib/site'

const everyMs = 15_000

/** Who else has the article open. Nobody is locked out: what both write is merged. */
export function OthersHere({ articleId }: { articleId: string }) {
  const [others, setOthers] = useState<string[]>([])

  useEffect(() => {
    const ask = async () => {
      const response = await fetch(`/api/newsroom/articles/${articleId}/presence`, {
        method: 'POST',
        signal: AbortSignal.timeout(everyMs),
      }).catch(() => null)
      if (response?.ok) setOthers(((await response.json()) as { others: string[] }).others)
    }
    void ask()
    const timer = setInterval(() => void ask(), everyMs)
    return () => clearInterval(timer)
  }, [articleId])

  const names = new Intl.ListFormat(site.language).format(others)
  return (
    <p role="status" className="font-sans text-[0.9375rem] text-muted">
      {others.length > 0 &&
        `${names} ${others.length === 1 ? 'has' : 'have'} this article open too.`}
    </p>
  )
}
