import '@/ui/open-data/open-data-page.css'
import { useTranslations } from 'next-intl'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import { licence } from '@/domain/open-data/envelope'
import { LatinRun } from '@/ui/kit/latin-run'
import { PageHeading } from '@/ui/kit/page-heading'
import { Section } from '@/ui/kit/section'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'

interface OpenDataPageProps {
  readonly frame: FrameView
  readonly path: string
  readonly municipalities: readonly MunicipalityName[]
  /** How to name the source. */
  readonly source: string
  /** Scheme, host and port of the site: a program needs the whole address. */
  readonly siteUrl: string
}

const wholes = [
  { name: 'list', href: '/api/v1/promises' },
  { name: 'index', href: '/api/v1' },
  { name: 'description', href: '/api/v1/openapi.json' },
  { name: 'catalogue', href: '/api/v1/dcat.jsonld' },
] as const

/** What can be fetched, how, and what one may do with it. */
export function OpenDataPage({ frame, path, municipalities, source, siteUrl }: OpenDataPageProps) {
  const t = useTranslations('OpenData')
  return (
    <PageShell frame={frame} path={path}>
      <PageHeading title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section id="allt" heading={t('allHeading')}>
        <ul className="plain-list">
          {wholes.map(({ name, href }) => (
            <li key={name}>
              <a href={href}>{t(name)}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="kommuner" heading={t('placesHeading')}>
        {municipalities.length === 0 ? <p>{t('none')}</p> : <Places municipalities={municipalities} />}
      </Section>
      <Section id="bra-att-veta" heading={t('howHeading')}>
        <p>{t('how1')}</p>
        <p>{t('how2')}</p>
        <p>{t('how3')}</p>
        <p>{t('how4')}</p>
      </Section>
      <Section id="exempel" heading={t('exampleHeading')}>
        <Example municipality={municipalities[0]} siteUrl={siteUrl} />
      </Section>
      <Section id="licens" heading={t('licenceHeading')}>
        <p>
          <Sentence
            text={t('licence', { licence: hole(0) })}
            parts={[
              <a key="licence" href={licence} rel="license external">
                <LatinRun>CC0 1.0</LatinRun>
              </a>,
            ]}
          />
        </p>
        <p>{t('cite')}</p>
        <p>
          <code className="code" dir="ltr">
            {source}
          </code>
        </p>
      </Section>
    </PageShell>
  )
}

function Places({ municipalities }: Pick<OpenDataPageProps, 'municipalities'>) {
  const t = useTranslations('OpenData')
  const files = [
    { name: 'promisesTable', path: 'promises.csv' },
    { name: 'commitmentsTable', path: 'commitments.csv' },
    { name: 'areasMap', path: 'areas' },
  ] as const
  return municipalities.map(({ slug, name }) => (
    <div key={slug} className="data-files">
      <h3 className="data-files__place" id={`data-${slug}`}>
        <bdi>{name}</bdi>
      </h3>
      <ul className="data-files__list" aria-labelledby={`data-${slug}`}>
        {files.map((file) => (
          <li key={file.name}>
            <a href={`/api/v1/${file.path}?municipality=${slug}`}>{t(file.name)}</a>
          </li>
        ))}
      </ul>
    </div>
  ))
}

interface ExampleProps {
  readonly municipality: MunicipalityName | undefined
  readonly siteUrl: string
}

function Example({ municipality, siteUrl }: ExampleProps) {
  const t = useTranslations('OpenData')
  const address = `${siteUrl}/api/v1/promises${municipality === undefined ? '' : `?municipality=${municipality.slug}`}`
  return (
    <>
      {municipality !== undefined && (
        <p>
          <Sentence
            text={t('example', { municipality: hole(0) })}
            parts={[<bdi key="municipality">{municipality.name}</bdi>]}
          />
        </p>
      )}
      <p>
        <code className="code" dir="ltr" lang="en">{`curl '${address}'`}</code>
      </p>
    </>
  )
}
