import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ClauseId, clauseIds } from '../../src/law/clause-id'
import { root } from '../../.config/project-files'

const CHAPTERS = ['拾壹', '拾', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖']
const CHAPTER_NUMBERS = [11, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9]
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八']

/**
 * The text of the regulation, which is not part of this project; null where it does not lie beside it, in a folder
 * `shared` next to the project's own or next to the folder above.
 */
export function regulationText(): string | null {
  const path = ['..', '../..']
    .map((folder) => join(root, folder, 'shared/regulation.zh-TW.txt'))
    .find((candidate) => existsSync(candidate))
  return path === undefined ? null : readFileSync(path, 'utf8')
}

/** The text of each clause without those under it. 伍、三 prints (六) twice; the second is 5.3.8. */
export function clauseTexts(text: string): ReadonlyMap<ClauseId, string> {
  const texts = new Map<ClauseId, string>()
  let place: number[] = []
  for (const line of text.slice(text.indexOf('壹、')).split('\n')) {
    place = headed(line, place, (id) => texts.has(id)) ?? place
    const id = place.join('.') as ClauseId
    texts.set(id, `${texts.get(id) ?? ''}${line}\n`)
  }
  if ([...texts.keys()].join() !== clauseIds.join())
    throw new Error(`the text is not divided as the clauses are: ${[...texts.keys()].join(' ')}`)
  return texts
}

/** The number of the clause that a line begins; null where it goes on with the one before. */
function headed(line: string, place: readonly number[], taken: (id: ClauseId) => boolean): number[] | null {
  const chapter = CHAPTERS.findIndex((numeral) => line.startsWith(`${numeral}、`))
  if (chapter >= 0) return [CHAPTER_NUMBERS[chapter]!]
  const [, section, item, subitem] =
    /^ *(?:- )?(?:([一二三四五六七八])、|\(([一二三四五六七八])\)|([12])\. )/.exec(line) ?? []
  if (section !== undefined) return [place[0]!, NUMBERS.indexOf(section) + 1]
  if (subitem !== undefined) return [...place.slice(0, 3), Number(subitem)]
  if (item === undefined) return null
  const numbered = [...place.slice(0, 2), NUMBERS.indexOf(item) + 1]
  return taken(numbered.join('.') as ClauseId) ? [...place.slice(0, 2), place[2]! + 1] : numbered
}

/** A text as its characters alone, so line breaks and punctuation make no difference. */
export function charactersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}
