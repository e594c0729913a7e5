import { text } from '../../kernel/locale'
import type { ReadingId } from '../../law/reading-choices'
import { defineCommand } from '../command-definition'
import { decisionAnswer } from '../decision-answer'
import { readFacts } from '../facts'
import { settle } from '../fault'
import { readingLists } from '../reading-lists'
import { officeReadingsOption, readingOption, readReadings } from '../readings-option'

/** The readings that can change which body a name means. */
const classifyReadings = [
  'successor-bodies',
  'municipal-schools',
  'communications-division',
] as const satisfies readonly ReadingId[]

/** `classify <name>`: of which kind a body is. */
export const classifyCommand = defineCommand({
  name: 'classify',
  usage: '<name> [options]',
  summary: text('查機關、機構或學校屬於哪一類', 'say what kind of body a name is'),
  words: [
    {
      name: 'name',
      text: text(
        '機關、機構、區公所或學校的名稱，全稱或簡稱',
        'full or short name of an agency, enterprise, district office or school, in Chinese',
      ),
    },
  ],
  options: { reading: readingOption, readings: officeReadingsOption },
  lists: readingLists(classifyReadings),
  takesDates: false,
  example: 'classify 大安戶政',
  examples: ['classify 臺北市立大學', 'classify 中正分局 --json'],
  async answer({ words: [name], options, faults }, io) {
    const { classifyBody } = await import('../library/rules')
    const { facts, readings } = settle(faults, {
      facts: readFacts(classifyBody.facts, { name: { path: '<name>', text: name } }),
      readings: await readReadings(options, io),
    })
    return decisionAnswer(classifyBody(facts, { readings }))
  },
})
