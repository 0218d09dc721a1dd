import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { withQuery } from '@/app/[locale]/with-query'
import { paths } from '@/i18n/paths'
import { getContactForm } from '@/server/contact/get-form-view'
import { getContacts } from '@/server/contacts/get-contacts'
import { openRefusedForm } from '@/server/forms/refused-form'
import { ContactForm } from '@/ui/contact/contact-form'
import { ContactProblems } from '@/ui/contact/contact-problems'
import { ContactPage } from '@/ui/contacts/contact-page'

type Props = PageProps<'/[locale]/[municipality]/kontakt'>

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  if (name === undefined) return described([])
  const title = t('Contact.titleFor', { municipality: name })
  const isRefused = (await openRefusedForm((await searchParams).fel)) !== null
  return described([isRefused ? t('Form.errorTitle', { title }) : title], t('Meta.contact', { municipality: name }))
}

export default async function Page({ params, searchParams }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const query = await searchParams
  const [{ contacts, notices }, form] = await Promise.all([
    getContacts(municipality.slug, locale),
    getContactForm(municipality.slug, locale, query),
  ])
  const isRefused = frame.forms === 'open' && form.problems.length > 0
  return (
    <ContactPage
      frame={frame}
      municipality={municipality}
      path={withQuery(paths.contact(locale, municipality.slug), query, ['arende', 'sida', 'fel'])}
      contacts={contacts}
      notices={notices}
      alert={isRefused ? <ContactProblems problems={form.problems} /> : null}
      form={form.recipients.length > 0 && <ContactForm frame={frame} municipality={municipality} view={form} />}
    />
  )
}
