import { useTranslations } from 'next-intl'
import { refusedParameter } from '@/domain/forms/form-fields'
import { controlId } from '@/ui/kit/field-parts'

interface ErrorSummaryProps {
  /** Each in words; `field` is the name of its control, or null for the form as a whole. */
  readonly problems: readonly { readonly field: string | null; readonly text: string }[]
}

/**
 * What has to be put right, first on the page. The address ends in its id, so the browser scrolls to it and moves the
 * focus there, with or without script.
 */
export function ErrorSummary({ problems }: ErrorSummaryProps) {
  const t = useTranslations('Form')
  if (problems.length === 0) return null
  return (
    <div className="error-summary" id={refusedParameter} tabIndex={-1} role="alert">
      <h2 className="error-summary__heading">{t('summary')}</h2>
      <p>{t('kept')}</p>
      <ul className="error-summary__list">
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <a href={`#${controlId(field ?? 'send')}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
