import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { Name, Prose } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { hole, Sentence } from '@/ui/kit/sentence'
import { EmergencyBlock } from '@/ui/layout/emergency-block'

interface SiteFooterProps {
  readonly frame: FrameView
  readonly hasEmergencyBlock: boolean
}

export function SiteFooter({ frame, hasEmergencyBlock }: SiteFooterProps) {
  const t = useTranslations()
  return (
    <footer className="site-footer">
      {hasEmergencyBlock && frame.emergency.length > 0 && (
        <section className="site-footer__emergency" aria-labelledby="hjalp">
          <div className="site-footer__inner">
            <h2 className="site-footer__heading" id="hjalp">
              {t('Emergency.heading')}
            </h2>
            <EmergencyBlock frame={frame} />
          </div>
        </section>
      )}
      <div className="site-footer__inner site-footer__about">
        <About frame={frame} />
        <Links frame={frame} />
      </div>
    </footer>
  )
}

interface FrameProps {
  readonly frame: FrameView
}

function About({ frame }: FrameProps) {
  const t = useTranslations('Site')
  const { locale, municipality, parties } = frame
  return (
    <div className="site-footer__text">
      <h2 className="site-footer__heading">{t('footerHeading')}</h2>
      {parties.length > 0 && (
        <p>
          <Sentence
            text={t('behind', { parties: hole(0) })}
            parts={[
              <Names key="parties" of={parties.map((party) => <Name key={party.text} of={party} page={locale} />)} />,
            ]}
          />
        </p>
      )}
      {municipality?.footer && <Prose of={municipality.footer} page={locale} />}
      {!frame.isInterfaceReviewed && <p>{t('interfaceMachine')}</p>}
      <p className="site-footer__print">{t('print')}</p>
    </div>
  )
}

function Links({ frame }: FrameProps) {
  const t = useTranslations('Site')
  const data = useTranslations('OpenData')
  const { locale, municipality } = frame
  const links = [
    ...(municipality === null ? [] : [{ href: paths.contact(locale, municipality.slug), label: t('contact') }]),
    { href: paths.glossary(locale), label: t('glossary') },
    { href: paths.languages(locale), label: t('aboutLanguages') },
    { href: paths.accessibility(locale), label: t('accessibility') },
    { href: paths.privacy(locale), label: t('privacy') },
    { href: paths.openData(locale), label: data('title') },
    { href: paths.start(locale), label: t('chooseMunicipality') },
  ]
  return (
    <ul className="site-footer__links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
