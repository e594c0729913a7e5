import { type Locale, type LocalizedText, text } from '../../kernel/locale'
import type { ObligationRepair, ObligationRepairObject } from '../obligation-repair'

type Action = ObligationRepair['action']

/** One of what is added, removed or replaced, and several. */
interface Thing {
  readonly one: LocalizedText
  readonly several: LocalizedText
}

/** People and seats are added, removed and replaced; so are the groups that they sit on. */
const things: Readonly<Partial<Record<ObligationRepairObject, Thing>>> = {
  convener: thing('召集人', 'a convener', 'conveners'),
  'deputy-convener': thing('副召集人', 'a deputy convener', 'deputy conveners'),
  'convener-and-deputy': thing('召集人及副召集人', 'the convener and the deputy', 'conveners and deputies'),
  'standing-representative': thing('常任代表', 'a standing representative', 'standing representatives'),
  'agency-representative': thing('機關代表', 'an agency representative', 'agency representatives'),
  member: thing('組員', 'a member', 'members'),
  administrator: thing('系統管理者', 'a system administrator', 'system administrators'),
  seed: thing('種子人員', 'a member of the seed staff', 'members of the seed staff'),
  'administrator-or-seed': thing(
    '系統管理者或種子人員',
    'a system administrator or a member of the seed staff',
    'system administrators or members of the seed staff',
  ),
}

function thing(chinese: string, one: string, several: string): Thing {
  return { one: text(chinese, one), several: text(chinese, several) }
}

/** What can be done. */
export const actionTexts: Readonly<Record<Action, LocalizedText>> = {
  add: text('增加', 'add'),
  remove: text('減少', 'remove'),
  replace: text('更換', 'replace'),
  meet: text('完成', 'complete'),
  file: text('提送', 'file'),
}

/** Acts that have words of their own. */
const acts: Readonly<Record<string, LocalizedText | undefined>> = {
  'add convener': text('指派召集人', 'appoint a convener'),
  'add deputy-convener': text('指派副召集人', 'appoint a deputy convener'),
  'replace convener': text('更換召集人', 'replace the convener'),
  'replace deputy-convener': text('更換副召集人', 'replace the deputy convener'),
  'add working-group': text('成立工作小組', 'establish the working group'),
  'remove working-group': text('解散工作小組', 'dissolve the working group'),
  'meet working-group': text('召開工作小組會議', 'hold a meeting of the working group'),
  'add steering-group': text('成立統籌小組', 'establish the steering group'),
  'remove steering-group': text('解散統籌小組', 'dissolve the steering group'),
  'meet steering-group': text('召開統籌小組會議', 'hold a meeting of the steering group'),
  'add council': text('成立協調會報', 'establish the council'),
  'meet council': text('召開協調會報', 'hold a meeting of the council'),
  'add seconded-staff': text('指派人員借調至資訊局', 'second staff to the bureau'),
  'remove seconded-staff': text('借調人員歸建', 'bring the seconded staff back'),
  'file working-group-list': text('送名單至資訊局備查', 'send the list to the bureau'),
  'file working-group-change': text('通知資訊局更正名單', 'notify the bureau of the change'),
  'file working-group-minutes': text('送會議紀錄副本至資訊局備查', 'send the minutes to the bureau'),
  'file administrator-change': text('提送資訊局更新', 'send the update to the bureau'),
  'file seed-change': text('提送資訊局更新', 'send the update to the bureau'),
  'file selection-filing': text('提送選派名單至資訊局備查', 'file the selection with the bureau'),
  'file administrator-leave-filing': text('完成請假', 'file the leave'),
  'file seed-leave-filing': text('完成請假', 'file the leave'),
  'file instructor-leave-filing': text('完成請假', 'file the leave'),
  'meet administrator-course': text('參加系統管理者課程', 'take the administrator course'),
  'meet seed-course': text('參加種子人員課程', 'take the seed staff course'),
  'meet digital-course': text('完成數位課程', 'complete the digital course'),
  'meet make-up-training': text('接受補訓', 'take the make-up training'),
  'replace expulsion': text('予以退訓', 'expel from the course'),
  'meet appraisal': text('完成績效考評', 'complete the appraisal'),
  'file review-report': text('提出檢討報告', 'submit the review report'),
  'meet council-report': text('列席協調會報報告', 'report to the council'),
  'add it-appraisal': text('列入資訊績效考核', 'include in the appraisal of information work'),
  'file counting': text('併計於資訊績效考評', 'count in the appraisal of information work'),
}

/** What is to be done, in words; the last day for it is told elsewhere. */
export function repairText({ action, what, count = 1 }: ObligationRepair, locale: Locale): string {
  const act = acts[`${action} ${what}`]
  if (act !== undefined) return act[locale]
  const verb = actionTexts[action][locale]
  const { one, several } = things[what] ?? thing(what, what, what)
  if (count === 1) return text(`${verb}${one['zh-TW']}`, `${verb} ${one.en}`)[locale]
  return text(`${verb}${several['zh-TW']} ${count} 名`, `${verb} ${count} ${several.en}`)[locale]
}
