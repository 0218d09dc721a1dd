import type { StaffPlace } from '@/cms/activities/staff-place'
import { Choice } from './choice'
import { importWords } from './import-words'

export function UploadForm({ place }: { readonly place: StaffPlace }) {
  const { municipality, municipalities } = place
  return (
    <form
      action="/cms-api/activities/import"
      method="post"
      encType="multipart/form-data"
      className="activities__upload"
    >
      <p>{importWords.lead}</p>
      {municipalities.length > 1 ? (
        <Choice
          name="kommun"
          label={importWords.municipality}
          chosen={municipality.slug}
          options={municipalities.map(({ slug, name }) => [slug, name])}
        />
      ) : (
        <input type="hidden" name="kommun" value={municipality.slug} />
      )}
      <label className="activities__field">
        <span>{importWords.file}</span>
        <input type="file" name="fil" accept=".csv,.xlsx" required aria-describedby="activities-file-help" />
      </label>
      <p id="activities-file-help" className="activities__help">
        {importWords.fileHelp}
      </p>
      <button type="submit" className="activities__button">
        {importWords.read}
      </button>
    </form>
  )
}
