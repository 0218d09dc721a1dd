import './words.css'
import type { PayloadRequest } from 'payload'
import type { Lists, PanelWords } from '@/cms/views/words/panel-words'
import { UpdateWordsPanel } from '@/cms/views/words/update-words.client'
import { sourceLocale } from '@/domain/locales/locales'

interface Props {
  readonly data?: Readonly<Record<string, unknown>>
  readonly req: PayloadRequest
  readonly loadWordLists: (municipality: unknown, req: PayloadRequest) => Promise<Lists>
  readonly words: Pick<PanelWords, 'findingWords' | 'textLabels'>
}

export async function UpdateWords({ data, req, loadWordLists, words }: Props) {
  const lists = await loadWordLists(data?.municipality, req)
  return <UpdateWordsPanel lists={lists} words={words} source={sourceLocale} />
}
