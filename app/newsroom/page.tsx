import type { Metadata } from 'next'
import { NewsroomFrame } from '@/components/newsroom/newsroom-frame'
import { newsroomPages, pagesFor } from '@/lib/newsroom/pages'

export const metadata: Metadata = { title: 'Newsroom' }

const isElsewhere = ({ path }: { path: string }) => path !== newsroomPages.start.path

export default function NewsroomStart() {
  return (
    <NewsroomFrame page="start">
      {({ role }) => (
        <>
          <p className="mt-4">You are signed in as {role}. This is what you may do:</p>
          <dl className="mt-6 max-w-measure space-y-5">
            {pagesFor(role)
              .filter(isElsewhere)
              .map(({ path, name, purpose }) => (
                <div key={path}>
                  <dt className="font-sans text-lg font-semibold">
                    <a href={path} className="inline-block py-1 underline">
                      {name}
                    </a>
                  </dt>
                  <dd>{purpose}</dd>
                </div>
              ))}
            <div>
              <dt className="font-sans text-lg font-semibold">
                <a href="/" className="inline-block py-1 underline">
                  Read
                </a>
              </dt>
              <dd>Every article in full, without an allowance.</dd>
            </div>
          </dl>
        </>
      )}
    </NewsroomFrame>
  )
}
