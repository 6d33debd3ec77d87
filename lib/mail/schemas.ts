import { z } from 'zod'
import type { MailState } from './types'

/** In the order in which staff need to see them. */
export const mailStates = [
  'failed',
  'uncertain',
  'waiting',
  'sending',
  'delivered',
  'given_up',
] as const satisfies MailState[]

export const mailId = z.uuid()

export const mailState = z.enum(mailStates)

/** Where a list goes on: the last mail of the page before. */
export const mailCursor = z.templateLiteral([mailState, '.', z.uuid()])
