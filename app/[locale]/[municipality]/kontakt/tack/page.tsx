import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { withQuery } from '@/app/[locale]/with-query'
import { paths } from '@/i18n/paths'
import { getRecipients } from '@/server/contact/get-recipients'
import { readReceipt, receiptParameters } from '@/server/contact/receipt'
import { ContactReceiptPage } from '@/ui/contact/contact-receipt-page'

type Props = PageProps<'/[locale]/[municipality]/kontakt/tack'>

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await wordsFor(params)
  const isReceipt = readReceipt(await searchParams) !== null
  return {
    ...described([t(isReceipt ? 'ContactReceipt.title' : 'ContactReceipt.missingTitle')]),
    robots: { index: false },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const query = await searchParams
  const receipt = readReceipt(query)
  const recipients = await getRecipients(municipality.slug, locale)
  return (
    <ContactReceiptPage
      frame={frame}
      path={withQuery(paths.contactDone(locale, municipality.slug), query, receiptParameters)}
      receipt={receipt}
      recipient={recipients.find(({ slug }) => slug === receipt?.recipient)?.name ?? null}
      contacts={paths.contact(locale, municipality.slug)}
    />
  )
}
