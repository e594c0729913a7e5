import { deepFreeze } from '../../../kernel/json'
import { type ReadingChoice, type ReadingId, readingChoices } from '../../reading-choices'
import { appraisalReadings } from './appraisal-readings'
import { bodyReadings } from './body-readings'
import { committeeReadings } from './committee-readings'
import { limitReadings } from './limit-readings'
import { meetingReadings } from './meeting-readings'
import type { Reading, ReadingEntries } from './reading'
import { supportReadings } from './support-readings'
import { trainingReadings } from './training-readings'

/**
 * Every unclear place of the text: the clauses, the question, every way to read it with what speaks for it,
 * and which is taken where the caller names none.
 *
 * @example
 * readings['ranking-ties'].default // => 'shared-rank'
 * @example
 * readings['ranking-ties'].choices['shared-rank'].label.en // => 'they share a rank'
 */
export const readings: { readonly [Id in ReadingId]: Reading<Id, ReadingChoice<Id>> } =
  /* @__PURE__ */ registeredReadings()

function registeredReadings(): typeof readings {
  const entries: ReadingEntries<ReadingId> = {
    ...bodyReadings,
    ...committeeReadings,
    ...meetingReadings,
    ...limitReadings,
    ...supportReadings,
    ...trainingReadings,
    ...appraisalReadings,
  }
  const registered = Object.entries(readingChoices).map(([id, [byDefault]]) => [
    id,
    { id, ...entries[id as ReadingId], default: byDefault },
  ])
  return deepFreeze(Object.fromEntries(registered) as typeof readings)
}
