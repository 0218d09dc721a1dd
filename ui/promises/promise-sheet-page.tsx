import '@/ui/promises/promise-sheet.css'
import { useTranslations } from 'next-intl'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { PromisePageView } from '@/domain/promises/promise-view'
import type { SheetView } from '@/domain/sheets/sheet-view'
import { paths } from '@/i18n/paths'
import { Icon } from '@/ui/kit/icon'
import { Notice } from '@/ui/kit/notice'
import { PageShell } from '@/ui/layout/page-shell'
import { PromiseSheet } from '@/ui/promises/promise-sheet'

interface PromiseSheetPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly view: PromisePageView
  readonly sheet: SheetView
}

/** A promise on one sheet of paper. Around it, on the screen only, how to get it there. */
export function PromiseSheetPage({ frame, municipality, path, view, sheet }: PromiseSheetPageProps) {
  const t = useTranslations('Sheet')
  const promise = useTranslations('Promise')
  const site = useTranslations('Site')
  const { locale } = frame
  const { slug } = municipality
  return (
    <PageShell
      frame={frame}
      path={path}
      section="promises"
      notices={view.notices}
      breadcrumb={[
        { href: paths.home(locale, slug), label: site('home') },
        { href: paths.promises(locale, slug), label: promise('backToList') },
        { href: paths.promise(locale, slug, view.slug), label: t('toPromise') },
      ]}
    >
      <div className="sheet-page">
        <div className="sheet-help">
          {sheet.pdfProblem !== null && (
            <Notice tone="warn">
              <p>{t(sheet.pdfProblem === 'missing' ? 'pdfMissing' : 'pdfBusy')}</p>
            </Notice>
          )}
          <p>{t('how')}</p>
          {sheet.pdf !== null && (
            <p>
              <a className="icon-link" href={sheet.pdf} type="application/pdf">
                <Icon name="sheet" />
                {t('pdf')}
              </a>
            </p>
          )}
        </div>
        <PromiseSheet locale={locale} municipality={municipality} view={view} sheet={sheet} />
      </div>
    </PageShell>
  )
}
