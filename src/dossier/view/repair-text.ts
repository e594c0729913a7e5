import type { Locale, LocalizedText } from '../../kernel/locale'
import type { ObligationRepair, ObligationRepairObject } from '../obligation-repair'

function both(chinese: string, english: string): LocalizedText {
  return { 'zh-TW': chinese, en: english }
}

type Action = ObligationRepair['action']

/** People and seats are added, removed and replaced; so are the groups that they sit on. */
const things: Readonly<Partial<Record<ObligationRepairObject, LocalizedText>>> = {
  convener: both('召集人', 'convener'),
  'deputy-convener': both('副召集人', 'deputy convener'),
  'convener-and-deputy': both('召集人及副召集人', 'convener and deputy'),
  'standing-representative': both('常任代表', 'standing representative'),
  'agency-representative': both('機關代表', 'agency representative'),
  member: both('組員', 'member'),
  administrator: both('系統管理者', 'administrator'),
  seed: both('種子人員', 'seed staff'),
  'administrator-or-seed': both('系統管理者或種子人員', 'administrator or seed staff'),
}

const verbs: Readonly<Record<Action, LocalizedText>> = {
  add: both('增加', 'add'),
  remove: both('減少', 'remove'),
  replace: both('更換', 'replace'),
  meet: both('完成', 'complete'),
  file: both('提送', 'file'),
}

/** Acts that are no adding or replacing of people. */
const acts: Readonly<Record<string, LocalizedText | undefined>> = {
  'add working-group': both('成立工作小組', 'establish the working group'),
  'remove working-group': both('解散工作小組', 'dissolve the working group'),
  'meet working-group': both('召開工作小組會議', 'hold a meeting of the working group'),
  'add steering-group': both('成立統籌小組', 'establish the steering group'),
  'remove steering-group': both('解散統籌小組', 'dissolve the steering group'),
  'meet steering-group': both('召開統籌小組會議', 'hold a meeting of the steering group'),
  'add council': both('成立協調會報', 'establish the council'),
  'meet council': both('召開協調會報', 'hold a meeting of the council'),
  'add seconded-staff': both('指派人員借調至資訊局', 'second staff to the bureau'),
  'remove seconded-staff': both('借調人員歸建', 'bring the seconded staff back'),
  'file working-group-list': both('送名單至資訊局備查', 'send the list to the bureau'),
  'file working-group-change': both('通知資訊局更正名單', 'notify the bureau of the change'),
  'file working-group-minutes': both('送會議紀錄副本至資訊局備查', 'send the minutes to the bureau'),
  'file administrator-change': both('提送資訊局更新', 'send the update to the bureau'),
  'file seed-change': both('提送資訊局更新', 'send the update to the bureau'),
  'file selection-filing': both('提送選派名單至資訊局備查', 'file the selection with the bureau'),
  'file administrator-leave-filing': both('完成請假', 'file the leave'),
  'file seed-leave-filing': both('完成請假', 'file the leave'),
  'file instructor-leave-filing': both('完成請假', 'file the leave'),
  'meet administrator-course': both('參加系統管理者課程', 'take the administrator course'),
  'meet seed-course': both('參加種子人員課程', 'take the seed staff course'),
  'meet digital-course': both('完成數位課程', 'complete the digital course'),
  'meet make-up-training': both('接受補訓', 'take the make-up training'),
  'replace expulsion': both('予以退訓', 'expel from the course'),
  'meet appraisal': both('完成績效考評', 'complete the appraisal'),
  'file review-report': both('提出檢討報告', 'submit the review report'),
  'meet council-report': both('列席協調會報報告', 'report to the council'),
  'add it-appraisal': both('列入資訊績效考核', 'include in the appraisal of information work'),
  'file counting': both('併計於資訊績效考評', 'count in the appraisal of information work'),
}

/** What is to be done, in words; the last day for it is told elsewhere. */
export function repairText({ action, what, count = 1 }: ObligationRepair, locale: Locale): string {
  const act = acts[`${action} ${what}`]
  if (act !== undefined) return act[locale]
  const [verb, thing] = [verbs[action][locale], things[what]?.[locale] ?? what]
  if (locale === 'en') return count === 1 ? `${verb} ${thing}` : `${verb} ${count} × ${thing}`
  return count === 1 ? `${verb}${thing}` : `${verb}${thing} ${count} 名`
}
