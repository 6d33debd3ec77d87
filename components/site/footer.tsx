import { site } from '@/lib/site'

const links = [
  { href: '/terms', name: 'Terms of use' },
  { href: '/cookies', name: 'Cookie policy' },
  { href: '/privacy', name: 'Privacy notice' },
  { href: `mailto:${site.contactEmail}`, name: 'Contact' },
]

export function Footer() {
  return (
    <footer className="mt-16 border-t border-line font-sans text-[0.9375rem] text-muted">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-6 sm:px-6">
        <p className="font-serif text-lg text-ink">{site.name}</p>
        <ul className="no-print -mx-2 flex flex-wrap">
          {links.map(({ href, name }) => (
            <li key={href}>
              <a href={href} className="flex min-h-11 items-center px-2 hover:underline">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
