import '@/ui/kit/form.css'
import { useTranslations } from 'next-intl'
import { refusedParameter } from '@/domain/forms/form-fields'
import type { FormsState } from '@/domain/forms/forms-state'

interface FormsClosedProps {
  readonly state: Exclude<FormsState, 'open'>
  /** What somebody had typed when the form closed on them; empty when nothing was sent. */
  readonly kept: string
}

/** Instead of a form: that it is closed, why, and other ways. What was typed can be copied. */
export function FormsClosed({ state, kept }: FormsClosedProps) {
  const t = useTranslations('Form')
  return (
    <div className="error-summary" id={refusedParameter} tabIndex={-1}>
      <h3 className="error-summary__heading">{t('closed.heading')}</h3>
      <p>{t(`closed.${state}`)}</p>
      <p>{t('closed.otherWays')}</p>
      {kept !== '' && (
        <div className="form__field">
          <label className="form__label" htmlFor="sparat">
            {t('closed.kept')}
          </label>
          <textarea className="field" id="sparat" rows={8} dir="auto" readOnly defaultValue={kept} />
        </div>
      )}
    </div>
  )
}
