import { type IsoDate, yearOf } from '../../kernel/civil-date'
import { nameKey } from '../../kernel/name-key'
import type { DossierAppraisalResult } from '../form/appraisal'
import type { DossierPhase } from '../form/system'
import type { Faults } from './faults'
import type { Sound, SoundDossier } from './sound'

const followingDays = [
  'publishedOn',
  'reviewReportOn',
  'councilReportOn',
  'joinedItAppraisalOn',
  'countedInItAppraisalOn',
] as const

/** The last day of an appraised period: null where it is open, `none` where no phase has it. */
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- a day is a plain text to the compiler; the word says what else it can be
type LastDay = IsoDate | null | 'none'

/** Results of the appraisal: against each other, against the phases, and against the day of the question. */
export function checkResults({ appraisal, system }: SoundDossier, asOf: IsoDate | undefined, faults: Faults): void {
  const results = appraisal?.results
  faults.duplicates(
    results,
    (place) => `appraisal.results.${place}.period`,
    (result) => (result?.period === undefined ? null : String(result.period)),
  )
  results?.forEach((result, place) => {
    if (result === undefined) return
    checkResult(result, `appraisal.results.${place}`, soundPhases(system?.phases), asOf, faults)
  })
}

/** The phases where all of them are sound. */
function soundPhases(phases: readonly (Sound<DossierPhase> | undefined)[] | undefined) {
  const isSound = (phase: Sound<DossierPhase> | undefined): phase is DossierPhase =>
    phase?.phase !== undefined && phase.from !== undefined && phase.through !== undefined
  return phases?.every(isSound) === true ? phases : undefined
}

// eslint-disable-next-line complexity -- one line for each thing that is asked, and nothing nested
function checkResult(
  result: Sound<DossierAppraisalResult>,
  path: string,
  phases: readonly DossierPhase[] | undefined,
  asOf: IsoDate | undefined,
  faults: Faults,
): void {
  const { period, score, covers } = result
  if (typeof score === 'object' && score !== null)
    faults.duplicates(
      score.items,
      (place) => `${path}.score.items.${place}.id`,
      (item) => (item?.id === undefined ? null : nameKey(item.id)),
    )
  faults.reversed(`${path}.covers.through`, covers?.from, covers?.through)
  if (period === undefined) return
  const isScored = score !== undefined && score !== null
  if (phases === undefined) {
    if (isScored && asOf !== undefined && typeof period === 'number' && period > yearOf(asOf))
      faults.add(`${path}.score`, 'period-not-over', { asOf })
    return
  }
  const last = lastDayOf(period, phases)
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- what it gives is nothing, and nothing is done with it
  if (last === 'none') return faults.add(`${path}.period`, 'in-no-phase')
  if (isScored && asOf !== undefined && (last === null || last >= asOf))
    faults.add(`${path}.score`, 'period-not-over', { asOf })
  for (const key of followingDays) {
    const day = result[key]
    if (typeof day === 'string' && last !== null && day <= last)
      faults.add(`${path}.${key}`, 'reversed', { from: last })
  }
}

/** The last day of the launch, or of a year of operations, as the phases say. */
export function lastDayOf(period: 'launch' | number, phases: readonly DossierPhase[]): LastDay {
  const phase = phases.find((each) => each.phase === (period === 'launch' ? 'launch' : 'operations'))
  if (phase === undefined) return 'none'
  if (period === 'launch') return phase.through
  const [firstDay, lastDay] = [`${period}-01-01`, `${period}-12-31`]
  if (phase.from > lastDay || (phase.through !== null && phase.through < firstDay)) return 'none'
  return phase.through !== null && phase.through < lastDay ? phase.through : lastDay
}
