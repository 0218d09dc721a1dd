import { useTranslations } from 'next-intl'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PromisePageView } from '@/domain/promises/promise-view'
import { paths } from '@/i18n/paths'
import { Explain } from '@/ui/kit/explain'
import { Name, Prose, Text } from '@/ui/kit/local-text'
import { Section } from '@/ui/kit/section'
import { hole, Sentence } from '@/ui/kit/sentence'
import { SignatoryList } from '@/ui/kit/signatory-list'

interface PromiseBackgroundProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly view: PromisePageView
  readonly terms: readonly GlossaryTerm[]
}

/** Who stands behind the promise, what it builds on, and what came before it. */
export function PromiseBackground({ locale, municipality, view, terms }: PromiseBackgroundProps) {
  const t = useTranslations('Promise')
  const agreement = useTranslations('Agreement')
  const { earlier } = view
  return (
    <>
      <Section id="bakom" heading={t('behind')}>
        <ul className="plain-list">
          {view.parties.map(({ slug, name }) => (
            <li key={slug}>
              <strong>
                <Name of={name} page={locale} />
              </strong>
            </li>
          ))}
        </ul>
        <SignatoryList locale={locale} signatories={view.signatories} />
        <OfficialPages locale={locale} view={view} />
      </Section>
      {view.focusAreas.length > 0 && (
        <Section id="amnen" heading={t('focusAreas')}>
          <ul className="plain-list">
            {view.focusAreas.map(({ code, title }) => (
              <li key={code}>
                <a href={`${paths.promises(locale, municipality)}?malomrade=${code.toLowerCase()}`}>
                  <Text of={title} page={locale} />
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href={`${paths.agreement(locale, municipality)}#malomraden`}>{agreement('linkFocusAreas')}</a>
          </p>
          <Explain terms={terms} term="malomrade" page={locale} />
        </Section>
      )}
      {view.basis !== null && (
        <Section id="grund" heading={t('basis')}>
          <Prose of={view.basis} page={locale} />
        </Section>
      )}
      {earlier !== null && (
        <Section id="tidigare" heading={t('earlier')}>
          <p>
            <Sentence
              text={t('earlierText', { title: hole(0) })}
              parts={[
                <a key="title" href={paths.promise(locale, municipality, earlier.slug)}>
                  <Name of={earlier.title} page={locale} />
                </a>,
              ]}
            />
          </p>
        </Section>
      )}
    </>
  )
}

interface ViewProps {
  readonly locale: LocaleKey
  readonly view: PromisePageView
}

function OfficialPages({ locale, view }: ViewProps) {
  const t = useTranslations('Promise')
  if (view.externalLinks.length === 0) return null
  return (
    <ul className="plain-list">
      {view.externalLinks.map(({ url, organisation }) => (
        <li key={url}>
          <a href={url} rel="external">
            {organisation === null ? (
              t('officialPageOther')
            ) : (
              <Sentence
                text={t('officialPage', { organisation: hole(0) })}
                parts={[<Name key="organisation" of={organisation.name} page={locale} />]}
              />
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
