import { cache } from 'react'
import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { localeFrom } from '@/app/[locale]/locale-from'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import type { PdfProblem } from '@/domain/sheets/sheet-view'
import { paths } from '@/i18n/paths'
import { publicReads } from '@/server/platform/database'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { pdfBrowser } from '@/server/sheets/pdf-browser'
import { sheetCode } from '@/server/sheets/sheet-code'
import { PromiseSheetPage } from '@/ui/promises/promise-sheet-page'

type Props = PageProps<'/[locale]/[municipality]/loften/[promise]/blad'>

/** Title and page ask for the same promise; it is read once. */
const promiseAt = cache((locale: string, municipality: string, promise: string) =>
  getPromisePage(publicReads(), { municipality, promise }, localeFrom(locale)),
)

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const { locale, municipality, promise } = await params
  const view = await promiseAt(locale, municipality, promise)
  const said = view === null ? described([]) : described([view.title.text, t('Sheet.link')], view.summary?.text)
  // What is to be found is the promise; this is the same on paper.
  return { ...said, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const opened = await openMunicipalityPage(params)
  const { locale: segment, municipality: slug, promise } = await params
  const view = opened && (await promiseAt(segment, slug, promise))
  if (opened === null || view === null) return missingPage(segment, opened?.municipality.slug ?? null)
  const { locale, frame, municipality } = opened
  const canMakePdf = pdfBrowser() !== null
  return (
    <PromiseSheetPage
      frame={frame}
      municipality={municipality}
      path={paths.sheet(locale, slug, promise)}
      view={view}
      sheet={{
        ...sheetCode(paths.promise(locale, slug, promise)),
        pdf: canMakePdf ? paths.sheetPdf(locale, slug, promise) : null,
        pdfProblem: problemIn((await searchParams).pdf),
      }}
    />
  )
}

/** Where the PDF's own address sends who could not be given one. */
function problemIn(value: string | readonly string[] | undefined): PdfProblem | null {
  if (value === 'saknas') return 'missing'
  return value === 'senare' ? 'busy' : null
}
