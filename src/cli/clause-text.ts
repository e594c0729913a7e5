import { type Locale, text } from '../kernel/locale'
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

interface ClauseHeadings {
  readonly below: string
  readonly words: string
  readonly rules: string
  readonly readings: string
  readonly defects: string
  /** How far the clause can be asked. */
  readonly encoded: Readonly<Record<Clause['encoded'], string>>
}

const headings: Readonly<Record<Locale, ClauseHeadings>> = {
  'zh-TW': {
    below: '所含條款：',
    words: '關鍵用語：',
    rules: '規則：',
    readings: '有疑義的地方（先列者為預設）：',
    defects: '印刷瑕疵：',
    encoded: { yes: '可以查詢。', partly: '部分可以查詢：', no: '無法查詢：' },
  },
  en: {
    below: 'Clauses below:',
    words: 'Operative words:',
    rules: 'Rules:',
    readings: 'Unclear places (the default first):',
    defects: 'Misprints of the text:',
    encoded: { yes: 'It can be asked.', partly: 'It can be asked in part: ', no: 'It cannot be asked: ' },
  },
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
  const heading = headings[locale]
  return sections(
    `${text(`${printed}（${id}）`, `Clause ${id}, ${printed}`)[locale]}\n${summary[locale]}`,
    ...(encoded === 'yes' ? [heading.encoded.yes] : why === undefined ? [] : [heading.encoded[encoded] + why[locale]]),
    ...section(
      heading.below,
      indentedTable(
        childrenOf(id).map((child) => [clauseMark[locale](child), clauses[child].summary[locale]]),
        page,
      ),
    ),
    ...section(heading.words, words),
    ...section(
      heading.rules,
      indentedTable(
        rules.map((rule) => [rule, allWords[rule].title[locale]]),
        page,
      ),
    ),
    ...section(
      heading.readings,
      unclear.flatMap((reading) => readingLines(reading, locale)),
    ),
    ...section(
      heading.defects,
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
