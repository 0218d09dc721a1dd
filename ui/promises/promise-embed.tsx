import '@/ui/promises/promise-embed.css'
import { useTranslations } from 'next-intl'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { PromiseListView } from '@/domain/promises/promise-view'
import { Names } from '@/ui/kit/names'
import { PageLinks } from '@/ui/kit/page-links'
import { hole, Sentence } from '@/ui/kit/sentence'
import { DemoBanner } from '@/ui/layout/demo-banner'
import { ServiceMark } from '@/ui/layout/service-mark'
import { TranslationNotices } from '@/ui/layout/translation-notices'
import { ChosenFilters } from '@/ui/promises/chosen-filters'
import { PromiseCardList } from '@/ui/promises/promise-card-list'
import { isFiltered } from '@/ui/promises/promise-filter-form'

interface PromiseEmbedProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  /** Address of this page: turning to another page of the list stays in the frame. */
  readonly path: string
  /** Address of the same list on the site. */
  readonly list: string
  readonly view: PromiseListView
}

/** The list as a part of somebody else's page (COM-18): says whose it is, and every promise opens outside the frame. */
export function PromiseEmbed({ frame, municipality, path, list, view }: PromiseEmbedProps) {
  const t = useTranslations()
  const { locale } = frame
  const name = <bdi key="municipality">{municipality.name}</bdi>
  const count = view.found
  return (
    <>
      <header className="embed-head">
        <DemoBanner loadedOn={frame.demoLoadedOn} />
        <a className="embed-head__home" href={list} target="_top">
          <ServiceMark />
          <span>
            <bdi className="embed-head__service">{t('Site.name')}</bdi> <bdi>{municipality.name}</bdi>
          </span>
        </a>
      </header>
      <main className="embed" id="innehall" tabIndex={-1}>
        <h1 className="embed__title">
          <Sentence text={t('PromiseList.titleFor', { municipality: hole(0) })} parts={[name]} />
        </h1>
        <TranslationNotices notices={view.notices} path={path} />
        {view.total === 0 ? (
          <p>
            <Sentence text={t('PromiseList.none', { municipality: hole(0) })} parts={[name]} />
          </p>
        ) : (
          <h2 className="embed__count">
            {isFiltered(view)
              ? t('PromiseList.hitsOf', { count, total: view.total })
              : t('PromiseList.hits', { count })}
          </h2>
        )}
        <ChosenFilters locale={locale} view={view} />
        {view.unknown.length > 0 && (
          <p>
            <Sentence
              text={t('PromiseList.unknown', { count: view.unknown.length, values: hole(0) })}
              parts={[<Names key="values" of={view.unknown.map((value) => <bdi key={value}>{value}</bdi>)} />]}
            />
          </p>
        )}
        <PromiseCardList locale={locale} municipality={municipality.slug} cards={view.cards} target="_top" />
        <PageLinks path={path} page={view.page} pages={view.pages} />
      </main>
      <footer className="embed-foot">
        <a href={list} target="_top">
          {t('Embed.open')}
        </a>
        {!frame.isInterfaceReviewed && <p>{t('Site.interfaceMachine')}</p>}
      </footer>
    </>
  )
}
