import { cache } from 'react'
import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { localeFrom } from '@/app/[locale]/locale-from'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getAgreementPage } from '@/server/agreements/get-agreement-page'
import { getGlossary } from '@/server/glossary/get-glossary'
import { publicReads } from '@/server/platform/database'
import { AgreementPage } from '@/ui/agreements/agreement-page'
import { PromiseLinks } from '@/ui/promises/promise-links'

type Props = PageProps<'/[locale]/[municipality]/overenskommelse'>

/** Title and page ask for the same agreement; it is read once. */
const agreementOf = cache((locale: string, municipality: string) =>
  getAgreementPage(publicReads(), municipality, localeFrom(locale)),
)

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const opened = await openMunicipalityPage(params)
  if (opened === null) return described([])
  const { name: municipality, slug } = opened.municipality
  const { agreement } = await agreementOf(opened.locale, slug)
  const title = agreement?.title.text ?? t('Agreement.titleFor', { municipality })
  return described([title, municipality], t('Agreement.description', { municipality }))
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const { slug } = municipality
  const [view, { terms }] = await Promise.all([agreementOf(locale, slug), getGlossary(locale)])
  const focusAreas = view.agreement?.focusAreas ?? []
  return (
    <AgreementPage
      frame={frame}
      municipality={municipality}
      path={paths.agreement(locale, slug)}
      view={view}
      terms={terms}
      promises={
        new Map(
          focusAreas.map(({ code, promises }) => [
            code,
            <PromiseLinks key={code} locale={locale} municipality={slug} promises={promises} />,
          ]),
        )
      }
    />
  )
}
