import { site } from '@/lib/site'

const groups = [
  {
    name: 'Find',
    links: [
      { href: '/topics', name: 'Topics' },
      { href: '/authors', name: 'Authors' },
      { href: '/archive', name: 'Archive' },
      { href: '/search', name: 'Search' },
      { href: '/corrections', name: 'Corrections' },
      { href: '/feed.xml', name: 'RSS feed' },
    ],
  },
  {
    name: 'About',
    links: [
      { href: '/terms', name: 'Terms of use' },
      { href: '/cookies', name: 'Cookie policy' },
      { href: '/privacy', name: 'Privacy notice' },
      { href: `mailto:${site.contactEmail}`, name: 'Contact' },
    ],
  },
]

export function Footer() {
  return (
    <footer className="mt-16 border-t border-line font-sans text-[0.9375rem] text-muted">
      <div className="mx-auto max-w-page px-4 py-6 sm:px-6">
        <p className="font-serif text-lg text-ink">{site.name}</p>
        {groups.map(({ name, links }) => (
          <ul key={name} aria-label={name} className="no-print -mx-2 flex flex-wrap">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href} className="flex min-h-11 items-center px-2 hover:underline">
                  {link.name}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </footer>
  )
}
