import type { LocalizedText, Locale } from '../kernel/locale'
import { committees } from '../law/c05-governance/index'
import type { ObligationRepair } from './obligation-repair'
import { partText } from './part-text'

/** What is done with a committee has words of its own. */
const committeeTexts: Readonly<
  Record<Locale, (committee: string) => Readonly<Partial<Record<ObligationRepair['action'], string>>>>
> = {
  'zh-TW': (committee) => ({ add: `成立${committee}`, remove: `解散${committee}`, meet: `召開${committee}會議` }),
  en: (committee) => ({
    add: `establish the ${committee}`,
    remove: `dissolve the ${committee}`,
    meet: `hold a meeting of the ${committee}`,
  }),
}

/** So has what reads badly as an action and a thing. */
const ownTexts: Readonly<Record<string, LocalizedText | undefined>> = {
  'add seconded-staff': { 'zh-TW': '指派人員借調至資訊局', en: 'second staff to the bureau' },
  'remove seconded-staff': { 'zh-TW': '借調人員歸建', en: 'return the seconded staff' },
  'replace convener-and-deputy': { 'zh-TW': '更換召集人及副召集人', en: 'replace convener and deputy' },
  'meet council-report': { 'zh-TW': '列席協調會報報告', en: 'report to the council' },
  'add it-appraisal': { 'zh-TW': '列入資訊績效考核', en: 'join the appraisal of information work' },
}

const actionTexts = {
  'zh-TW': { add: '增加', remove: '減少', replace: '更換', meet: '完成', file: '完成' },
  en: { add: 'add', remove: 'remove', replace: 'replace', meet: 'complete', file: 'file or complete' },
} as const

/** What is to be done, in words; the last day for it is told elsewhere. */
export function repairText({ action, what, count = 1 }: ObligationRepair, locale: Locale): string {
  const own = ownTexts[`${action} ${what}`]?.[locale]
  if (own !== undefined) return own
  const thing = partText(what, locale)
  const ofCommittee = (committees as readonly string[]).includes(what)
    ? committeeTexts[locale](thing)[action]
    : undefined
  if (ofCommittee !== undefined) return ofCommittee
  if (locale === 'en') return `${actionTexts.en[action]} ${count === 1 ? '' : `${count} × `}${thing}`
  return `${actionTexts['zh-TW'][action]}${thing}${count === 1 ? '' : ` ${count} 名`}`
}
