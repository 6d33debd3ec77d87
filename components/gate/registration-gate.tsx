import { RegisterForm } from '@/components/accounts/register-form'
import { GoogleForm } from '@/components/google/google-form'
import { site } from '@/lib/site'
import { GateSection } from './gate-section'

const gains = [
  `${site.premiumAllowance} Premium articles every month`,
  'Exclusive newsletters',
  'Commenting, and following other readers',
  'Virtual events with our leading journalists',
]

export const RegistrationGate = ({ to }: { to: string }) => (
  <GateSection heading="Register for free to continue reading">
    <p className="mt-3">
      Registration is a free and easy way to support our truly independent journalism.
    </p>
    <p className="mt-4 font-sans text-base font-semibold">By registering, you will also enjoy</p>
    <ul className="mt-1 list-disc space-y-0.5 pl-5 font-sans text-base">
      {gains.map((gain) => (
        <li key={gain}>{gain}</li>
      ))}
    </ul>
    <RegisterForm to={to} source="article-gate" />
    <GoogleForm door="/register" to={to} />
  </GateSection>
)
