import { useTranslations } from 'next-intl'
import type { EmergencyLine, FrameView } from '@/domain/municipalities/frame-view'
import { LatinRun } from '@/ui/kit/latin-run'
import { Section } from '@/ui/kit/section'
import { hole, Sentence } from '@/ui/kit/sentence'

interface MunicipalityHelpProps {
  readonly frame: FrameView
}

/** What somebody can do whose municipality does not use the service. The police is reached as the emergency block says. */
export function MunicipalityHelp({ frame }: MunicipalityHelpProps) {
  const t = useTranslations('Country')
  const line = (key: string) => frame.emergency.find((one) => one.key === key)
  const [site, phone] = [line('polisen'), line('11414')]
  return (
    <Section id="annars" heading={t('helpHeading')}>
      {site && (
        <p>
          <Sentence text={t('help', { police: hole(0) })} parts={[<Contact key="police" line={site} />]} />
        </p>
      )}
      {phone && (
        <p>
          <Sentence text={t('helpAsk', { phone: hole(0) })} parts={[<Contact key="phone" line={phone} />]} />
        </p>
      )}
    </Section>
  )
}

function Contact({ line }: { readonly line: EmergencyLine }) {
  return (
    <a href={line.href}>
      <LatinRun>{line.contact}</LatinRun>
    </a>
  )
}
