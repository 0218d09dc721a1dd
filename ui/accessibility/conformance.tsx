import { useTranslations } from 'next-intl'
import type { Conformance as Degree } from '@/domain/accessibility/law'
import type { IconName } from '@/ui/kit/icon'
import { Tag, type Tone } from '@/ui/kit/tag'

const looks: Readonly<Record<Degree, readonly [Tone, IconName]>> = {
  full: ['ok', 'tick'],
  partial: ['warn', 'half'],
  none: ['danger', 'cross'],
}

interface ConformanceProps {
  readonly conformance: Degree
}

/** How well the pages follow the law: the word of the law, and what it means. */
export function Conformance({ conformance }: ConformanceProps) {
  const t = useTranslations('Statement')
  const [tone, icon] = looks[conformance]
  return (
    <>
      <p className="tags">
        <Tag tone={tone} icon={icon}>
          {t(`conformance.${conformance}`)}
        </Tag>
      </p>
      <p>{t(`meaning.${conformance}`)}</p>
    </>
  )
}
