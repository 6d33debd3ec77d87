import type { StaffRole } from '@/lib/accounts/types'

export interface NewsroomPage {
  path: string
  name: string
  /** What one does there, for the start page. */
  purpose: string
  roles: readonly StaffRole[]
}

const allStaff = ['writer', 'editor', 'admin'] as const

/** The pages of the newsroom, in the order of its navigation, and who may open each. */
export const newsroomPages = {
  start: { path: '/newsroom', name: 'Newsroom', purpose: 'Where you are.', roles: allStaff },
  articles: {
    path: '/newsroom/articles',
    name: 'Articles',
    purpose: 'Write, review, schedule and publish.',
    roles: allStaff,
  },
  media: {
    path: '/newsroom/media',
    name: 'Media',
    purpose: 'Upload pictures, find them again, and say what they show and whose they are.',
    roles: allStaff,
  },
  fronts: {
    path: '/newsroom/fronts',
    name: 'Fronts',
    purpose: 'Order the stories on the front page and on the fronts of the sections.',
    roles: ['editor', 'admin'],
  },
  sections: {
    path: '/newsroom/sections',
    name: 'Sections',
    purpose: 'Name the sections, order the navigation, and make two one.',
    roles: ['admin'],
  },
  topics: {
    path: '/newsroom/topics',
    name: 'Topics',
    purpose: 'Name and describe what articles are about, and merge what is one.',
    roles: ['editor', 'admin'],
  },
  authors: {
    path: '/newsroom/authors',
    name: 'Authors',
    purpose: 'Say who stands in the bylines.',
    roles: ['editor', 'admin'],
  },
  mail: {
    path: '/newsroom/mail',
    name: 'Mail',
    purpose: 'What the site sends: what waits, and what could not be delivered and why.',
    roles: ['editor', 'admin'],
  },
  gate: {
    path: '/newsroom/gate',
    name: 'Gate',
    purpose: 'Have the gate audited, and see what was found.',
    roles: ['editor', 'admin'],
  },
  legal: {
    path: '/newsroom/legal',
    name: 'Legal',
    purpose:
      'Write and publish new versions of the terms, the cookie policy and the privacy notice.',
    roles: ['admin'],
  },
  staff: {
    path: '/newsroom/staff',
    name: 'Staff',
    purpose: 'Invite people, give them their roles, and take them away.',
    roles: ['admin'],
  },
  audit: {
    path: '/newsroom/audit',
    name: 'Audit log',
    purpose: 'Who did what to what, and when.',
    roles: ['admin'],
  },
  settings: {
    path: '/newsroom/settings',
    name: 'Settings',
    purpose: 'Change how the newsroom works, and see what the site is set to.',
    roles: ['admin'],
  },
} satisfies Record<string, NewsroomPage>

/** The pages that somebody in this role may open. */
export const pagesFor = (role: StaffRole): NewsroomPage[] =>
  Object.values<NewsroomPage>(newsroomPages).filter(({ roles }) => roles.includes(role))
