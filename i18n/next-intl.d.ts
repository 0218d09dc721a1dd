import type { formats } from '@/i18n/formats'
import type messages from '@/messages/sv.json'

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof messages
    Formats: typeof formats
  }
}
