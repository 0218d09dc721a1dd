import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import { LatinRun } from '@/ui/kit/latin-run'
import { Text } from '@/ui/kit/local-text'

interface EmergencyBlockProps {
  readonly frame: FrameView
}

/** Whom to call, and that this site is not the place to report a crime. The caller gives the heading. */
export function EmergencyBlock({ frame }: EmergencyBlockProps) {
  const t = useTranslations('Emergency')
  return (
    <div className="emergency">
      <ul className="emergency__list">
        {frame.emergency.map((line) => (
          <li key={line.key} className="emergency__line">
            <a className="emergency__contact" href={line.href}>
              <LatinRun>{line.contact}</LatinRun>
            </a>
            <span>
              <Text of={line.text} page={frame.locale} />
            </span>
          </li>
        ))}
      </ul>
      <p className="emergency__not-here">{t('notHere')}</p>
    </div>
  )
}
