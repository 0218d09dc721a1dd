import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { LanguagesPage } from '@/ui/languages/languages-page'

type Props = PageProps<'/[locale]/sprak'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('Languages.title')], t('Meta.languages'))
}

export default async function Page({ params }: Props) {
  const { locale, frame, reviewed } = await openServicePage(params)
  return <LanguagesPage frame={frame} path={paths.languages(locale)} reviewed={reviewed} />
}
