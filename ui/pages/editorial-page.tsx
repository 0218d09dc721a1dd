import '@/ui/pages/editorial-page.css'
import { useTranslations } from 'next-intl'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { EditorialPageView } from '@/domain/pages/page-view'
import { paths } from '@/i18n/paths'
import { langAttributes } from '@/ui/kit/lang-attributes'
import { Text } from '@/ui/kit/local-text'
import { PageHeading } from '@/ui/kit/page-heading'
import { PageShell } from '@/ui/layout/page-shell'
import { LinkedText } from '@/ui/pages/linked-prose'
import { PagePart } from '@/ui/pages/page-part'

interface EditorialPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly view: EditorialPageView
}

/** A page that the municipality's editors have put together themselves. */
export function EditorialPage({ frame, municipality, path, view }: EditorialPageProps) {
  const site = useTranslations('Site')
  const { locale } = frame
  const { title, lead, parts, notices } = view
  return (
    <PageShell
      frame={frame}
      path={path}
      notices={notices}
      breadcrumb={[{ href: paths.home(locale, municipality.slug), label: site('home') }]}
    >
      <PageHeading
        title={<Text of={title} page={locale} />}
        {...(lead === null
          ? {}
          : {
              lead: (
                <p {...langAttributes(lead.locale, locale)}>
                  <LinkedText text={lead.text} />
                </p>
              ),
            })}
      />
      {parts.length > 0 && (
        <div className="wrap editorial-page">
          {parts.map((part) => (
            <PagePart key={part.id} part={part} page={locale} />
          ))}
        </div>
      )}
    </PageShell>
  )
}
