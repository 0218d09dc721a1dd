import type { ReactNode } from 'react'
import type { FrameView } from '@/domain/municipalities/frame-view'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { Breadcrumb, type BreadcrumbStep } from '@/ui/kit/breadcrumb'
import { FormsNotice } from '@/ui/layout/forms-notice'
import { SiteFooter } from '@/ui/layout/site-footer'
import { SiteHeader, type SiteSection } from '@/ui/layout/site-header'
import { SiteNotice } from '@/ui/layout/site-notice'
import { TranslationNotices } from '@/ui/layout/translation-notices'

interface PageShellProps {
  readonly frame: FrameView
  /** Address of the page with its query, as the visitor sees it: the language links keep it. */
  readonly path: string
  readonly section?: SiteSection
  readonly breadcrumb?: readonly BreadcrumbStep[]
  readonly notices?: readonly TranslationNotice[]
  /** A page that shows the emergency block itself does not need it again in the footer. */
  readonly hasOwnEmergencyBlock?: boolean
  readonly children: ReactNode
}

/** Everything that stands around the content of every page. */
export function PageShell(props: PageShellProps) {
  const { frame, path, section, breadcrumb = [], notices = [], hasOwnEmergencyBlock = false, children } = props
  return (
    <>
      {frame.theme !== null && <link rel="stylesheet" href={frame.theme} precedence="theme" />}
      <SiteHeader frame={frame} path={path} {...(section === undefined ? {} : { section })} />
      <SiteNotice frame={frame} />
      <FormsNotice frame={frame} />
      <main id="innehall" tabIndex={-1}>
        <div className="page-top">
          <Breadcrumb steps={breadcrumb} />
          <TranslationNotices notices={notices} path={path} />
        </div>
        {children}
      </main>
      <SiteFooter frame={frame} hasEmergencyBlock={!hasOwnEmergencyBlock} />
    </>
  )
}
