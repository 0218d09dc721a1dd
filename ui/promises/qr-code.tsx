import { useTranslations } from 'next-intl'
import type { SheetView } from '@/domain/sheets/sheet-view'

/** A code for the camera of a phone. It leads where the address in print beside it leads. */
export function QrCode({ path, size }: SheetView['code']) {
  const t = useTranslations('Sheet')
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('code')}
      shapeRendering="crispEdges"
    >
      <rect className="qr-code__ground" width={size} height={size} />
      <path className="qr-code__squares" d={path} />
    </svg>
  )
}
