import { useTranslations } from 'next-intl'
import type { HorizonView } from '@/domain/agreements/agreement-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { HorizonDrawing } from '@/ui/agreements/horizon-drawing'
import { Prose } from '@/ui/kit/local-text'

interface HorizonsProps {
  readonly locale: LocaleKey
  readonly horizons: readonly HorizonView[]
}

/** How long each kind of change takes: drawn along one axis, and the same in words. */
export function Horizons({ locale, horizons }: HorizonsProps) {
  const t = useTranslations('Agreement')
  return (
    <>
      <p>{t('horizonsLead')}</p>
      <HorizonDrawing horizons={horizons} />
      <ol className="horizons">
        {horizons.map(({ kind, yearsFrom, yearsTo, text }) => (
          <li key={`${kind}-${yearsFrom}`} className="horizons__one">
            <h3>{t(`horizon.${kind}`)}</h3>
            <p className="horizons__years">{t('years', { from: yearsFrom, to: yearsTo })}</p>
            <Prose of={text} page={locale} />
          </li>
        ))}
      </ol>
    </>
  )
}
