import 'server-only'
import { type FaultReport, faultFields, readFaultReport } from '@/domain/contact/contact-message'
import type { FormsState } from '@/domain/forms/forms-state'
import type { LocaleKey } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'
import { getReachableMunicipalities } from '@/server/contact/get-recipients'
import { receiptQuery } from '@/server/contact/receipt'
import { storeMessage } from '@/server/contact/store-message'
import type { Form } from '@/server/forms/receive-form'
import { residentWrites } from '@/server/platform/database'

/** The report about the service's accessibility: a message to the municipality that was chosen. */
export function faultForm(state: (locale: LocaleKey) => Promise<FormsState | null>): Form<FaultReport> {
  return {
    action: paths.sendFault,
    page: paths.accessibility,
    fields: faultFields,
    text: 'message',
    state,
    read: async (values) => {
      const known = await getReachableMunicipalities()
      return readFaultReport(
        values,
        known.map(({ slug }) => slug),
      )
    },
    store: async (report, { key, locale }) => {
      const { municipality } = report
      const chosen = (await getReachableMunicipalities()).find(({ slug }) => slug === municipality)
      const request = { ...report, kind: 'fault', recipient: chosen?.organisation ?? '' } as const
      const stored = await storeMessage(residentWrites(), { ...request, formKey: key, language: locale })
      return `${paths.accessibilityDone(locale)}?${receiptQuery({ ...stored, recipient: municipality })}`
    },
  }
}
