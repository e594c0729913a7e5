import { chapterTitles } from '../data/chapter-titles'
import type { ClauseId, LocalizedText } from '../library'
import type { Page } from './page'

/** A chapter's number and title. */
export function chapterTitle({ t, say, printed }: Page, id: ClauseId): string {
  const title = say(chapterTitles[id] as LocalizedText)
  return t(`${printed(id)}、${title}`, `${id} ${title}`)
}
