export type StaffRole = 'writer' | 'editor' | 'admin'

/** Who is reading: the only identity the gate and the pages know. */
export type Visitor =
  | { kind: 'anonymous' }
  | { kind: 'reader'; userId: string; isVerified: boolean }
  | { kind: 'staff'; userId: string; role: StaffRole }

/** Who holds a session. */
export type SignedIn = Exclude<Visitor, { kind: 'anonymous' }>

export type Staff = Extract<Visitor, { kind: 'staff' }>

/** Who is changing something: a member of staff, or a door of the software itself. */
export type Actor =
  | { kind: 'staff'; userId: string; role: StaffRole }
  | { kind: 'system'; name: 'seed' | 'cli' | 'schedule' }
