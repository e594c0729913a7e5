import { text } from '../../kernel/locale'
import type { ReadingId } from '../../law/reading-choices'
import { defineCommand } from '../command-definition'
import { decisionAnswer } from '../decision-answer'
import { readFacts } from '../facts'
import { faultOf, settle } from '../fault'
import { toNumber } from '../number-argument'
import { readingLists } from '../reading-lists'
import { officeReadingsOption, readingOption, readReadings } from '../readings-option'
import { orFaults } from '../refusal'

const path = '<score>'

/** The readings that can change the grade of a score. */
const gradeReadings = ['score-decimals', 'score-out-of-range'] as const satisfies readonly ReadingId[]

/** `grade <score>`: the grade of a score. */
export const gradeCommand = defineCommand({
  name: 'grade',
  usage: '<score> [options]',
  summary: text('查考評分數屬於哪一等級', 'give the grade of an appraisal score'),
  words: [{ name: 'score', text: text('考評總分，可有小數', 'total of an appraisal, decimals allowed') }],
  options: { reading: readingOption, readings: officeReadingsOption },
  lists: readingLists(gradeReadings),
  takesDates: false,
  example: 'grade 87',
  examples: ['grade 94.5', 'grade 94.5 --reading score-decimals=round-half-up'],
  async answer({ words: [score], options, faults }, io) {
    const { gradeScore } = await import('../library/rules')
    const { facts, readings } = settle(faults, {
      facts: readFacts(gradeScore.facts, { score: { path, text: score, value: score && toNumber(score) } }),
      readings: await readReadings(options, io),
    })
    return decisionAnswer(
      orFaults(
        () => gradeScore(facts, { readings }),
        (issue) => faultOf(issue, path, score),
      ),
    )
  },
})
