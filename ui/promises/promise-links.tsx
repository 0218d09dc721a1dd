import type { LocaleKey } from '@/domain/locales/locales'
import type { PromiseCardView } from '@/domain/promises/promise-view'
import { paths } from '@/i18n/paths'
import { Text } from '@/ui/kit/local-text'
import { PromiseTags } from '@/ui/promises/status-tag'

interface PromiseLinksProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly promises: readonly Pick<PromiseCardView, 'slug' | 'title' | 'status'>[]
}

/** Promises by title, each with the word it is listed under. */
export function PromiseLinks({ locale, municipality, promises }: PromiseLinksProps) {
  return (
    <ul className="promise-links">
      {promises.map(({ slug, title, status }) => (
        <li key={slug} className="promise-links__one">
          <a href={paths.promise(locale, municipality, slug)}>
            <Text of={title} page={locale} />
          </a>
          <PromiseTags status={status} outcome={null} />
        </li>
      ))}
    </ul>
  )
}
