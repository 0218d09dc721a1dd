import type { DemoSiteNotice } from './types'

export const siteNotices: readonly DemoSiteNotice[] = [
  { municipality: 'malaras', text: 'siteNotice.malaras', from: -2, to: 12 },
]
