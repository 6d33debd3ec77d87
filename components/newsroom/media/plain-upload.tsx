import { acceptedTypes } from '@/lib/media/accepted-types'

/** The form that uploads a picture where no script runs. */
export const PlainUpload = () => (
  <form
    action="/newsroom/media/upload"
    method="post"
    encType="multipart/form-data"
    className="flex min-h-32 flex-wrap items-center gap-4 rounded-sm border-2 border-dashed border-line px-4 py-6"
  >
    <label className="font-semibold">
      A picture: JPEG, PNG, WebP, AVIF or GIF, up to 20 MB
      <input
        type="file"
        name="file"
        required
        accept={acceptedTypes}
        className="mt-2 block min-h-11 w-full font-normal file:mr-3 file:min-h-11 file:rounded-sm file:border file:border-field file:bg-paper file:px-4"
      />
    </label>
    <button
      type="submit"
      className="min-h-11 cursor-pointer rounded-sm bg-accent px-4 font-semibold text-on-accent hover:underline"
    >
      Upload
    </button>
  </form>
)
