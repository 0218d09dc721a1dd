import { useTranslations } from 'next-intl'

/** What is stored when somebody writes a message, and what is not. */
export function MessageRecord() {
  const t = useTranslations('Privacy')
  return (
    <>
      <p>{t('stored')}</p>
      <ul className="effects">
        <li>{t('storedMessage')}</li>
        <li>{t('storedLanguage')}</li>
        <li>{t('storedDay')}</li>
        <li>{t('storedAnswer')}</li>
      </ul>
      <p>{t('notStored')}</p>
      <p>{t('refused')}</p>
      <p>{t('publicDocument')}</p>
    </>
  )
}
