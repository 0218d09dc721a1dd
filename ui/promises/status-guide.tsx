import '@/ui/promises/status-guide.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { commitmentStatuses } from '@/domain/promises/commitment-status'
import { outcomeSchema, promiseStatuses } from '@/domain/promises/phase'
import { Tag } from '@/ui/kit/tag'
import { commitmentLooks, outcomeLooks, promiseLooks } from '@/ui/promises/status-looks'

/** Every word that a promise and its parts are marked with: drawn as on their pages, and explained. */
export function StatusGuide() {
  const t = useTranslations('StatusGuide')
  const status = useTranslations('Status')
  return (
    <>
      <Guide heading={t('promiseHeading')}>
        {promiseStatuses.map((word) => (
          <Entry key={word} look={promiseLooks[word]} word={status(`promise.${word}`)}>
            {t(`promise.${word}`)}
          </Entry>
        ))}
      </Guide>
      <Guide heading={t('outcomeHeading')}>
        {outcomeSchema.options.map((word) => (
          <Entry key={word} look={outcomeLooks[word]} word={status(`outcome.${word}`)}>
            {t(`outcome.${word}`)}
          </Entry>
        ))}
      </Guide>
      <Guide heading={t('commitmentHeading')}>
        {commitmentStatuses.map((word) => (
          <Entry key={word} look={commitmentLooks[word]} word={status(`commitment.${word}`)}>
            {t(`commitment.${word}`)}
          </Entry>
        ))}
      </Guide>
    </>
  )
}

function Guide({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <>
      <h3>{heading}</h3>
      <dl className="status-guide">{children}</dl>
    </>
  )
}

interface EntryProps {
  readonly look: (typeof commitmentLooks)[keyof typeof commitmentLooks]
  readonly word: string
  readonly children: string
}

function Entry({ look: [tone, icon], word, children }: EntryProps) {
  return (
    <div className="status-guide__entry">
      <dt>
        <Tag tone={tone} icon={icon}>
          {word}
        </Tag>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
