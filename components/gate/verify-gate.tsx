import { GateSection } from './gate-section'

export const VerifyGate = ({ to }: { to: string }) => (
  <GateSection heading="Confirm your address to continue reading">
    <p className="mt-3">
      When you registered we sent you a mail. Open the link in it, or type the code from it.
    </p>
    <p className="mt-4 font-sans text-base">
      <a
        href={`/verify-email?to=${encodeURIComponent(to)}`}
        className="inline-block py-1 font-semibold underline"
      >
        Confirm your address
      </a>
    </p>
  </GateSection>
)
