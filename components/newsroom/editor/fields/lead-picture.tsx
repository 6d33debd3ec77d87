import type { PictureView } from '@/lib/articles/types'
import type { ChangeFields, Fields } from '../use-article'
import { ChosenPicture } from './chosen-picture'
import { PictureWords } from './picture-words'

interface LeadPictureProps {
  lead: Fields['lead']
  known: Map<string, PictureView>
  onPicture: (picture: PictureView) => void
  onChange: ChangeFields
}

export const LeadPicture = ({ lead, known, onPicture, onChange }: LeadPictureProps) => (
  <ChosenPicture
    label="Lead picture"
    picture={(lead && known.get(lead.media)) ?? null}
    isChosen={lead !== null}
    onPick={(picture) => {
      const { id: media, alt, caption, credit } = picture
      onPicture(picture)
      onChange({ lead: { media, alt, caption, credit } })
    }}
    onRemove={() => onChange({ lead: null })}
  >
    {lead && (
      <PictureWords
        words={lead}
        onChange={({ decorative, ...words }) =>
          onChange({
            lead: { media: lead.media, ...words, ...(decorative && { decorative }) },
          })
        }
      />
    )}
  </ChosenPicture>
)
