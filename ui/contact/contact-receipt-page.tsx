import '@/ui/contact/message.css'
import '@/ui/kit/form.css'
import { useTranslations } from 'next-intl'
import type { ContactReceipt } from '@/domain/contact/contact-view'
import type { FrameView } from '@/domain/municipalities/frame-view'
import type { LocalText } from '@/domain/translations/local-text'
import { LatinRun } from '@/ui/kit/latin-run'
import { Name } from '@/ui/kit/local-text'
import { PageHeading } from '@/ui/kit/page-heading'
import { hole, Sentence } from '@/ui/kit/sentence'
import { EmergencyBlock } from '@/ui/layout/emergency-block'
import { PageShell } from '@/ui/layout/page-shell'

interface ContactReceiptPageProps {
  readonly frame: FrameView
  readonly path: string
  /** Null when the address carries none of ours. */
  readonly receipt: ContactReceipt | null
  /** Who got the message; null when that is not known any more. */
  readonly recipient: LocalText | null
  /** Where to turn with questions: the municipality's contacts, else the choice of municipality. */
  readonly contacts: string
}

/** That a message has come in: its number, what happens next, and where to turn. */
export function ContactReceiptPage({ frame, path, receipt, recipient, contacts }: ContactReceiptPageProps) {
  const t = useTranslations('ContactReceipt')
  const site = useTranslations('Site')
  const emergency = useTranslations('Emergency')
  return (
    <PageShell frame={frame} path={path} section="contact" hasOwnEmergencyBlock={frame.emergency.length > 0}>
      {receipt === null ? (
        <PageHeading title={t('missingTitle')} lead={<p>{t('missingText')}</p>} />
      ) : (
        <PageHeading title={t('title')}>
          <p className="receipt">
            <span className="receipt__label">{t('caseNumber')}</span>
            <strong className="receipt__number">
              <LatinRun>{receipt.caseNumber}</LatinRun>
            </strong>
            <span>{t('keep')}</span>
          </p>
        </PageHeading>
      )}
      <div className="wrap receipt-parts">
        {receipt !== null && (
          <section aria-labelledby="sedan">
            <h2 id="sedan">{t('nextHeading')}</h2>
            {recipient !== null && (
              <p>
                <Sentence
                  text={t('reads', { recipient: hole(0) })}
                  parts={[<Name key="recipient" of={recipient} page={frame.locale} />]}
                />
              </p>
            )}
            <p>{t(receipt.wantsAnswer ? 'answer' : 'noAnswer')}</p>
          </section>
        )}
        <section aria-labelledby="fraga">
          <h2 id="fraga">{t('turnHeading')}</h2>
          <p>{t('turn')}</p>
          <p className="actions">
            <a className="button button--quiet" href={contacts}>
              {site('contact')}
            </a>
          </p>
        </section>
        {frame.emergency.length > 0 && (
          <section className="panel" aria-labelledby="akut">
            <h2 id="akut">{emergency('heading')}</h2>
            <EmergencyBlock frame={frame} />
          </section>
        )}
      </div>
    </PageShell>
  )
}
