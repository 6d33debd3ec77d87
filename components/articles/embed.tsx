import { type EmbedSource, embedAddress, embedFrame, embedName } from '@/lib/articles/embeds'

interface EmbedProps {
  source: EmbedSource
  title: string
}

/** A link until the reader opens it: then only the other site is asked, and learns that they are here. */
export function Embed({ source, title }: EmbedProps) {
  const name = embedName(source)
  return (
    <div className="no-print my-7 border border-line bg-raised px-5 py-4 font-sans">
      <p className="text-sm font-semibold text-muted">Video on {name}</p>
      <a href={embedAddress(source)} className="mt-1 block text-lg font-semibold hover:underline">
        {title}
      </a>
      <details className="mt-2">
        <summary className="flex min-h-11 cursor-pointer items-center text-[0.9375rem] underline">
          Play it here. {name} will see that you do.
        </summary>
        <iframe
          src={embedFrame(source)}
          title={title}
          loading="lazy"
          allow="fullscreen; picture-in-picture; encrypted-media"
          sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
          className="mt-2 aspect-video w-full border-0 bg-ink"
        />
      </details>
    </div>
  )
}
