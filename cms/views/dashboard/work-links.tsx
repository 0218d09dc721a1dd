import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Link } from '@payloadcms/ui'
import type { SanitizedPermissions } from 'payload'
import { beginnings, dashboardWords } from '@/cms/views/dashboard/dashboard-words'
import type { StaffLanguage } from '@/domain/waiting/waiting-words'

interface Props {
  readonly navGroups: NonNullable<DashboardViewServerProps['navGroups']>
  readonly permissions: SanitizedPermissions
  readonly language: StaffLanguage
}

/** What one may begin, in the order in which it is usually begun. */
export function Beginnings({ permissions, language }: Omit<Props, 'navGroups'>) {
  const words = dashboardWords[language]
  const own = beginnings.filter((slug) => permissions.collections?.[slug]?.create)
  if (own.length === 0) return null
  return (
    <nav className="waiting__begin" aria-label={words.begin}>
      {own.map((slug) => (
        <Link key={slug} href={`/admin/collections/${slug}/create`} prefetch={false}>
          {words.beginNew[slug]}
        </Link>
      ))}
    </nav>
  )
}

/** Everything that one reaches, in the groups of the menu. */
export function EverythingReached({ navGroups, language }: Omit<Props, 'permissions'>) {
  return (
    <section className="waiting__everything" aria-labelledby="everything">
      <h2 id="everything">{dashboardWords[language].everything}</h2>
      <div>
        {navGroups.map(({ label, entities }) => (
          <section key={label} aria-label={label}>
            <h3>{label}</h3>
            <ul>
              {entities.map((entity) => (
                <li key={entity.slug}>
                  <Link href={`/admin/${entity.type}/${entity.slug}`} prefetch={false}>
                    {wordsOf(entity.label, language)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

/** A label is a text, or texts by language. */
function wordsOf(label: string | Readonly<Record<string, string>>, language: StaffLanguage): string {
  if (typeof label === 'string') return label
  return label[language] ?? label.sv ?? ''
}
