import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ContactView } from '@/domain/contacts/contact-view'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { ContactList } from '@/ui/contacts/contact-list'
import { PageHeading } from '@/ui/kit/page-heading'
import { hole, Sentence } from '@/ui/kit/sentence'
import { EmergencyBlock } from '@/ui/layout/emergency-block'
import { PageShell } from '@/ui/layout/page-shell'

interface ContactPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly contacts: readonly ContactView[]
  readonly notices: readonly TranslationNotice[]
  /** The form to write in; null where there is nobody to write to. */
  readonly form: ReactNode
  /** What has to be put right in it, first on the page; null when nothing has. The form then stands before the contacts. */
  readonly alert: ReactNode
}

export function ContactPage({ frame, municipality, path, contacts, notices, form, alert }: ContactPageProps) {
  const t = useTranslations('Contact')
  const site = useTranslations('Site')
  const emergency = useTranslations('Emergency')
  const write = useTranslations('ContactForm')
  const { locale } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      section="contact"
      notices={notices}
      hasOwnEmergencyBlock={frame.emergency.length > 0}
      breadcrumb={[{ href: paths.home(locale, municipality.slug), label: site('home') }]}
    >
      {alert}
      <PageHeading
        title={
          <Sentence
            text={t('titleFor', { municipality: hole(0) })}
            parts={[<bdi key="municipality">{municipality.name}</bdi>]}
          />
        }
        lead={<p>{t('lead')}</p>}
      >
        {form && alert === null && frame.forms === 'open' && (
          <p className="actions">
            <a className="button button--quiet" href="#skriv">
              {write('heading')}
            </a>
          </p>
        )}
      </PageHeading>
      <div className="wrap">
        {alert !== null && form}
        {frame.emergency.length > 0 && (
          <section className="panel" aria-labelledby="akut">
            <h2 id="akut">{emergency('heading')}</h2>
            <EmergencyBlock frame={frame} />
          </section>
        )}
        {contacts.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ContactList locale={locale} contacts={contacts} heading="h2" withAreas />
        )}
        {alert === null && form}
      </div>
    </PageShell>
  )
}
