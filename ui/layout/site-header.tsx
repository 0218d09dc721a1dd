import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { SearchForm } from '@/ui/kit/search-form'
import { DemoBanner } from '@/ui/layout/demo-banner'
import { LanguageMenu } from '@/ui/layout/language-menu'
import { ServiceMark } from '@/ui/layout/service-mark'

export type SiteSection = 'home' | 'promises' | 'areas' | 'contact' | 'search'

interface SiteHeaderProps {
  readonly frame: FrameView
  readonly path: string
  readonly section?: SiteSection
}

export function SiteHeader({ frame, path, section }: SiteHeaderProps) {
  const t = useTranslations('Site')
  const { locale, municipality } = frame
  return (
    <>
      <a className="skip-link" href="#innehall">
        {t('skipToContent')}
      </a>
      <header className="site-header">
        <DemoBanner loadedOn={frame.demoLoadedOn} />
        <div className="site-header__bar">
          <a
            className="site-header__home"
            href={municipality === null ? paths.start(locale) : paths.home(locale, municipality.slug)}
          >
            <ServiceMark />
            <span className="site-header__names">
              <bdi className="site-header__service">{t('name')}</bdi>
              {municipality !== null && <bdi className="site-header__municipality">{municipality.name}</bdi>}
            </span>
          </a>
          <LanguageMenu locale={locale} languages={frame.languages} path={path} />
        </div>
        {municipality !== null && <Menu locale={locale} municipality={municipality} section={section} />}
      </header>
    </>
  )
}

interface MenuProps {
  readonly locale: LocaleKey
  readonly municipality: MunicipalityName
  readonly section: SiteSection | undefined
}

function Menu({ locale, municipality, section }: MenuProps) {
  const t = useTranslations('Site')
  const links = [
    { name: 'promises', href: paths.promises(locale, municipality.slug) },
    { name: 'areas', href: paths.areas(locale, municipality.slug) },
    { name: 'contact', href: paths.contact(locale, municipality.slug) },
  ] as const
  return (
    <div className="site-menu">
      <nav aria-label={t('menu')}>
        <ul className="site-menu__list">
          {links.map(({ name, href }) => (
            <li key={name}>
              <a className="site-menu__link" href={href} aria-current={name === section ? 'true' : undefined}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {/* The search page has a form of its own, with what was asked for in it. */}
      {section !== 'search' && <SearchForm locale={locale} municipality={municipality.slug} isCompact />}
    </div>
  )
}
