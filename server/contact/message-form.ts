import 'server-only'
import { type ContactMessage, contactFields, readContactMessage } from '@/domain/contact/contact-message'
import type { FormsState } from '@/domain/forms/forms-state'
import type { LocaleKey } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'
import { getRecipients } from '@/server/contact/get-recipients'
import { receiptQuery } from '@/server/contact/receipt'
import { storeMessage } from '@/server/contact/store-message'
import type { Form } from '@/server/forms/receive-form'
import { residentWrites } from '@/server/platform/database'

interface Place {
  readonly municipality: string
  readonly state: (locale: LocaleKey) => Promise<FormsState | null>
}

/** The message to an authority behind a municipality's pages. */
export function messageForm({ municipality, state }: Place): Form<ContactMessage> {
  return {
    action: paths.sendContact(municipality),
    page: (locale) => paths.contact(locale, municipality),
    fields: contactFields,
    text: 'message',
    state,
    read: async (values, locale) => {
      const recipients = await getRecipients(municipality, locale)
      return readContactMessage(
        values,
        recipients.map(({ slug }) => slug),
      )
    },
    store: async (message, { key, locale }) => {
      const request = { ...message, municipality, formKey: key, language: locale }
      const stored = await storeMessage(residentWrites(), request)
      return `${paths.contactDone(locale, municipality)}?${receiptQuery(stored)}`
    },
  }
}
