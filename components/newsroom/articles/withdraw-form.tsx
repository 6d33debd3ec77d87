import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { TextArea } from '@/components/ui/text-area'
import { formResult } from '@/lib/platform/form-action'
import { withdraw } from '@/lib/publishing/actions'

export function WithdrawForm({ id }: { id: string }) {
  const refused = formResult('withdraw')
  return (
    <form action={withdraw} className="max-w-measure space-y-3">
      <h3 className="font-sans text-lg font-semibold">Withdraw</h3>
      {refused && <FormAlert message={refused.message} />}
      <input type="hidden" name="id" value={id} />
      <TextArea
        id="withdrawal"
        name="notice"
        label="What readers find instead"
        hint="Say why it is gone. Nothing of the article is shown any more, nor are its pictures."
        maxLength={2000}
        value={refused?.values.notice}
        error={refused?.fields.notice}
      />
      <Button compact quiet>
        Withdraw the article
      </Button>
    </form>
  )
}
