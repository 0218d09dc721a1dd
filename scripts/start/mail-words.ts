import { readEnv } from '@/server/platform/env'

/** Where letters to staff go when no mail server is set up; null when one is. */
export function mailWords(): string | null {
  const { mail, demo } = readEnv()
  if (mail !== null) return null
  if (demo) return 'Brev:             läggs i mappen mail i DATA_DIR; SMTP_URL är inte satt'
  return 'Inga brev skickas: SMTP_URL är inte satt. Inbjudningar och nya lösenord läggs i mappen mail i DATA_DIR och når ingen.'
}
