interface Focused {
  width: number
  height: number
  focalX: number
  focalY: number
}

/** Positions are whole tenths: each is a class in the style sheet, since pages allow no inline style. */
const steps = 10

/**
 * Where a picture is placed in a box of another shape so that its focal point comes to the middle, or
 * as near as the edges allow: 0 is at the left or the top edge, 10 at the right or the bottom one.
 * Only one direction is cropped; along the other the position changes nothing.
 */
export function cropPosition(picture: Focused, boxRatio: number): number {
  const ratio = picture.width / picture.height
  const [focal, seen] =
    ratio > boxRatio ? [picture.focalX, boxRatio / ratio] : [picture.focalY, ratio / boxRatio]
  const hidden = 1 - seen
  if (hidden <= 0) return steps / 2
  const before = Math.min(Math.max(focal - seen / 2, 0), hidden)
  return Math.round((before / hidden) * steps)
}
