import { cache } from 'react'
import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { localeFrom } from '@/app/[locale]/locale-from'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getAreaPage } from '@/server/areas/get-area-page'
import { getContacts } from '@/server/contacts/get-contacts'
import { getGlossary } from '@/server/glossary/get-glossary'
import { publicReads } from '@/server/platform/database'
import { printedAddress } from '@/server/platform/printed-address'
import { AreaPage } from '@/ui/areas/area-page'
import { ContactList } from '@/ui/contacts/contact-list'
import { PromiseCardList } from '@/ui/promises/promise-card-list'

type Props = PageProps<'/[locale]/[municipality]/omraden/[area]'>

const areaAt = cache((locale: string, municipality: string, area: string) =>
  getAreaPage(publicReads(), { municipality, area }, localeFrom(locale)),
)

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const { locale, municipality: slug, area } = await params
  const [view, opened] = await Promise.all([areaAt(locale, slug, area), openMunicipalityPage(params)])
  if (view === null || opened === null) return described([])
  const words = { area: view.name.text, municipality: opened.municipality.name }
  return described([view.name.text], t('Meta.area', words))
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  const { locale: segment, municipality: slug, area } = await params
  const view = opened && (await areaAt(segment, slug, area))
  if (opened === null || view === null) return missingPage(segment, opened?.municipality.slug ?? null)
  const { locale, frame, municipality } = opened
  const [{ terms }, { contacts }] = await Promise.all([getGlossary(locale), getContacts(slug, locale)])
  const here = contacts.filter(({ areas }) => areas.length === 0 || areas.some((one) => view.family.has(one.slug)))
  const cards = <PromiseCardList locale={locale} municipality={slug} cards={view.promises} />
  return (
    <AreaPage
      frame={frame}
      municipality={municipality}
      path={paths.area(locale, slug, area)}
      address={printedAddress(paths.area(locale, slug, area))}
      view={view}
      terms={terms}
      promises={view.promises.length === 0 ? null : cards}
      contacts={here.length === 0 ? null : <ContactList locale={locale} contacts={here} />}
    />
  )
}
