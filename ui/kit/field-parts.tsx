import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/kit/icon'

/** What every control of a form has. */
export interface ControlProps {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** In words, in the reader's language; null when there is nothing to put right. */
  readonly problem: string | null
  /** What was typed or chosen. */
  readonly value: string
}

/** The id of the control with a name: what a problem in the summary leads to. */
export function controlId(name: string): string {
  return `falt-${name}`
}

/** What ties a control to its hint and its problem. */
export function describedBy({ name, hint, problem }: Pick<ControlProps, 'name' | 'hint' | 'problem'>) {
  const ids = [hint === undefined ? null : hintId(name), problem === null ? null : problemId(name)]
  const described = ids.filter((id) => id !== null).join(' ')
  return {
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(problem === null ? {} : { 'aria-invalid': true as const }),
  }
}

export function Hint({ name, hint }: Pick<ControlProps, 'name' | 'hint'>) {
  if (hint === undefined) return null
  return (
    <div className="form__hint" id={hintId(name)}>
      {hint}
    </div>
  )
}

export function Problem({ name, problem }: Pick<ControlProps, 'name' | 'problem'>) {
  const t = useTranslations('Form')
  if (problem === null) return null
  return (
    <p className="form__problem" id={problemId(name)}>
      <Icon name="bang" />
      <span>
        <span className="visually-hidden">{t('errorPrefix')} </span>
        {problem}
      </span>
    </p>
  )
}

function hintId(name: string): string {
  return `${controlId(name)}-hjalp`
}

function problemId(name: string): string {
  return `${controlId(name)}-fel`
}
