import './preview-banner.css'
import type { PromisePreview } from '@/server/promises/get-promise-preview'

/** For staff, so in Swedish on every page. It is printed too, so that no paper is taken for what was published. */
export function PreviewBanner({ isPublished, hasPeriod }: Pick<PromisePreview, 'isPublished' | 'hasPeriod'>) {
  return (
    <aside className="preview-banner" lang="sv" dir="ltr" aria-label="Förhandsvisning">
      <strong>{isPublished ? 'Förhandsvisning – publicerat' : 'Förhandsvisning – inte publicerat'}</strong>
      {!hasPeriod && <span>Dagarna är inte bestämda än. Sidan visar i dag i stället.</span>}
    </aside>
  )
}
