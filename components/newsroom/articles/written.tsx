import { site } from '@/lib/site'

const list = new Intl.ListFormat(site.language)

/** Who wrote a text: none of them may approve it. */
export function Written({ begunBy, changedBy }: { begunBy: string; changedBy: string[] }) {
  const others = changedBy.filter((name) => name !== begunBy)
  return (
    <>
      Begun by {begunBy}
      {others.length > 0 && `; changed since it was last published by ${list.format(others)}`}.
    </>
  )
}
