import { useTranslations } from 'next-intl'
import { longestMessage, remindedField } from '@/domain/contact/contact-message'
import type { FormValues } from '@/domain/forms/form-view'
import { LatinRun } from '@/ui/kit/latin-run'
import { hole, Sentence } from '@/ui/kit/sentence'
import { TextControl } from '@/ui/kit/text-control'

interface WritingFieldsProps {
  readonly values: FormValues
  readonly problemAt: (field: string) => string | null
  readonly messageLabel: string
  /** Whether this form tells the writer what the text seems to hold: the next time it is sent as it is (RES-35). */
  readonly isReminded: boolean
}

/** What is written, what page it concerns, and how to answer: alike in every message to an authority. */
export function WritingFields({ values, problemAt, messageLabel, isReminded }: WritingFieldsProps) {
  const t = useTranslations('ContactForm')
  const control = (name: string) => ({ name, value: values[name] ?? '', problem: problemAt(name) })
  return (
    <>
      <TextControl {...control('message')} label={messageLabel} hint={<Rules />} isLong />
      {isReminded && <input type="hidden" name={remindedField} value="yes" />}
      <TextControl {...control('page')} label={t('page')} hint={<p>{t('pageHint')}</p>} />
      <fieldset className="form__part">
        <legend className="form__label">{t('answer')}</legend>
        <p className="form__hint">{t('answerHint')}</p>
        <TextControl {...control('address')} label={t('address')} autoComplete="email" />
        <TextControl {...control('name')} label={t('name')} autoComplete="name" />
      </fieldset>
    </>
  )
}

/** What not to write here, and where it belongs instead (RES-24, RES-30, RES-35). */
function Rules() {
  const t = useTranslations('ContactForm')
  return (
    <ul>
      <li>{t('rules.language', { count: longestMessage })}</li>
      <li>{t('rules.persons')}</li>
      <li>
        <Sentence
          text={t('rules.crime', { emergency: hole(0), police: hole(1) })}
          parts={[<LatinRun key="emergency">112</LatinRun>, <LatinRun key="police">114 14</LatinRun>]}
        />
      </li>
      <li>{t('rules.public')}</li>
    </ul>
  )
}
