import type { UIField } from 'payload'
import { missingWords } from '@/cms/collections/promises/lifecycle-words'
import { findingWords, textLabels, updateLabels } from '@/cms/words/finding-words'
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

/** The same beside an update, which is public at once: only a warning, as nobody approves it. */
export const updateWordsField: UIField = {
  name: 'wordsOfUpdate',
  type: 'ui',
  label: 'Granskning',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      Field: {
        path: '/views/words/update-words#UpdateWords',
        serverProps: { loadWordLists, words: { findingWords, textLabels: updateLabels } },
      },
    },
  },
}
