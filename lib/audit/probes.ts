import { disguisedProbes } from './probes/disguises'
import { internalProbes } from './probes/internals'
import { otherDoorProbes } from './probes/other-doors'
import { otherFormProbes } from './probes/other-forms'
import { routerProbes } from './probes/router'
import type { Probe, Subject } from './types'

/** Ways in which somebody's gate has leaked: trying each of them is what the audit does. */
export const probesFor = (subject: Subject, sections: string[] = []): Probe[] => [
  ...plainProbes(subject),
  ...disguisedProbes(subject),
  ...otherFormProbes(subject),
  ...otherDoorProbes(subject, sections),
  ...routerProbes(subject),
  ...internalProbes(subject),
]

/** R1, R5, R8 and R9 are about one answer: the oracle reads its text, markup, metadata and data. */
const plainProbes = ({ path }: Subject): Probe[] => [
  { family: 'R1', name: 'the page', path },
  { family: 'R1', name: 'HEAD', path, method: 'HEAD' },
  { family: 'R1', name: 'OPTIONS', path, method: 'OPTIONS' },
  ...[1, 2, 3].map((visit) => ({ family: 'R4', name: `visit ${visit} without a memory`, path })),
]

/** Whether somebody anonymous gets the article's own page, whatever was added to the request. */
export const isHarmless = ({ path, method, headers = {} }: Probe, subject: Subject): boolean =>
  path.split('?')[0] === subject.path && !method && !('cookie' in headers)
