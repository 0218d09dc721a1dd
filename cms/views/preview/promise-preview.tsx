import './preview.css'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { choiceIn, linkTo, type PreviewChoice } from '@/cms/views/preview/preview-choice'
import { PrintButton } from '@/cms/views/preview/print-button.client'
import { factsOf, type LocaleKey, sourceLocale } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'
import { getFrame } from '@/server/municipalities/get-frame'

type Props = Pick<DocumentViewServerProps, 'doc' | 'payload' | 'searchParams' | 'user'>

const frameId = 'preview-frame'

/** COM-16: the promise as it was last saved, in every language, on a phone 320 px wide and on paper. */
export async function PromisePreviewView({ doc, payload, searchParams, user }: Props) {
  const id = String(doc.id)
  const municipality = await payload.findByID({
    collection: 'municipalities',
    id: String(doc.municipality),
    depth: 0,
    overrideAccess: false,
    user: user ?? null,
    disableErrors: true,
  })
  const { languages } = (await getFrame(sourceLocale, municipality?.slug ?? null)).frame
  const choice = choiceIn(searchParams ?? {}, languages)
  const address = choice.isSheet ? paths.previewSheet(choice.locale, id) : paths.preview(choice.locale, id)
  return (
    <Gutter className="promise-preview">
      <h2>Så ser invånarna löftet</h2>
      <p>Sidan visar det som senast sparades. Bara ni som arbetar med löften i kommunen kan se den.</p>
      <Choices label="Språk" of={languages.map((locale) => option(choice, { locale }, languageName(locale)))} />
      <div className="promise-preview__row">
        <Choices
          label="Bredd"
          of={[option(choice, { isNarrow: false }, 'Dator'), option(choice, { isNarrow: true }, 'Telefon, 320 px')]}
        />
        <Choices
          label="Sida"
          of={[option(choice, { isSheet: false }, 'Löftet'), option(choice, { isSheet: true }, 'Blad att skriva ut')]}
        />
        <PrintButton frame={frameId} />
        <a href={address} target="_blank" rel="noreferrer">
          Öppna i en ny flik
        </a>
      </div>
      <iframe
        id={frameId}
        className={choice.isNarrow ? 'promise-preview__phone' : 'promise-preview__page'}
        src={address}
        title={`Förhandsvisning på ${factsOf(choice.locale).swedishName}`}
      />
    </Gutter>
  )
}

interface Option {
  readonly href: string
  readonly label: string
  readonly isChosen: boolean
}

function Choices({ label, of }: { readonly label: string; readonly of: readonly Option[] }) {
  return (
    <nav aria-label={label} className="promise-preview__choices">
      <span aria-hidden="true">{label}</span>
      <ul>
        {of.map((one) => (
          <li key={one.href}>
            <a href={one.href} {...(one.isChosen ? { 'aria-current': 'true' } : {})}>
              {one.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function option(choice: PreviewChoice, change: Partial<PreviewChoice>, label: string): Option {
  const href = linkTo({ ...choice, ...change })
  return { href, label, isChosen: href === linkTo(choice) }
}

function languageName(locale: LocaleKey): string {
  const { swedishName } = factsOf(locale)
  return swedishName.charAt(0).toUpperCase() + swedishName.slice(1)
}
