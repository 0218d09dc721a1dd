import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { MunicipalityName } from '@/domain/municipalities/frame-view'
import type { CommitmentView, PromisePageView } from '@/domain/promises/promise-view'
import type { SheetView } from '@/domain/sheets/sheet-view'
import { DayText } from '@/ui/kit/day'
import { Fact, Facts } from '@/ui/kit/facts'
import { LatinRun } from '@/ui/kit/latin-run'
import { Name, Prose, Text } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { Period } from '@/ui/kit/period'
import { hole, Sentence } from '@/ui/kit/sentence'
import { ServiceMark } from '@/ui/layout/service-mark'
import { FollowUpSentence, MissedFollowUp } from '@/ui/promises/follow-up-sentence'
import { ProgressSummary } from '@/ui/promises/progress-summary'
import { QrCode } from '@/ui/promises/qr-code'
import { CommitmentTag, PromiseTags } from '@/ui/promises/status-tag'

interface PromiseSheetProps {
  readonly locale: LocaleKey
  readonly municipality: MunicipalityName
  readonly view: PromisePageView
  readonly sheet: SheetView
}

/** What is promised, by whom and for how long, how it goes, and the way to the page where that is told. */
export function PromiseSheet({ locale, municipality, view, sheet }: PromiseSheetProps) {
  const t = useTranslations('Promise')
  return (
    <article className="sheet">
      <p className="sheet__sender">
        <ServiceMark />
        <span>
          {t('kind')}
          <br />
          <bdi className="sheet__municipality">{municipality.name}</bdi>
        </span>
      </p>
      <h1 className="sheet__title">
        <Text of={view.title} page={locale} />
      </h1>
      <PromiseTags status={view.status} outcome={view.outcome} />
      {view.summary !== null && <Prose of={view.summary} page={locale} />}
      <Facts>
        <Fact label={t('area')}>
          <Names of={view.areas.map(({ slug, name }) => <Name key={slug} of={name} page={locale} />)} />
        </Fact>
        <Fact label={t('period')}>
          <Period from={view.from} to={view.to} />
        </Fact>
        <Fact label={t('parties')}>
          <Names of={view.parties.map(({ slug, name }) => <Name key={slug} of={name} page={locale} />)} />
        </Fact>
      </Facts>
      <section className="sheet__part" aria-labelledby="lovar">
        <h2 id="lovar">{t('commitments')}</h2>
        <ol className="sheet__commitments">
          {view.commitments.map((commitment) => (
            <SheetCommitment key={commitment.id} locale={locale} commitment={commitment} />
          ))}
        </ol>
      </section>
      <Following view={view} sheet={sheet} />
    </article>
  )
}

interface SheetCommitmentProps {
  readonly locale: LocaleKey
  readonly commitment: CommitmentView
}

function SheetCommitment({ locale, commitment }: SheetCommitmentProps) {
  const t = useTranslations('Promise')
  return (
    <li className="sheet__commitment">
      <p className="sheet__text">
        <Text of={commitment.text} page={locale} />
      </p>
      <p className="sheet__who">
        <CommitmentTag status={commitment.status} />
        <span>
          {t('owner')}:{' '}
          <Names of={commitment.owners.map(({ slug, name }) => <Name key={slug} of={name} page={locale} />)} />
        </span>
        <span>
          {t('due')}: {commitment.due === null ? t('continuous') : <DayText day={commitment.due} />}
        </span>
      </p>
    </li>
  )
}

interface FollowingProps {
  readonly view: PromisePageView
  readonly sheet: SheetView
}

/** Paper grows old: it says how it went when it was printed, and where to read how it goes now. */
function Following({ view, sheet }: FollowingProps) {
  const t = useTranslations('Sheet')
  const promise = useTranslations('Promise')
  const list = useTranslations('PromiseList')
  return (
    <section className="sheet__part sheet__following" aria-labelledby="folj">
      <QrCode path={sheet.code.path} size={sheet.code.size} />
      <div className="sheet__how">
        <h2 id="folj">{promise('progressHeading')}</h2>
        <ProgressSummary progress={view.progress} />
        <MissedFollowUp outlook={view.outlook} />
        <p>
          {view.lastUpdate === null ? (
            list('noUpdate')
          ) : (
            <Sentence
              text={list('lastUpdate', { date: hole(0) })}
              parts={[<DayText key="day" day={view.lastUpdate} />]}
            />
          )}
          {view.outlook.next !== null && (
            <>
              <br />
              <FollowUpSentence of="nextFollowUpOn" day={view.outlook.next} />
            </>
          )}
        </p>
        <p>{t('scan')}</p>
        <p className="sheet__address">
          <LatinRun>{sheet.address}</LatinRun>
        </p>
      </div>
    </section>
  )
}
