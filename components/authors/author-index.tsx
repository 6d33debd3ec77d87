import type { AuthorEntry } from '@/lib/authors/types'
import { Portrait } from './portrait'

export const AuthorIndex = ({ authors }: { authors: AuthorEntry[] }) => (
  <ul className="grid gap-x-8 border-b border-line sm:grid-cols-2 lg:grid-cols-3">
    {authors.map((author) => (
      <li key={author.slug} className="relative flex items-center gap-4 border-t border-line py-4">
        <Portrait author={author} size="small" />
        <div className="min-w-0">
          <h2 className="text-xl leading-tight font-bold">
            <a
              href={`/authors/${author.slug}`}
              className="after:absolute after:inset-0 hover:underline"
            >
              <bdi>{author.name}</bdi>
            </a>
          </h2>
          {author.role && <p className="font-sans text-sm text-muted">{author.role}</p>}
        </div>
      </li>
    ))}
  </ul>
)
