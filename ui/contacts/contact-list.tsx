import { useTranslations } from 'next-intl'
import type { ContactView } from '@/domain/contacts/contact-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { Fact, Facts } from '@/ui/kit/facts'
import { LatinRun } from '@/ui/kit/latin-run'
import { Name, Prose, Text } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'

interface ContactListProps {
  readonly locale: LocaleKey
  readonly contacts: readonly ContactView[]
  /** On an area's own page the area need not be said again. */
  readonly withAreas?: boolean
  readonly heading?: 'h2' | 'h3'
}

/** Contacts by role: the duty is named, never the person. */
export function ContactList({ locale, contacts, withAreas = false, heading: Heading = 'h3' }: ContactListProps) {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.id} className="contact">
          <Heading className="contact__role">
            <Text of={contact.role} page={locale} />
          </Heading>
          <p className="contact__organisation">
            <Name of={contact.organisation.name} page={locale} />
          </p>
          {contact.description !== null && <Prose of={contact.description} page={locale} />}
          <Ways locale={locale} contact={contact} withAreas={withAreas} />
        </li>
      ))}
    </ul>
  )
}

interface WaysProps {
  readonly locale: LocaleKey
  readonly contact: ContactView
  readonly withAreas: boolean
}

function Ways({ locale, contact, withAreas }: WaysProps) {
  const t = useTranslations('Contact')
  const { phone, email, url, areas } = contact
  return (
    <Facts>
      {phone !== null && (
        <Fact label={t('phone')}>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
            <LatinRun>{phone}</LatinRun>
          </a>
        </Fact>
      )}
      {email !== null && (
        <Fact label={t('email')}>
          <a href={`mailto:${email}`}>
            <LatinRun>{email}</LatinRun>
          </a>
        </Fact>
      )}
      {url !== null && (
        <Fact label={t('web')}>
          <a href={url} rel="external">
            <LatinRun>{url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</LatinRun>
          </a>
        </Fact>
      )}
      {withAreas && (
        <Fact label={t('area')}>
          {areas.length === 0 ? (
            t('wholeMunicipality')
          ) : (
            <Names of={areas.map(({ slug, name }) => <Name key={slug} of={name} page={locale} />)} />
          )}
        </Fact>
      )}
    </Facts>
  )
}
