import { Blocks } from '@/components/articles/blocks'
import { findLegalDocument } from '@/lib/consent/queries'

const none = new Map<string, never>()

/** The very wording whose hash is recorded with the consent. */
export async function AgreementSentence() {
  const agreement = await findLegalDocument('agreement')
  if (!agreement) throw new Error('There is no agreement sentence in force.')
  return (
    <div className="font-sans text-[0.9375rem] leading-normal [&_a]:underline">
      <Blocks blocks={agreement.body.content} pictures={none} paths={none} />
    </div>
  )
}
