import { useTranslations } from 'next-intl'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { Icon } from '@/ui/kit/icon'
import { Name, Prose } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'

interface ExplainProps {
  readonly terms: readonly GlossaryTerm[]
  readonly term: string
  readonly page: LocaleKey
}

/** What a word of the field means, opened in place by key or touch. Nothing where the glossary lacks the word. */
export function Explain({ terms, term, page }: ExplainProps) {
  const t = useTranslations('Glossary')
  const found = terms.find(({ key }) => key === term)
  if (found === undefined) return null
  return (
    <details className="explain">
      <summary className="explain__summary">
        <Icon name="question" />
        <span>
          <Sentence
            text={t('explain', { term: hole(0) })}
            parts={[<Name key="term" of={lowerCased(found)} page={page} />]}
          />
        </span>
      </summary>
      <div className="explain__text">
        <Prose of={found.explanation} page={page} />
      </div>
    </details>
  )
}

/** Swedish terms stand capitalised in the list but not inside a sentence; abbreviations (EST) keep their letters. */
function lowerCased({ term }: GlossaryTerm): GlossaryTerm['term'] {
  const isAbbreviation = term.text === term.text.toUpperCase()
  return isAbbreviation ? term : { ...term, text: term.text.charAt(0).toLowerCase() + term.text.slice(1) }
}
