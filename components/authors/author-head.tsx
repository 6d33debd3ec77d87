import type { AuthorView } from '@/lib/authors/types'
import { Portrait } from './portrait'

/** Who an author is, and how to reach them. */
export const AuthorHead = ({ author }: { author: AuthorView }) => (
  <div className="flex flex-wrap gap-x-8 gap-y-5 sm:flex-nowrap">
    <Portrait author={author} size="large" />
    <div className="max-w-measure min-w-0">
      <h1 className="text-4xl leading-tight font-bold tracking-[-0.01em] sm:text-5xl">
        <bdi>{author.name}</bdi>
      </h1>
      {author.role && <p className="mt-1 font-sans text-base font-semibold">{author.role}</p>}
      {author.bio && <p className="mt-3 text-lg leading-snug">{author.bio}</p>}
      <Contact author={author} />
    </div>
  </div>
)

function Contact({ author: { email, links } }: { author: AuthorView }) {
  const ways = [
    ...(email ? [{ href: `mailto:${email}`, words: email }] : []),
    ...links.map((href) => ({ href, words: new URL(href).hostname.replace(/^www\./, '') })),
  ]
  if (ways.length === 0) return null
  return (
    <ul aria-label="Contact" className="mt-2 flex flex-wrap gap-x-6 font-sans text-base">
      {ways.map(({ href, words }) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center underline">
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
