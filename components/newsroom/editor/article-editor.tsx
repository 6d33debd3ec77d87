'use client'

import './without-eval'

import { useState } from 'react'
import { readingMinutes } from '@/lib/articles/reading-time'
import { countWords } from '@/lib/articles/words'
import type { EditorChoices } from '@/lib/publishing/drafts/editor-choices'
import type { DraftView } from '@/lib/publishing/drafts/types'
import { insertBlock } from './body/insert-block'
import { TeaserControl } from './body/teaser-control'
import { TextEditor } from './body/text-editor'
import { ArticleFacts } from './fields/article-facts'
import { ChosenPicture } from './fields/chosen-picture'
import { TextLine } from './fields/field'
import { LeadPicture } from './fields/lead-picture'
import { ArticleMerge } from './merging/article-merge'
import { OthersHere } from './others-here'
import { RestoredNotice } from './restored-notice'
import { SaveLine } from './save-line'
import { showPictures } from './schema/leaves'
import { useArticle } from './use-article'
import { usePictures } from './use-pictures'
import './article-editor.css'

interface ArticleEditorProps {
  draft: DraftView
  userId: string
  choices: EditorChoices
}

export function ArticleEditor({ draft, userId, choices }: ArticleEditorProps) {
  const [notice, setNotice] = useState('')
  const pictures = usePictures(choices.pictures)
  const article = useArticle({
    draft,
    userId,
    pictures: choices.pictures,
    onFiles: (files) => void placeFiles(files),
    onLeftOut: (count) => setNotice(leftOut(count)),
  })
  const { editor, fields, words, save } = article
  const isMerging = save.kind === 'behind' || article.left.toMerge !== null
  const count = countWords(words.body.content)

  function learn(picture: (typeof choices.pictures)[number]): void {
    showPictures([picture])
    pictures.learn(picture)
  }

  async function placeFiles(files: File[]): Promise<void> {
    setNotice('Uploading…')
    const problem = await pictures.upload(files, (picture) => {
      const { id: media, alt, caption, credit } = picture
      learn(picture)
      if (editor) insertBlock(editor, { type: 'figure', attrs: { media, alt, caption, credit } })
    })
    setNotice(problem ?? 'Uploaded. Say what the picture shows: Enter on it opens its words.')
  }

  return (
    <div className="mt-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <SaveLine save={save} isKept={article.isKept} onSave={article.saveNow} />
        <OthersHere articleId={draft.articleId} />
        <p className="font-sans text-[0.9375rem] text-muted">
          {count} {count === 1 ? 'word' : 'words'}, {readingMinutes(count)} min read
        </p>
      </div>
      <p role="status" className="font-sans text-[0.9375rem]">
        {notice}
      </p>
      {isMerging && <ArticleMerge article={article} choices={choices} />}
      <RestoredNotice left={article.left} />
      <div
        hidden={isMerging}
        className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]"
      >
        <div className="min-w-0 space-y-5">
          <TextLine
            label="Headline"
            name="headline"
            value={fields.headline}
            most={200}
            isLong
            onChange={(headline) => article.change({ headline })}
          />
          <TextLine
            label="Standfirst"
            value={fields.standfirst}
            most={500}
            isLong
            onChange={(standfirst) => article.change({ standfirst })}
          />
          {editor && (
            <TextEditor editor={editor} onPicture={learn} hasTeaser={fields.access !== 'free'} />
          )}
        </div>
        <aside aria-label="About the article" className="space-y-7">
          <ArticleFacts fields={fields} choices={choices} onChange={article.change}>
            {editor && fields.access !== 'free' && <TeaserControl editor={editor} />}
            <LeadPicture
              lead={fields.lead}
              known={pictures.known}
              onPicture={learn}
              onChange={article.change}
            />
            <ChosenPicture
              label="Picture where it is shared"
              hint="None: one that is drawn of the headline."
              picture={(fields.socialPicture && pictures.known.get(fields.socialPicture)) || null}
              isChosen={fields.socialPicture !== null}
              onPick={(picture) => {
                learn(picture)
                article.change({ socialPicture: picture.id })
              }}
              onRemove={() => article.change({ socialPicture: null })}
            />
          </ArticleFacts>
        </aside>
      </div>
    </div>
  )
}

const leftOut = (count: number): string =>
  `${count === 1 ? 'A picture was' : `${count} pictures were`} left out of what you pasted. Add ${count === 1 ? 'it' : 'them'} with Picture, above the text.`
