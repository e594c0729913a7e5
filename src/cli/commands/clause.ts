import { inputIssue } from '../../kernel/input-issue'
import { text } from '../../kernel/locale'
import type { CommandAnswer } from '../answer'
import { defineCommand } from '../command-definition'
import { faultOf, settle } from '../fault'

const path = '<ref>'

const NUMBERED = /[\d０-９〇零一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]/

/** `clause <ref>`: what a clause settles, by which rules, and how its unclear places are read. */
export const clauseCommand = defineCommand({
  name: 'clause',
  usage: '<ref> [options]',
  summary: text('查條款的摘要、規則、解讀與印刷瑕疵', 'show what a clause settles, its rules, readings and misprints'),
  words: [
    {
      name: 'ref',
      text: text(
        "條號，例如 5.3.4、第伍點第三款第四目，或加引號的 '伍、三、(四)'",
        "number of a clause, such as 5.3.4, 5-3-4 or, quoted, '伍、三、(四)'",
      ),
    },
  ],
  options: {},
  takesDates: false,
  example: 'clause 5.3.4',
  examples: ['clause 伍、三、（四）', 'clause 柒.一.（三）', 'clause 第玖點第四款 --json'],
  async answer({ words: [ref], faults }): Promise<CommandAnswer> {
    const { clauses, clauseText, findClauses, findWords, foundText } = await import('../library/register')
    const { reference } = settle(faults, {
      reference: ref === undefined ? { faults: [faultOf(inputIssue(path, 'missing'), path)] } : { value: ref },
    })
    // A reference has a figure in it; what has none may be a word that clauses speak of.
    const found = NUMBERED.test(reference) ? [] : findWords(reference).filter(({ kind }) => kind === 'clause')
    if (found.length > 0) return { json: found, text: (locale) => foundText(found, locale), breach: false }
    const answered = findClauses(reference).map((id) => clauses[id])
    return {
      json: answered,
      text: (locale, page) => answered.map((clause) => clauseText(clause, locale, page)).join('\n\n'),
      breach: false,
    }
  },
})
