'use client'

import { FocusButton } from '@/cms/views/words/focus-button.client'
import { NoteField } from '@/cms/views/words/note-field.client'
import type { PanelWords } from '@/cms/views/words/panel-words'
import { type Finding, mayStand } from '@/domain/findings/finding'

interface Props {
  readonly findings: readonly Finding[]
  readonly words: Pick<PanelWords, 'findingWords' | 'textLabels'>
  /** Whether the form keeps notes on what may stand. */
  readonly hasNotes?: boolean
}

/** What was found, where, and what to do about it. */
export function FindingList({ findings, words, hasNotes = false }: Props) {
  if (findings.length === 0) return null
  return (
    <>
      <h3>Anmärkningar</h3>
      <ul className="words-panel__findings">
        {findings.map((finding) => (
          <li key={finding.key}>
            <p>
              <strong>{words.findingWords[finding.kind].name}</strong> i{' '}
              <FocusButton path={finding.path}>{placeName(finding, words.textLabels)}</FocusButton>
            </p>
            <p>
              <q>{finding.quote}</q>
            </p>
            <p>{finding.advice ?? words.findingWords[finding.kind].advice}</p>
            {hasNotes && mayStand(finding) && <NoteField finding={finding.key} about={finding.quote} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function placeName({ field, path }: Finding, labels: PanelWords['textLabels']): string {
  const row = /\.(\d+)\./.exec(path)?.[1]
  const label = labels[field] ?? field
  return row === undefined ? label : `${label} ${Number(row) + 1}`
}
