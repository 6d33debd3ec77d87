import { Blocks } from '@/components/articles/blocks'
import type { ArticleDocument } from '@/lib/articles/document'

const none = new Map<string, never>()

/** A wording as readers see it. */
export const Wording = ({ body }: { body: ArticleDocument }) => (
  <div className="story mt-4 max-w-measure break-words">
    <Blocks blocks={body.content} pictures={none} paths={none} />
  </div>
)
