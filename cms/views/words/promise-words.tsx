import './words.css'
import type { PayloadRequest } from 'payload'
import type { Lists, PanelWords } from '@/cms/views/words/panel-words'
import { PromiseWordsPanel } from '@/cms/views/words/promise-words.client'
import { sourceLocale } from '@/domain/locales/locales'

interface Props {
  readonly data?: Readonly<Record<string, unknown>>
  readonly req: PayloadRequest
  /** From the config: what stands in `cms/words` is for hooks too, and no view may import it. */
  readonly loadWordLists: (municipality: unknown, req: PayloadRequest) => Promise<Lists>
  readonly words: PanelWords
}

/** Reads the lists once for the form; the looking itself is done where it is written. */
export async function PromiseWords({ data, req, loadWordLists, words }: Props) {
  const lists = await loadWordLists(data?.municipality, req)
  return <PromiseWordsPanel lists={lists} words={words} source={sourceLocale} />
}
