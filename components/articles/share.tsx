interface ShareProps {
  headline: string
  address: string
}

/** Passing an article on, without anybody else learning of it. */
export function Share({ headline, address }: ShareProps) {
  const letter = `subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(`${headline}\n${address}`)}`
  return (
    <details className="no-print mt-3 font-sans text-[0.9375rem]">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center underline">
        Share this article
      </summary>
      <div className="space-y-3 border-l-4 border-line py-1 pl-4">
        <p>
          <a href={`mailto:?${letter}`} className="underline">
            Send it by e-mail
          </a>
        </p>
        <p>
          <label htmlFor="share-address" className="block">
            Or copy its address
          </label>
          <input
            id="share-address"
            readOnly
            value={address}
            className="mt-1 h-11 w-full rounded-sm border border-field bg-paper px-3"
          />
        </p>
      </div>
    </details>
  )
}
