import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { hiddenFields } from '@/domain/forms/form-fields'
import type { FormTokens } from '@/domain/forms/form-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { controlId } from '@/ui/kit/field-parts'

interface FormFrameProps {
  readonly action: string
  readonly locale: LocaleKey
  readonly tokens: FormTokens
  readonly children: ReactNode
}

/** A form that is sent whole, with what every form carries unseen. Browsers may not restore these from another visit. */
export function FormFrame({ action, locale, tokens, children }: FormFrameProps) {
  const t = useTranslations('Form')
  const unseen = [
    [hiddenFields.key, tokens.key],
    [hiddenFields.time, tokens.time],
    [hiddenFields.locale, locale],
  ] as const
  return (
    <form className="form" method="post" action={action}>
      {unseen.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
      ))}
      <div hidden>
        <label htmlFor={controlId(hiddenFields.trap)}>{t('leaveEmpty')}</label>
        <input
          id={controlId(hiddenFields.trap)}
          type="text"
          name={hiddenFields.trap}
          autoComplete="off"
          tabIndex={-1}
        />
      </div>
      {children}
      <button className="button form__send" type="submit" id={controlId('send')}>
        {t('send')}
      </button>
    </form>
  )
}
