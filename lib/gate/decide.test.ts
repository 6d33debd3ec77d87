import { describe, expect, it } from 'vitest'
import { type Decision, decide, type Facts } from './decide'

const full = (because: string) => ({ show: 'full', because }) as Decision
const gate = (name: string) => ({ show: 'teaser', gate: name }) as Decision

type Row = [sentence: string, facts: Partial<Facts> & Pick<Facts, 'access' | 'visitor'>, Decision]

const rows: Row[] = [
  ['Anybody reads a free article.', { access: 'free', visitor: 'anonymous' }, full('free')],
  [
    'A reader reads a free article, and it costs nothing.',
    { access: 'free', visitor: 'reader' },
    full('free'),
  ],
  ['Staff read a free article.', { access: 'free', visitor: 'staff' }, full('free')],
  [
    'An anonymous visitor is asked to register for a registered article.',
    { access: 'registered', visitor: 'anonymous' },
    gate('register'),
  ],
  [
    'A reader reads a registered article in full.',
    { access: 'registered', visitor: 'reader' },
    full('registered'),
  ],
  [
    'A reader without allowance still reads a registered article.',
    { access: 'registered', visitor: 'reader', allowanceLeft: 0 },
    full('registered'),
  ],
  [
    'A reader who has to verify the address is asked to, for a registered article.',
    { access: 'registered', visitor: 'reader', mustVerify: true },
    gate('verify'),
  ],
  [
    'So is one who chose the Premium article before.',
    { access: 'premium', visitor: 'reader', mustVerify: true, unlocked: true, allowanceLeft: 5 },
    gate('verify'),
  ],
  [
    'A free article asks for no verified address.',
    { access: 'free', visitor: 'reader', mustVerify: true },
    full('free'),
  ],
  ['Staff read a registered article.', { access: 'registered', visitor: 'staff' }, full('staff')],
  [
    'An anonymous visitor is asked to register for a Premium article.',
    { access: 'premium', visitor: 'anonymous' },
    gate('register'),
  ],
  [
    'An anonymous visitor gains nothing from facts that only readers have.',
    { access: 'premium', visitor: 'anonymous', unlocked: true, allowanceLeft: 5 },
    gate('register'),
  ],
  [
    'A reader with allowance is offered a Premium article.',
    { access: 'premium', visitor: 'reader', allowanceLeft: 1 },
    gate('unlock'),
  ],
  [
    'A reader whose allowance is spent is told so.',
    { access: 'premium', visitor: 'reader', allowanceLeft: 0 },
    gate('allowance-spent'),
  ],
  [
    'A reader reads a Premium article chosen before.',
    { access: 'premium', visitor: 'reader', unlocked: true, allowanceLeft: 4 },
    full('unlocked'),
  ],
  [
    'A reader whose allowance is spent keeps what was chosen before.',
    { access: 'premium', visitor: 'reader', unlocked: true, allowanceLeft: 0 },
    full('unlocked'),
  ],
  [
    'A negative allowance (the setting was lowered) is a spent one.',
    { access: 'premium', visitor: 'reader', allowanceLeft: -2 },
    gate('allowance-spent'),
  ],
  [
    'Staff read a Premium article without an allowance.',
    { access: 'premium', visitor: 'staff' },
    full('staff'),
  ],
]

describe('the gate', () => {
  it.each(rows)('%s', (_sentence, facts, decision) => {
    expect(decide({ mustVerify: false, unlocked: false, allowanceLeft: 0, ...facts })).toEqual(
      decision,
    )
  })
})
