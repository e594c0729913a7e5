import { locales } from '../../kernel/locale'
import { readingChoices, type ReadingId } from '../../law/reading-choices'
import type { AnyRule, Part } from '../part'
import { explanationTexts } from './explanation-texts'
import { readings } from './readings'
import { rules } from './rules'
import { tableTexts } from './table-texts'

/** Keeps what has been fetched where the library looks for it. */
export function keepPart(part: Part): void {
  for (const rule of part.rules) rules[rule.id] = rule as unknown as AnyRule
  for (const locale of locales) Object.assign(explanationTexts[locale], part.explanations[locale])
  Object.assign(tableTexts, part.tables)
  for (const [id, entry] of Object.entries(part.readings))
    readings[id] = { ...entry, id: id as ReadingId, default: readingChoices[id as ReadingId][0] }
}
