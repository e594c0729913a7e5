import { type Locale, type LocalizedText, text } from '../kernel/locale'
import type { ClauseId } from '../law/clause-id'
import type { ReadingId } from '../law/reading-choices'
import {
  type Clause,
  type Defect,
  type Reading,
  clauseIds,
  clauses,
  defects,
  readings,
  regulation,
} from '../law/register/index'
import { section, sections } from '../wording/layout'
import type { Page } from './page'
import { indentedTable } from './table-text'
import { clauseMark } from '../law/format-clause'
import { allWords } from '../wording/all-words'

const headings = {
  below: text('所含條款：', 'Clauses below:'),
  words: text('關鍵用語：', 'Operative words:'),
  rules: text('規則：', 'Rules:'),
  readings: text('有疑義的地方（先列者為預設）：', 'Unclear places (the default first):'),
  defects: text('印刷瑕疵：', 'Misprints of the text:'),
} as const

/** How far the clause can be asked. */
const encodedTexts: Readonly<Record<Clause['encoded'], LocalizedText>> = {
  yes: text('可以查詢。', 'It can be asked.'),
  partly: text('部分可以查詢：', 'It can be asked in part: '),
  no: text('無法查詢：', 'It cannot be asked: '),
}

/**
 * A clause as plain text: what it settles, whether it can be asked and by which rules, its unclear places and its
 * misprints.
 */
export function clauseText(
  { id, printed, summary, encoded, why, words, rules, readings: unclear, defects: misprints }: Clause,
  locale: Locale,
  page: Page,
): string {
  return sections(
    `${text(`${printed}（${id}）`, `Clause ${id}, ${printed}`)[locale]}\n${summary[locale]}`,
    ...(encoded === 'yes'
      ? [encodedTexts.yes[locale]]
      : why === undefined
        ? []
        : [encodedTexts[encoded][locale] + why[locale]]),
    ...section(
      headings.below[locale],
      indentedTable(
        childrenOf(id).map((child) => [clauseMark[locale](child), clauses[child].summary[locale]]),
        page,
      ),
    ),
    ...section(headings.words[locale], words),
    ...section(
      headings.rules[locale],
      indentedTable(
        rules.map((rule) => [rule, allWords[rule].title[locale]]),
        page,
      ),
    ),
    ...section(
      headings.readings[locale],
      unclear.flatMap((reading) => readingLines(reading, locale)),
    ),
    ...section(
      headings.defects[locale],
      misprints.map((misprint) => defectLine(defects[misprint], locale)),
    ),
    forceText(locale),
  )
}

/** When somebody looked at the text, and whether it was verified to be unamended. */
function forceText(locale: Locale): string {
  const { checkedOn, currentForceVerified } = regulation
  return text(
    `條文於 ${checkedOn} 查對，${currentForceVerified ? '已查證' : '尚未查證'}其後是否修正。`,
    `The text was looked at on ${checkedOn}, ${currentForceVerified ? 'and verified' : 'not verified'} to be unamended since.`,
  )[locale]
}

function childrenOf(id: ClauseId): readonly ClauseId[] {
  return clauseIds.filter((other) => other.startsWith(`${id}.`) && !other.slice(id.length + 1).includes('.'))
}

function readingLines(id: ReadingId, locale: Locale): string[] {
  const { question, choices }: Reading = readings[id]
  return [
    text(`${id}：${question['zh-TW']}`, `${id}: ${question.en}`)[locale],
    ...Object.entries(choices).flatMap(([choice, { label, rationale }]) => [
      text(`  ${label['zh-TW']}（${choice}）`, `  ${label.en} (${choice})`)[locale],
      `    ${rationale[locale]}`,
    ]),
  ]
}

function defectLine({ printed, readAs, note }: Defect, locale: Locale): string {
  return text(`「${printed}」讀作「${readAs}」。${note['zh-TW']}`, `${printed} is read as ${readAs}. ${note.en}`)[
    locale
  ]
}
