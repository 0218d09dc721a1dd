import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { PageHeading } from '@/ui/kit/page-heading'
import { Section } from '@/ui/kit/section'
import { PageShell } from '@/ui/layout/page-shell'
import { MessageRecord } from '@/ui/privacy/message-record'
import { Rights } from '@/ui/privacy/rights'

interface PrivacyPageProps {
  readonly frame: FrameView
  readonly path: string
}

/** What the service does with what it is told, whoever runs it. */
export function PrivacyPage({ frame, path }: PrivacyPageProps) {
  const t = useTranslations('Privacy')
  const site = useTranslations('Site')
  return (
    <PageShell frame={frame} path={path}>
      <PageHeading title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section id="laser" heading={t('readHeading')}>
        <ul className="effects">
          <li>{t('noTraces')}</li>
          <li>{t('noAddress')}</li>
          <li>{t('noThird')}</li>
          <li>{t('noStatistics')}</li>
        </ul>
      </Section>
      <Section id="skriver" heading={t('writeHeading')}>
        <MessageRecord />
        <p>{t('howLong')}</p>
      </Section>
      <Section id="ansvar" heading={t('whoHeading')}>
        <p>{t('who')}</p>
        <p>
          <a href={paths.start(frame.locale)}>{site('chooseMunicipality')}</a>
        </p>
      </Section>
      <Rights />
    </PageShell>
  )
}
