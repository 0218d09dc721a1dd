import { ReleaseTextsClient } from './release-texts.client'
import { buttonWords, copiedWords, releaseWords, textNames } from './release-words'
import '@/cms/views/release/release.css'

/** Decision 18: internal text is copied for residents one field at a time, to be edited; nothing is shown by it. */
export function ReleaseTexts() {
  return <ReleaseTextsClient words={releaseWords} names={textNames} buttons={buttonWords} copied={copiedWords} />
}
