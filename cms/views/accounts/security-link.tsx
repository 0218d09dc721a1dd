import { Link } from '@payloadcms/ui'
import { accountWords } from './account-words'

/** Leads to one's own page about signing in, from every page. */
export function SecurityLink() {
  return (
    <Link className="nav__link" href="/admin/sakerhet" prefetch={false}>
      <span className="nav__link-label">{accountWords.security.title}</span>
    </Link>
  )
}
