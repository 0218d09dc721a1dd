import type { UIField } from 'payload'
import { missingWords } from '@/cms/collections/promises/lifecycle-words'
import { findingWords, textLabels } from '@/cms/words/finding-words'
import { loadWordLists } from '@/cms/words/load-word-lists'

/** COM-02, COM-09: says beside a promise's form, while it is written, what still hinders it from being handed in. */
export const promiseWordsField: UIField = {
  name: 'wordsOfPromise',
  type: 'ui',
  label: 'Granskning',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      Field: {
        path: '/views/words/promise-words#PromiseWords',
        serverProps: { loadWordLists, words: { missingWords, findingWords, textLabels } },
      },
    },
  },
}
