import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { withQuery } from '@/app/[locale]/with-query'
import { paths } from '@/i18n/paths'
import { getReachableMunicipalities } from '@/server/contact/get-recipients'
import { readReceipt, receiptParameters } from '@/server/contact/receipt'
import { ContactReceiptPage } from '@/ui/contact/contact-receipt-page'

type Props = PageProps<'/[locale]/tillganglighet/tack'>

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await wordsFor(params)
  const isReceipt = readReceipt(await searchParams) !== null
  return {
    ...described([t(isReceipt ? 'ContactReceipt.title' : 'ContactReceipt.missingTitle')]),
    robots: { index: false },
  }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, frame } = await openServicePage(params)
  const query = await searchParams
  const receipt = readReceipt(query)
  const chosen = (await getReachableMunicipalities()).find(({ slug }) => slug === receipt?.recipient)
  return (
    <ContactReceiptPage
      frame={frame}
      path={withQuery(paths.accessibilityDone(locale), query, receiptParameters)}
      receipt={receipt}
      recipient={chosen === undefined ? null : { text: chosen.name, locale: 'sv' }}
      contacts={chosen === undefined ? paths.start(locale) : paths.contact(locale, chosen.slug)}
    />
  )
}
