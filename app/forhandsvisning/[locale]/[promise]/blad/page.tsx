import { described } from '@/app/[locale]/title'
import { openPreview } from '@/app/forhandsvisning/[locale]/preview'
import { PreviewBanner } from '@/app/forhandsvisning/[locale]/preview-banner'
import { paths } from '@/i18n/paths'
import { sheetCode } from '@/server/sheets/sheet-code'
import { PromiseSheetPage } from '@/ui/promises/promise-sheet-page'

type Props = PageProps<'/forhandsvisning/[locale]/[promise]/blad'>

export async function generateMetadata({ params }: Props) {
  const { view } = await openPreview(params)
  return described(['Förhandsvisning', view.title.text])
}

/** The sheet as it will be; its code leads to the address that the promise will have. */
export default async function Page({ params }: Props) {
  const { id, locale, frame, municipality, view, isPublished, hasPeriod } = await openPreview(params)
  const code = sheetCode(paths.promise(locale, municipality.slug, view.slug))
  return (
    <>
      <PreviewBanner isPublished={isPublished} hasPeriod={hasPeriod} />
      <PromiseSheetPage
        frame={frame}
        municipality={municipality}
        path={paths.previewSheet(locale, id)}
        view={view}
        sheet={{ ...code, pdf: null, pdfProblem: null }}
      />
    </>
  )
}
