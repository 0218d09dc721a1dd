import { useTranslations } from 'next-intl'
import { LatinRun } from '@/ui/kit/latin-run'
import { hole, Sentence } from '@/ui/kit/sentence'

interface PrintedAddressProps {
  readonly address: string
}

/** Where the page is to be found, for paper, where nothing can be pressed. Not on the screen. */
export function PrintedAddress({ address }: PrintedAddressProps) {
  const t = useTranslations('Sheet')
  return (
    <p className="printed-address">
      <Sentence text={t('pageAddress', { address: hole(0) })} parts={[<LatinRun key="address">{address}</LatinRun>]} />
    </p>
  )
}
