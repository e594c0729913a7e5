import type { Locale, LocalizedText } from '../../kernel/locale'
import type { AppraisalRole } from '../../law/own-tables'
import { appraisalRoles, grades } from '../../law/own-tables'
import type { List } from '../command-definition'
import { defineCommand } from '../command-definition'
import { decisionAnswer } from '../decision-answer'
import { readFacts } from '../facts'
import { settle } from '../fault'

/** `award <grade> <role>`: the award of a person for the grade of a body. */
export const awardCommand = defineCommand({
  name: 'award',
  usage: '<grade> <role> [options]',
  summary: { 'zh-TW': '查考評等級與身分應得的獎勵', 'en': 'give the award for a grade and a role' },
  words: [
    { name: 'grade', text: { 'zh-TW': `等級：${grades.join('、')}`, 'en': `grade: ${grades.join(', ')}` } },
    { name: 'role', text: { 'zh-TW': '身分（見下表）', 'en': 'a role of the list below' } },
  ],
  options: {},
  lists: roleLists,
  takesDates: false,
  example: 'award A+ handler',
  examples: [
    'award B direct-supervisor',
    'award A seed --json',
  ],
  async answer({ words: [grade, role], faults }) {
    const { gradeAward } = await import('../library')
    const { facts } = settle(faults, { facts: readFacts(gradeAward.facts, { grade: { path: '<grade>', text: grade }, role: { path: '<role>', text: role } }) })
    return decisionAnswer(gradeAward(facts))
  },
})

const roleTexts: Readonly<Record<AppraisalRole, LocalizedText>> = {
  'administrator': { 'zh-TW': '系統管理者', 'en': 'system administrator' },
  'seed': { 'zh-TW': '種子人員', 'en': 'seed staff' },
  'handler': { 'zh-TW': '承辦人員', 'en': 'handler' },
  'direct-supervisor': { 'zh-TW': '直屬主管', 'en': 'direct supervisor' },
  'other-contributor': { 'zh-TW': '其他有功人員', 'en': 'other contributor' },
}

function roleLists(locale: Locale): readonly List[] {
  return [{ heading: locale === 'en' ? 'Roles:' : '身分：', lines: appraisalRoles.map((role) => `${role.padEnd(20)}${roleTexts[role][locale]}`) }]
}
