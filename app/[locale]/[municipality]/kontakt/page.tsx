import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getContacts } from '@/server/contacts/get-contacts'
import { ContactPage } from '@/ui/contacts/contact-page'

type Props = PageProps<'/[locale]/[municipality]/kontakt'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  if (name === undefined) return described([])
  return described([t('Contact.titleFor', { municipality: name })], t('Meta.contact', { municipality: name }))
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const { contacts, notices } = await getContacts(municipality.slug, locale)
  const path = paths.contact(locale, municipality.slug)
  return <ContactPage frame={frame} municipality={municipality} path={path} contacts={contacts} notices={notices} />
}
