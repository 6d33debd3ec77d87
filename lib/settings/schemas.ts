import { z } from 'zod'

export interface SettingValues {
  /** Whether somebody has to approve a text who did not write in it. */
  approvalByAnother: boolean
}

type Settings = {
  [Key in keyof SettingValues]: {
    name: string
    schema: z.ZodType<SettingValues[Key]>
    /** What it is until somebody chooses. */
    atFirst: SettingValues[Key]
  }
}

/** What an administrator can change while the site runs. */
export const settings: Settings = {
  approvalByAnother: {
    name: 'Approval by somebody who did not write the text',
    schema: z.boolean(),
    atFirst: true,
  },
}
