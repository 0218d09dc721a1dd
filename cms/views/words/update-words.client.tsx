'use client'

import { useLocale } from '@payloadcms/ui'
import { FindingList } from '@/cms/views/words/finding-list.client'
import { useFormAtRest } from '@/cms/views/words/form-at-rest.client'
import type { Lists, PanelWords } from '@/cms/views/words/panel-words'
import { findingsIn } from '@/domain/findings/find-in-texts'
import { textsAt } from '@/domain/promises/public-texts'

interface Props {
  readonly lists: Lists
  readonly words: Pick<PanelWords, 'findingWords' | 'textLabels'>
  /** The language that texts are first written in. */
  readonly source: string
}

/** What to look at in an update before it is published. What is never public is refused at its field besides. */
export function UpdateWordsPanel({ lists, words, source }: Props) {
  const form = useFormAtRest()
  const { code } = useLocale()
  if (form === null || code !== source) return null
  const findings = findingsIn(textsAt(form, Object.keys(words.textLabels)), lists)
  return (
    <section className="field-type words-panel" aria-labelledby="words-panel">
      <h2 id="words-panel">Granskning</h2>
      <p role="status">{findings.length === 0 ? 'Inget att anmärka på.' : 'Läs igenom det här innan ni publicerar.'}</p>
      <FindingList findings={findings} words={words} />
    </section>
  )
}
