import { inputIssue } from '../kernel/input-issue'
import { type Localized, text } from '../kernel/locale'
import { type TextOptions, localeOf } from '../kernel/text-options'
import { type ClauseId, clauseIds } from './clause-id'

const CHAPTERS = ['壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖', '拾', '拾壹']
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八']

/** 伍、三 has no (八): what would be it is printed as a second (六). */
const PRINTED_AS: Partial<Record<ClauseId, ClauseId>> = { '5.3.8': '5.3.6' }

/**
 * A clause as the regulation prints it, or in digits.
 *
 * @throws InvalidInputError where the clause or the locale is unknown
 * @example
 * formatClause('5.3.4', { locale: 'zh-TW' }) // => '伍、三、(四)'
 * @example
 * formatClause('5.3.4', { locale: 'en' }) // => 'clause 5.3.4'
 */
export function formatClause(id: ClauseId, options: TextOptions): string {
  const known = clauseIds.includes(id)
  const locale = localeOf(options, known ? [] : [inputIssue('id', 'not-an-option', { options: clauseIds })])
  return text(printed(id), `clause ${id}`)[locale]
}

/** A clause by its mark alone: as the regulation prints it, or in digits. */
export const clauseMark: Localized<(id: ClauseId) => string> = /* @__PURE__ */ text(printed, (id: ClauseId) => id)

function printed(id: ClauseId): string {
  const [chapter, section, item, subitem] = (PRINTED_AS[id] ?? id).split('.').map(Number) as [
    number,
    number?,
    number?,
    number?,
  ]
  return [
    CHAPTERS[chapter - 1],
    ...(section === undefined ? [] : [NUMBERS[section - 1]]),
    ...(item === undefined ? [] : [`(${NUMBERS[item - 1]})`]),
    ...(subitem === undefined ? [] : [subitem]),
  ].join('、')
}
