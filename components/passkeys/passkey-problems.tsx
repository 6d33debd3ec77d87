/** What `public/passkeys.js` shows when the browser gave no passkey. */
export const PasskeyProblems = ({ known }: { known?: string }) => (
  <div role="status" className="font-sans text-base">
    <p data-problem="stopped" hidden>
      No passkey was used: it was stopped, or took too long. You can try again.
    </p>
    <p data-problem="failed" hidden>
      Your browser could not use a passkey here.
    </p>
    {known && (
      <p data-problem="known" hidden>
        {known}
      </p>
    )}
  </div>
)
