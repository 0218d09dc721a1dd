import '@/ui/contact/message.css'
import '@/ui/kit/form.css'
import { useTranslations } from 'next-intl'
import type { FaultFormView } from '@/domain/contact/contact-view'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { MessageSection } from '@/ui/contact/message-section'
import { isReminded, useProblemTexts } from '@/ui/contact/problem-texts'
import { WritingFields } from '@/ui/contact/writing-fields'
import { SelectControl } from '@/ui/kit/choice-controls'
import { FormFrame } from '@/ui/kit/form-frame'

interface FaultFormProps {
  readonly frame: FrameView
  readonly view: FaultFormView
}

/** A report about the service's accessibility, sent to the municipality that is chosen. */
export function FaultForm({ frame, view }: FaultFormProps) {
  const t = useTranslations('ContactForm')
  const { values, municipalities, tokens } = view
  const texts = useProblemTexts(view.problems)
  const problemAt = (field: string) => texts.find((problem) => problem.field === field)?.text ?? null
  return (
    <MessageSection frame={frame} heading={t('fault.heading')} lead={t('fault.lead')} kept={values.message ?? ''}>
      <FormFrame action={paths.sendFault} locale={frame.locale} tokens={tokens}>
        <SelectControl
          name="municipality"
          value={values.municipality ?? ''}
          problem={problemAt('municipality')}
          label={t('municipality')}
          none={t('chooseMunicipality')}
          options={municipalities.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <WritingFields
          values={values}
          problemAt={problemAt}
          messageLabel={t('fault.message')}
          isReminded={isReminded(view)}
        />
      </FormFrame>
    </MessageSection>
  )
}
