import { useTranslations } from 'next-intl'
import { privacySupervision } from '@/domain/privacy/supervision'
import { LatinRun } from '@/ui/kit/latin-run'
import { Section } from '@/ui/kit/section'
import { hole, Sentence } from '@/ui/kit/sentence'

/** What a person may ask of an authority, and who supervises it. */
export function Rights() {
  const t = useTranslations('Privacy')
  return (
    <Section id="rattigheter" heading={t('rightsHeading')}>
      <ul className="effects">
        <li>{t('rightToKnow')}</li>
        <li>{t('rightToCorrect')}</li>
        <li>{t('rightToErase')}</li>
      </ul>
      <p>{t('contact')}</p>
      <p>
        <Sentence
          text={t('supervision', { address: hole(0) })}
          parts={[
            <a key="address" href={privacySupervision.href} rel="external">
              <LatinRun>{privacySupervision.written}</LatinRun>
            </a>,
          ]}
        />
      </p>
    </Section>
  )
}
