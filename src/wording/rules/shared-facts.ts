import { text } from '../../kernel/locale'
import { catalogue } from '../catalogue'
import { bodyKindLabels } from '../labels/body-labels'
import { committeeLabels, phaseLabels, postLabels } from '../labels/committee-labels'
import { courseLabels, gradeLabels, roleLabels } from '../labels/person-labels'

/** Facts and columns that several rules have. */
export const asOf = /* @__PURE__ */ catalogue(() => ({
  label: text('查詢日', 'day of the question'),
  question: text('以哪一天為準？', 'As of which day is it asked?'),
}))
export const doneOn = /* @__PURE__ */ catalogue(() => ({
  label: text('完成日', 'day of completion'),
  question: text('哪一天完成（尚未完成則答「無」）？', 'On which day was it done (or none, where it has not been)?'),
}))
export const bodyKind = /* @__PURE__ */ catalogue(() => ({
  label: text('機關類別', 'kind of body'),
  options: bodyKindLabels,
}))
export const committee = /* @__PURE__ */ catalogue(() => ({
  label: text('任務編組', 'committee'),
  options: committeeLabels,
}))
export const course = /* @__PURE__ */ catalogue(() => ({ label: text('課程', 'course'), options: courseLabels }))
export const grade = /* @__PURE__ */ catalogue(() => ({ label: text('等級', 'grade'), options: gradeLabels }))
export const inRollout = /* @__PURE__ */ catalogue(() => ({ label: text('納入推動範圍', 'in the rollout') }))
export const phase = /* @__PURE__ */ catalogue(() => ({ label: text('階段', 'phase'), options: phaseLabels }))
export const post = /* @__PURE__ */ catalogue(() => ({ label: text('職務', 'post'), options: postLabels }))
export const posts = /* @__PURE__ */ catalogue(() => ({
  label: text('總員額', 'posts of the body'),
  unit: text('人', 'posts'),
  hint: text('以預算員額計', 'as in the budget of the body'),
}))
export const roles = /* @__PURE__ */ catalogue(() => ({ label: text('身分', 'roles'), options: roleLabels }))

/** Whether the directors of the centers sit where the bureau's section chiefs did. */
export const centers = /* @__PURE__ */ catalogue(() => ({
  label: text('中心主任可否接續組長', 'center directors in place of section chiefs'),
  options: { succeed: text('可', 'accepted'), 'do-not-succeed': text('不可', 'not accepted') },
}))
