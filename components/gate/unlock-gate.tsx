import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { unlockArticle } from '@/lib/gate/actions'
import { formResult } from '@/lib/platform/form-action'
import { site } from '@/lib/site'
import { GateSection } from './gate-section'

interface UnlockGateProps {
  slug: string
  left: number
}

export function UnlockGate({ slug, left }: UnlockGateProps) {
  const refused = formResult('unlock')
  return (
    <GateSection heading="This is a Premium article">
      {refused && <FormAlert message={refused.message} />}
      <p className="mt-3">
        You may open {site.premiumAllowance} Premium articles a month, and {left}{' '}
        {left === 1 ? 'is' : 'are'} left. An article you have opened stays open for you.
      </p>
      <form action={unlockArticle} className="mt-6">
        <input type="hidden" name="slug" value={slug} />
        <Button>Read this article</Button>
      </form>
    </GateSection>
  )
}
