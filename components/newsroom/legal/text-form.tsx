import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextArea } from '@/components/ui/text-area'
import { saveLegalText } from '@/lib/consent/desk/actions'
import { longestText } from '@/lib/consent/desk/schemas'
import type { DocumentDesk } from '@/lib/consent/desk/types'
import { formResult } from '@/lib/platform/form-action'
import { MeanwhileNote } from './meanwhile-note'
import { TextProblems } from './text-problems'

/** The text of the next version. What is typed comes back, whatever became of it. */
export function TextForm({ document: { kind, draft } }: { document: DocumentDesk }) {
  const refused = formResult('legal-text')
  const { text, version, saved, problems } = draft
  const typed = refused?.values.text
  const isBehind = refused !== null && refused.values.version !== String(version)
  return (
    <form action={saveLegalText} noValidate className="space-y-5">
      {refused && <FormAlert message={refused.message} />}
      {isBehind && <MeanwhileNote draft={draft} typed={typed ?? ''} />}
      {!refused && saved && <TextProblems problems={problems} text={text} />}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="version" value={version} />
      <TextArea
        id="text"
        name="text"
        label="Text"
        hint="Without the title, which stands above it by itself."
        rows={36}
        maxLength={longestText}
        value={typed ?? text}
        error={
          refused?.fields.text ?? (saved && problems.length > 0 ? linesOf(problems) : undefined)
        }
      />
      <Button>Save and check</Button>
    </form>
  )
}

const linesOf = (problems: { line: number }[]): string => {
  const lines = [...new Set(problems.map(({ line }) => line))]
  return `To be corrected in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`
}
