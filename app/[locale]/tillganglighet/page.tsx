import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { withQuery } from '@/app/[locale]/with-query'
import { paths } from '@/i18n/paths'
import { getStatement } from '@/server/accessibility/get-statement'
import { getFaultForm } from '@/server/contact/get-form-view'
import { openRefusedForm } from '@/server/forms/refused-form'
import { publicReads } from '@/server/platform/database'
import { AccessibilityPage } from '@/ui/accessibility/accessibility-page'
import { ContactProblems } from '@/ui/contact/contact-problems'
import { FaultForm } from '@/ui/contact/fault-form'

type Props = PageProps<'/[locale]/tillganglighet'>

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await wordsFor(params)
  const title = t('Accessibility.title')
  const isRefused = (await openRefusedForm((await searchParams).fel)) !== null
  return described([isRefused ? t('Form.errorTitle', { title }) : title], t('Meta.accessibility'))
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, frame } = await openServicePage(params)
  const query = await searchParams
  const { statement, notices } = await getStatement(publicReads(), null, locale)
  const form = await getFaultForm(query)
  const isRefused = frame.forms === 'open' && form.problems.length > 0
  return (
    <AccessibilityPage
      frame={frame}
      path={withQuery(paths.accessibility(locale), query, ['sida', 'fel'])}
      statement={statement}
      notices={notices}
      alert={isRefused ? <ContactProblems problems={form.problems} /> : null}
      form={form.municipalities.length > 0 ? <FaultForm frame={frame} view={form} /> : null}
    />
  )
}
