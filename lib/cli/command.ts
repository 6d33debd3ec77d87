export interface Command {
  name: string
  usage: string
  summary: string
  /** Reads the arguments and returns the task, whose answer is printed. @throws UsageError */
  parse: (args: string[]) => () => Promise<string>
}

/** The words of the command are off. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const actor = { kind: 'system', name: 'cli' } as const
