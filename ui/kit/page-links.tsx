import { useTranslations } from 'next-intl'

interface PageLinksProps {
  /** Address of the list with what narrows it. */
  readonly path: string
  readonly page: number
  readonly pages: number
}

/** Leads to the pages before and after; nothing where the list has only one. */
export function PageLinks({ path, page, pages }: PageLinksProps) {
  const t = useTranslations('PromiseList')
  if (pages === 1) return null
  return (
    <nav className="page-links" aria-labelledby="sida">
      <p id="sida">{t('pageOf', { page, pages })}</p>
      {page > 1 && (
        <a className="button button--quiet" rel="prev" href={onPage(path, page - 1)}>
          {t('previousPage')}
        </a>
      )}
      {page < pages && (
        <a className="button button--quiet" rel="next" href={onPage(path, page + 1)}>
          {t('nextPage')}
        </a>
      )}
    </nav>
  )
}

function onPage(path: string, page: number): string {
  const [address = '', query] = path.split('?')
  const parameters = new URLSearchParams(query)
  parameters.delete('sida')
  if (page > 1) parameters.set('sida', String(page))
  return parameters.size === 0 ? address : `${address}?${parameters.toString()}`
}
