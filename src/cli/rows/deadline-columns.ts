import { designatedDuties } from '../../law/deadlines'
import { deadlineDuties } from '../../law/duty'
import type { RuleId } from '../../law/rule-id'
import { foldCode } from '../../kernel/folded-code'
import type { Locale } from '../../kernel/locale'
import { labelWords } from '../label-words'

/** What the facts of a limit are called at the head of a list; the first is written, all are read. */
const titles: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = {
  duty: { 'zh-TW': ['義務', '事項', '應辦事項'], en: ['duty'] },
  from: { 'zh-TW': ['起算日', '日期', '異動生效日', '會議日', '收到替換要求日', '請假日'], en: ['from', 'date'] },
  doneOn: { 'zh-TW': ['完成日', '辦理日'], en: ['done on'] },
  asOf: { 'zh-TW': ['查詢日'], en: ['as of'] },
}

/** The rules without a table of which the facts have these names. */
const rulesOfLimits: readonly RuleId[] = ['deadlines.due', 'deadlines.timeliness']

/** How a fact of a limit is written at the head of a list; none of any other rule. */
export function deadlineTitle(rule: RuleId, key: string, locale: Locale): string | undefined {
  return rulesOfLimits.includes(rule) ? titles[key]?.[locale][0] : undefined
}

/** The fact of a limit that a head names; none of any other rule. */
export function deadlineKey(rule: RuleId, title: string): string | undefined {
  if (!rulesOfLimits.includes(rule)) return undefined
  const named = Object.entries(titles).find(([, words]) =>
    Object.values(words)
      .flat()
      .some((word) => foldCode(word) === foldCode(title)),
  )
  return named?.[0]
}

/** What a duty is called in a cell of such a list; nothing of what is no duty. */
export function dutyWords(code: string): readonly string[] {
  const duty = [...deadlineDuties, ...designatedDuties].find((one) => one === code)
  return duty === undefined ? [] : labelWords('duty')(duty)
}
