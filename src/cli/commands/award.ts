import { type Locale, text } from '../../kernel/locale'
import { type AppraisalRole, appraisalRoles } from '../../law/award-roles'
import { grades } from '../../law/grades'
import { type List, defineCommand } from '../command-definition'
import { decisionAnswer } from '../decision-answer'
import { readFacts } from '../facts'
import { settle } from '../fault'
import { typedCode } from '../typed-code'
import { typedCodeFact } from '../typed-code-fact'
import { labelText } from '../label-words'

/** `award <grade> <role>`: the award of a person for the grade of a body. */
export const awardCommand = defineCommand({
  name: 'award',
  usage: '<grade> <role> [options]',
  summary: text('查考評等級與身分應得的獎勵', 'give the award for a grade and a role'),
  words: [
    { name: 'grade', text: text(`等級：${grades.join('、')}`, `grade: ${grades.join(', ')}`) },
    {
      name: 'role',
      text: text('身分（見下表，代碼或名稱皆可）', 'a role of the list below, by its code or its name'),
    },
  ],
  options: {},
  lists: roleLists,
  takesDates: false,
  example: 'award A+ handler',
  examples: ['award B direct-supervisor', 'award A seed --json'],
  async answer({ words: [grade, role], faults }) {
    const { gradeAward } = await import('../library/rules')
    const { facts } = settle(faults, {
      facts: readFacts(gradeAward.facts, {
        grade: { path: '<grade>', text: grade, value: grade && typedCode(grade, grades) },
        role: typedCodeFact('<role>', role, 'role', appraisalRoles, asInTheText),
      }),
    })
    return decisionAnswer(gradeAward(facts))
  },
})

/** The text calls the staff of a body 機關種子人員 where the labels say 種子人員. */
function asInTheText(role: AppraisalRole): readonly string[] {
  return [`機關${labelText('role')(role)['zh-TW']}`]
}

function roleLists(locale: Locale): readonly List[] {
  return [
    {
      heading: text('身分：', 'Roles:')[locale],
      lines: appraisalRoles.map((role) => `${role.padEnd(20)}${labelText('role')(role)[locale]}`),
    },
  ]
}
