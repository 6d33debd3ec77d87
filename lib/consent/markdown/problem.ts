/** What in a text cannot be published. `line` counts from 1, as an editor's program shows it. */
export interface TextProblem {
  line: number
  says: string
}
