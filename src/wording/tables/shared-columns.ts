import { labelTexts } from '../label-texts'

/** Columns that the tables of several rules have. */
export const asOf = { name: { 'zh-TW': '查詢日', en: 'day of the question' } }
export const bodyKind = { name: { 'zh-TW': '機關類別', en: 'kind of body' }, values: labelTexts['body-kind'] }
export const committee = { name: { 'zh-TW': '任務編組', en: 'committee' }, values: labelTexts.committee }
export const course = { name: { 'zh-TW': '課程', en: 'course' }, values: labelTexts.course }
export const grade = { name: { 'zh-TW': '等級', en: 'grade' }, values: labelTexts.grade }
export const inRollout = { name: { 'zh-TW': '納入推動範圍', en: 'in the rollout' } }
export const phase = { name: { 'zh-TW': '階段', en: 'phase' }, values: labelTexts.phase }
export const post = { name: { 'zh-TW': '職務', en: 'post' }, values: labelTexts.post }
export const posts = { name: { 'zh-TW': '總員額', en: 'posts of the body' } }
export const roles = { name: { 'zh-TW': '身分', en: 'roles' }, values: labelTexts.role }

/** Whether the directors of the centers sit where the bureau's section chiefs did. */
export const centers = {
  name: { 'zh-TW': '中心主任可否接續組長', en: 'center directors in place of section chiefs' },
  values: { succeed: { 'zh-TW': '可', en: 'accepted' }, 'do-not-succeed': { 'zh-TW': '不可', en: 'not accepted' } },
}
