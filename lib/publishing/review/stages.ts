import { InvalidInputError } from '@/lib/platform/errors'
import type { DraftStage } from '../drafts/types'

export type Step = 'submit' | 'take-back' | 'send-back' | 'approve'

/** What can be done with a text in each stage, and the stage it is in afterwards. */
const stages: Record<DraftStage, Partial<Record<Step, DraftStage>>> = {
  writing: { submit: 'in_review' },
  in_review: { 'take-back': 'writing', 'send-back': 'writing', approve: 'approved' },
  approved: { 'send-back': 'writing' },
}

/** @throws InvalidInputError when the step cannot be taken from this stage. */
export function stageAfter(stage: DraftStage, step: Step): DraftStage {
  const after = stages[stage][step]
  if (!after) throw new InvalidInputError({ form: refusals[stage] })
  return after
}

const refusals: Record<DraftStage, string> = {
  writing: 'The text is being written: it has to be submitted for review first.',
  in_review: 'The text is in review already.',
  approved: 'The text is approved. An editor can send it back to its writer.',
}
