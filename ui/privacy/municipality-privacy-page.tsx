import '@/ui/privacy/controller-list.css'
import { useTranslations } from 'next-intl'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { PrivacyView } from '@/domain/privacy/privacy-view'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { PageHeading } from '@/ui/kit/page-heading'
import { Section } from '@/ui/kit/section'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'
import { ControllerList } from '@/ui/privacy/controller-list'
import { KeptForList } from '@/ui/privacy/kept-for-list'
import { MessageRecord } from '@/ui/privacy/message-record'
import { Rights } from '@/ui/privacy/rights'

interface MunicipalityPrivacyPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly view: PrivacyView
  readonly notices: readonly TranslationNotice[]
}

/** Who answers for what residents hand in here, what is kept and for how long. */
export function MunicipalityPrivacyPage(props: MunicipalityPrivacyPageProps) {
  const { frame, municipality, path, view, notices } = props
  const t = useTranslations('Privacy')
  const site = useTranslations('Site')
  const { locale } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      notices={notices}
      breadcrumb={[{ href: paths.home(locale, municipality.slug), label: site('home') }]}
    >
      <PageHeading
        title={
          <Sentence
            text={t('titleFor', { municipality: hole(0) })}
            parts={[<bdi key="municipality">{municipality.name}</bdi>]}
          />
        }
        lead={<p>{t('leadFor')}</p>}
      />
      <Section id="ansvar" heading={t('whoHeading')}>
        {view.controllers.length === 0 ? (
          <p>{t('noController')}</p>
        ) : (
          <ControllerList locale={locale} controllers={view.controllers} />
        )}
      </Section>
      <Section id="sparas" heading={t('writeHeading')}>
        <MessageRecord />
      </Section>
      <Section id="hur-lange" heading={t('rulesHeading')}>
        <KeptForList rules={view.rules} />
      </Section>
      <Rights />
      <Section id="lasa" heading={t('readHeading')}>
        <p>{t('noTraces')}</p>
        <p>
          <a href={paths.privacy(locale)}>{t('service')}</a>
        </p>
      </Section>
    </PageShell>
  )
}
