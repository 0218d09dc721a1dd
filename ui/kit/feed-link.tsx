import { Icon } from '@/ui/kit/icon'

interface FeedLinkProps {
  readonly href: string
  readonly children: string
}

export function FeedLink({ href, children }: FeedLinkProps) {
  return (
    <p>
      <a className="icon-link" href={href} type="application/atom+xml">
        <Icon name="feed" />
        {children}
      </a>
    </p>
  )
}
