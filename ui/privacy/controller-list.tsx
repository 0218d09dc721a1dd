import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { ControllerView } from '@/domain/privacy/privacy-view'
import { Fact, Facts } from '@/ui/kit/facts'
import { LatinRun } from '@/ui/kit/latin-run'
import { Name, Prose } from '@/ui/kit/local-text'

interface ControllerListProps {
  readonly locale: LocaleKey
  readonly controllers: readonly ControllerView[]
}

/** Each authority with what it answers for, in its own words. */
export function ControllerList({ locale, controllers }: ControllerListProps) {
  const t = useTranslations('Privacy')
  return (
    <ul className="controllers">
      {controllers.map(({ slug, name, info, officer }) => (
        <li key={slug} className="controller">
          <h3>
            <Name of={name} page={locale} />
          </h3>
          {info === null ? <p>{t('noInfo')}</p> : <Prose of={info} page={locale} />}
          {officer !== null && (
            <Facts>
              <Fact label={t('officer')}>
                <Officer address={officer} />
              </Fact>
            </Facts>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The field takes any way to reach a function; an e-mail address can be pressed. */
function Officer({ address }: { readonly address: string }) {
  const run = <LatinRun>{address}</LatinRun>
  return /^\S+@\S+$/.test(address) ? <a href={`mailto:${address}`}>{run}</a> : run
}
