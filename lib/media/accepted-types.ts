/** What a file chooser offers; what is taken is decided by the bytes (`recognise-picture.ts`). */
export const acceptedTypes = 'image/jpeg,image/png,image/webp,image/avif,image/gif'
