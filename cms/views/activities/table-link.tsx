import { tableLinkWords } from './activity-words'

/** Stands above Payload's own list: most work with activities is done in the table. */
export function TableLink() {
  return (
    <p>
      <a href="/admin/aktiviteter">{tableLinkWords.table}</a> {tableLinkWords.why}
    </p>
  )
}
