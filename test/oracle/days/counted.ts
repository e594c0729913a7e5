import type { Tally } from '../tally'
import type { Answer } from './answers'

/** Counts codes, readings listed and refusals; indexes and dates are left out of the names. */
export function countAnswer(tally: Tally, answer: Answer): void {
  if ('refused' in answer) {
    const about = answer.refused === 'invalid-input' ? answer.about.map((issue) => issue.replace(/\.\d+/g, '')) : ['']
    tally.count(...about.map((issue) => `refused ${answer.refused} ${issue}`.trim()))
  } else {
    tally.count(...answer.codes.map((code) => `code ${code}`))
    tally.count(...answer.readings.map((reading) => `listed ${reading}`))
  }
}

/** `listing('listed', { id: ['a', 'b'] })` → listed id=a, listed id=b. */
export const listing = (prefix: string, under: Readonly<Record<string, readonly string[]>>, joint = '='): string[] =>
  Object.entries(under).flatMap(([id, all]) => all.map((one) => `${prefix} ${id}${joint}${one}`.trim()))

export const optionRefusals = { 'options.extra': ['unknown-key'], 'options.calendar': ['not-a-calendar'] }
