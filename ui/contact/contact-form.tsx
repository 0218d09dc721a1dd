import '@/ui/contact/message.css'
import '@/ui/kit/form.css'
import { useTranslations } from 'next-intl'
import { contactKinds } from '@/domain/contact/contact-kind'
import type { ContactFormView } from '@/domain/contact/contact-view'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { MessageSection } from '@/ui/contact/message-section'
import { isReminded, useProblemTexts } from '@/ui/contact/problem-texts'
import { WritingFields } from '@/ui/contact/writing-fields'
import { RadioCards } from '@/ui/kit/choice-controls'
import { FormFrame } from '@/ui/kit/form-frame'
import { Name } from '@/ui/kit/local-text'

interface ContactFormProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly view: ContactFormView
}

/** A message to the municipality or the police. */
export function ContactForm({ frame, municipality, view }: ContactFormProps) {
  const t = useTranslations('ContactForm')
  const { locale } = frame
  const { values, recipients, tokens } = view
  const texts = useProblemTexts(view.problems)
  const problemAt = (field: string) => texts.find((problem) => problem.field === field)?.text ?? null
  const choice = (name: string) => ({ name, value: values[name] ?? '', problem: problemAt(name) })
  return (
    <MessageSection frame={frame} heading={t('heading')} lead={t('lead')} kept={values.message ?? ''}>
      <FormFrame action={paths.sendContact(municipality.slug)} locale={locale} tokens={tokens}>
        <RadioCards
          {...choice('kind')}
          label={t('kind')}
          options={contactKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
        <RadioCards
          {...choice('recipient')}
          label={t('recipient')}
          options={recipients.map(({ slug, name }) => ({ value: slug, label: <Name of={name} page={locale} /> }))}
        />
        <WritingFields
          values={values}
          problemAt={problemAt}
          messageLabel={t('message')}
          isReminded={isReminded(view)}
        />
      </FormFrame>
    </MessageSection>
  )
}
