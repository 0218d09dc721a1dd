/** Parts of the site that programs and browsers ask for, never readers: no page may answer there. */
const machineParts = [
  'api',
  'svc',
  'media',
  'fonts',
  'icons',
  '.well-known',
  'robots.txt',
  'sitemap.xml',
  'favicon.ico',
]

const existing = [
  /^\/api\/health\/(live|ready)$/,
  // Also where nothing is: programs get an answer that they can read.
  /^\/api\/v1(\/|$)/,
  /^\/fonts\/[a-z-]+\.([0-9a-f]{8}\.woff2|OFL\.txt)$/,
  /^\/icons\/lykta\.svg$/,
]

/** Whether something is there at an address that machines ask for; null when it is an address for readers. */
export function machineAddress(path: string): 'exists' | 'nothing' | null {
  const [, first = ''] = path.split('/')
  if (!machineParts.includes(first)) return null
  return existing.some((pattern) => pattern.test(path)) ? 'exists' : 'nothing'
}
