import { described } from '@/app/[locale]/title'
import { openPreview } from '@/app/forhandsvisning/[locale]/preview'
import { PreviewBanner } from '@/app/forhandsvisning/[locale]/preview-banner'
import { paths } from '@/i18n/paths'
import { getGlossary } from '@/server/glossary/get-glossary'
import { PromisePage } from '@/ui/promises/promise-page'

type Props = PageProps<'/forhandsvisning/[locale]/[promise]'>

export async function generateMetadata({ params }: Props) {
  const { view } = await openPreview(params)
  return described(['Förhandsvisning', view.title.text])
}

export default async function Page({ params }: Props) {
  const { id, locale, frame, municipality, view, isPublished, hasPeriod } = await openPreview(params)
  const { terms } = await getGlossary(locale)
  const path = paths.preview(locale, id)
  return (
    <>
      <PreviewBanner isPublished={isPublished} hasPeriod={hasPeriod} />
      <PromisePage frame={frame} municipality={municipality} path={path} view={view} terms={terms} />
    </>
  )
}
