/** What is read of a picture that is to be drawn: `PictureView`. */
export const pictureFields = {
  id: true,
  width: true,
  height: true,
  widths: true,
  focalX: true,
  focalY: true,
} as const
