import { cache } from 'react'
import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { localeFrom } from '@/app/[locale]/locale-from'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getGlossary } from '@/server/glossary/get-glossary'
import { publicReads } from '@/server/platform/database'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { PromisePage } from '@/ui/promises/promise-page'

type Props = PageProps<'/[locale]/[municipality]/loften/[promise]'>

/** Title and page ask for the same promise; it is read once. */
const promiseAt = cache((locale: string, municipality: string, promise: string) =>
  getPromisePage(publicReads(), { municipality, promise }, localeFrom(locale)),
)

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const { locale, municipality: slug, promise } = await params
  const [view, opened] = await Promise.all([promiseAt(locale, slug, promise), openMunicipalityPage(params)])
  if (view === null || opened === null) return described([])
  const title = view.title.text
  const summary = view.summary?.text
  return described([title], summary ?? t('Meta.promise', { title, municipality: opened.municipality.name }))
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  const { locale: segment, municipality: slug, promise } = await params
  const view = opened && (await promiseAt(segment, slug, promise))
  if (opened === null || view === null) return missingPage(segment, opened?.municipality.slug ?? null)
  const { locale, frame, municipality } = opened
  const { terms } = await getGlossary(locale)
  const path = paths.promise(locale, slug, promise)
  return <PromisePage frame={frame} municipality={municipality} path={path} view={view} terms={terms} />
}
