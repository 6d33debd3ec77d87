import { type ReaderSession, readerSession } from './reader-session'

/** A member of staff who is in the newsroom, made without a form. */
export const staffSession = (
  role: 'writer' | 'editor' | 'admin' = 'editor',
): Promise<ReaderSession> => readerSession(role)
