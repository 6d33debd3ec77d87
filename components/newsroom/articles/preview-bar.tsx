import { type PreviewReader, previewReaders } from '@/lib/publishing/previews/read-preview'

/** Says that this is no published page, and as whom it is seen. */
export const PreviewBar = ({ token, current }: { token: string; current: PreviewReader }) => (
  <aside
    aria-label="Preview"
    className="border-b-2 border-accent bg-raised px-4 py-2 font-sans text-[0.9375rem]"
  >
    <p className="font-semibold">Preview. This is not published; do not pass it on.</p>
    <ul className="-mx-2 flex flex-wrap">
      {Object.entries(previewReaders).map(([key, { name }]) => (
        <li key={key}>
          <a
            href={`/newsroom/preview/${token}?as=${key}`}
            aria-current={key === current ? 'page' : undefined}
            className="flex min-h-11 items-center px-2 underline aria-[current]:font-semibold aria-[current]:no-underline"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </aside>
)
