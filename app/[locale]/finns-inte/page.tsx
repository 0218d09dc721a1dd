import { wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'

type Props = PageProps<'/[locale]/finns-inte'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('NotFound.title')])
}

export default async function Page({ params, searchParams }: Props) {
  await wordsFor(params)
  const { adress } = await searchParams
  return missingPage((await params).locale, null, typeof adress === 'string' ? adress : '')
}
