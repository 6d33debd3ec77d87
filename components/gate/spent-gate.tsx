import { firstOfNextMonth, formatDate } from '@/lib/platform/clock'
import { site } from '@/lib/site'
import { GateSection } from './gate-section'

export const SpentGate = () => (
  <GateSection heading="Your Premium articles for this month are read">
    <p className="mt-3">
      You have opened {site.premiumAllowance} this month. On{' '}
      {formatDate(firstOfNextMonth(new Date(), site.timeZone), site.locale, 'UTC')} you can open{' '}
      {site.premiumAllowance} more. All other articles are open to you, and so are those you have
      opened.
    </p>
    <p className="mt-4 font-sans text-base">
      <a href="/" className="underline">
        Go on reading on the front page
      </a>
    </p>
  </GateSection>
)
