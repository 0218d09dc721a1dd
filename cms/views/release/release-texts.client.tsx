'use client'

import { useField, useFormFields, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { type PublicText, type ReleasableText, releasableTexts, withInternalText } from '@/domain/activities/release'

const sourceLanguage = 'sv'
const texts = [
  'title',
  'subActivity',
  'orientation',
  'mission',
  'method',
  'followUp',
] as const satisfies readonly ReleasableText[]

interface Props {
  readonly words: Readonly<Record<'heading' | 'help' | 'onlySwedish' | 'nothing', string>>
  readonly names: Readonly<Record<ReleasableText, string>>
  readonly buttons: Readonly<Record<PublicText, string>>
  readonly copied: Readonly<Record<PublicText, string>>
}

export function ReleaseTextsClient({ words, names, buttons, copied }: Props) {
  const { code } = useLocale()
  const fields = useFormFields(([all]) => texts.map((name) => ({ name, text: textOf(all[name]?.value) })))
  const heading = useField<string>({ path: 'titlePublic' })
  const description = useField<string>({ path: 'descriptionPublic' })
  const [said, setSaid] = useState('')
  const filled = fields.filter(({ text }) => text.trim() !== '')

  const copy = (target: PublicText, text: string) => {
    const field = target === 'titlePublic' ? heading : description
    field.setValue(withInternalText(target, textOf(field.value), text))
    setSaid(copied[target])
  }

  return (
    <section className="release field-type" aria-labelledby="release-heading">
      <h2 id="release-heading">{words.heading}</h2>
      {code !== sourceLanguage && <p>{words.onlySwedish}</p>}
      {code === sourceLanguage && filled.length === 0 && <p>{words.nothing}</p>}
      {code === sourceLanguage && filled.length > 0 && (
        <>
          <p>{words.help}</p>
          <ul>
            {filled.map(({ name, text }) => (
              <li key={name}>
                <span className="release__text">
                  <strong id={`release-${name}`}>{names[name]}</strong>
                  <span className="release__begin">{text}</span>
                </span>
                <button
                  type="button"
                  aria-describedby={`release-${name}`}
                  onClick={() => copy(releasableTexts[name], text)}
                >
                  {buttons[releasableTexts[name]]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" className="release__said">
        {said}
      </p>
    </section>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
