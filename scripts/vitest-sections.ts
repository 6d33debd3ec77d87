import { rememberSections } from '@/lib/sections/known-sections'

/** The sections of a new site, as its first migration with sections makes them. */
rememberSections({
  sections: [
    { slug: 'world', name: 'World' },
    { slug: 'science', name: 'Science' },
    { slug: 'business', name: 'Business' },
    { slug: 'culture', name: 'Culture' },
    { slug: 'sport', name: 'Sport' },
    { slug: 'opinion', name: 'Opinion' },
  ],
  presentSlugs: new Map(),
})
