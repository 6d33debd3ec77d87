import { site } from '@/lib/site'

interface RecoveryCodesProps {
  codes: string[]
  /** The path to go on to. */
  to: string
}

/** Seen this once: the site keeps no more than a trace by which it knows each again. */
export function RecoveryCodes({ codes, to }: RecoveryCodesProps) {
  const file = `Recovery codes for ${site.name}\nEach is good once.\n\n${codes.join('\n')}\n`
  return (
    <section aria-labelledby="recovery-codes" className="mt-8">
      <h2 id="recovery-codes" className="text-2xl font-bold">
        Your recovery codes
      </h2>
      <p className="mt-2">
        Each opens your account once, when your phone is not at hand. This page is the only place
        where they stand: print it, or keep them where you keep passwords.
      </p>
      <ul className="mt-4 grid max-w-md grid-cols-1 gap-x-8 gap-y-1 border-y border-line py-4 font-mono text-lg sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="no-print mt-4 flex flex-wrap gap-x-6 font-sans text-base">
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
          download="recovery-codes.txt"
          className="inline-block py-2 underline"
        >
          Download them
        </a>
        <a href={to} className="inline-block py-2 font-semibold underline">
          I have kept them: go on
        </a>
      </p>
    </section>
  )
}
