'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import * as z from 'zod/mini'
import { FindingList } from '@/cms/views/words/finding-list.client'
import { FocusButton } from '@/cms/views/words/focus-button.client'
import { useFormAtRest } from '@/cms/views/words/form-at-rest.client'
import type { Lists, PanelWords } from '@/cms/views/words/panel-words'
import { findingsIn } from '@/domain/findings/find-in-texts'
import { unsettled } from '@/domain/findings/finding'
import { missingPartsOf } from '@/domain/promises/missing-parts'
import { neededContentOf, placeOf } from '@/domain/promises/missing-places'
import { publicTextsOf } from '@/domain/promises/public-texts'

const overridesSchema = z.catch(z.array(z.object({ finding: z.string(), note: z.catch(z.string(), '') })), [])

interface Props {
  readonly lists: Lists
  readonly words: PanelWords
}

/** What hinders the promise, as it stands in the form right now. */
export function PromiseWordsPanel({ lists, words, source }: Props & { readonly source: string }) {
  const form = useFormAtRest()
  const { code } = useLocale()
  const { id } = useDocumentInfo()
  return (
    <section className="field-type words-panel" aria-labelledby="words-panel">
      <h2 id="words-panel">Granskning</h2>
      {code === source ? (
        form !== null && <Hindrances form={form} lists={lists} words={words} />
      ) : (
        <p>Orden granskas på svenska. Byt språk till svenska för att se vad som hindrar.</p>
      )}
      {id !== undefined && (
        <p>
          <a href={`/admin/collections/promises/${id}/forhandsvisning`}>Förhandsvisa</a>
          <br />
          <small>Visar det som senast sparades.</small>
        </p>
      )}
    </section>
  )
}

function Hindrances({ form, lists, words }: Props & { readonly form: Readonly<Record<string, unknown>> }) {
  const content = neededContentOf(form)
  const missing = missingPartsOf(content)
  const texts = publicTextsOf(form)
  const findings = findingsIn(texts, lists)
  const open = unsettled(findings, overridesSchema.parse(form.overrides))
  const isDraft = form.editorialState === 'draft' || form.editorialState === undefined
  return (
    <>
      <p role="status">
        <strong>{stateSentence(missing.length, open.length, isDraft)}</strong>
      </p>
      {missing.length > 0 && (
        <ul>
          {missing.map((part) => (
            <li key={part}>
              <FocusButton path={placeOf(part, content)}>{words.missingWords[part]}</FocusButton>
            </li>
          ))}
        </ul>
      )}
      <FindingList findings={findings} words={words} hasNotes />
      <p>
        <small>
          {texts.length === 1 ? 'En publik text är granskad.' : `${texts.length} publika texter är granskade.`} Interna
          fält läses inte av granskningen.
        </small>
      </p>
    </>
  )
}

function stateSentence(missing: number, open: number, isDraft: boolean): string {
  if (missing === 0 && open === 0) return isDraft ? 'Inget hindrar. Lämna löftet för godkännande.' : 'Inget hindrar.'
  const parts = [
    missing > 0 ? `${missing} ${missing === 1 ? 'uppgift' : 'uppgifter'} saknas` : null,
    open > 0 ? `${open} ${open === 1 ? 'anmärkning' : 'anmärkningar'} är kvar` : null,
  ]
  return `${parts.filter(Boolean).join(' och ')}.`
}
