import { Fact } from '@/components/ui/fact'
import { site } from '@/lib/site'

const robots = { allow: 'allowed', refuse: 'refused' }

/** What stands in lib/site.ts, to be read here and changed there (decision 32). */
export const SettingsInCode = () => (
  <section aria-labelledby="in-code" className="mt-12 max-w-measure">
    <h2 id="in-code" className="text-2xl font-bold">
      Set in the code
    </h2>
    <p className="mt-3">
      These are part of the site’s addresses, texts and promises. They stand in{' '}
      <code>lib/site.ts</code> and change with a new version of the site.
    </p>
    <dl className="mt-5 space-y-4 font-sans text-base">
      <Fact name="Name">{site.name}</Fact>
      <Fact name="Time zone">{site.timeZone}</Fact>
      <Fact name="Free to read of every article">about {site.teaserWords} words</Fact>
      <Fact name="Premium articles for a registered reader">
        {site.premiumAllowance} in a calendar month
      </Fact>
      <Fact name="A verified address is needed for">{site.verifiedAddressFor}</Fact>
      <Fact name="AI crawlers">
        for training {robots[site.aiCrawlers.training]}, for answers{' '}
        {robots[site.aiCrawlers.answers]}
      </Fact>
      <Fact name="Audit of the gate every night">{site.nightlyGateAudit ? 'yes' : 'no'}</Fact>
    </dl>
  </section>
)
