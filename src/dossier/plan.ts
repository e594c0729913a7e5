import type { IsoDate } from '../kernel/civil-date'
import { deepFreeze } from '../kernel/json'
import { obligationsOf } from './audit'
import { contextOf } from './audit-context'
import type { Dossier } from './dossier'
import type { Obligation } from './obligation'
import { inOrderOfTime, lastDayOf } from './order'
import { type PlanInput, type PlanOptions, readPlanInput } from './read-dossier'
import { turningDays } from './turning-days'

/** What comes for a record. */
export interface RolloutPlan {
  /** The day on which the question was asked, and the first of the plan. */
  readonly asOf: IsoDate
  /** The last day of the plan, that day included. */
  readonly through: IsoDate
  /**
   * What is to be done by a day of the plan: by last day, or by the end of its period where the law sets no day; then
   * by clause in the order of the law, then by id. Last stands what begins in the plan and has no day by which it ends
   * there.
   */
  readonly obligations: readonly Obligation[]
}

/**
 * What comes for the record of a rollout: limits still open, meetings and appraisals of periods that run or will begin,
 * and what an event recorded ahead brings. Nothing is guessed: each line stands as `auditDossier` will say on its last
 * day of the same record, if nothing is recorded until then. What is open already and has no last day is left to the
 * audit.
 *
 * @param dossier - the record; what it leaves out is not known
 * @param options - the first and the last day, both included, and the calendar, readings and tables as every rule
 * takes them
 * @throws InvalidInputError where the record or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @example
 * const dossier = {
 *   body: { name: '大安區公所', inRollout: true, exclusions: [] },
 *   system: { name: '公文線上簽核', major: true, goLiveOn: null, retiredOn: null, phases: [{ phase: 'launch',
 * from: '2026-06-01', through: '2026-07-31' }] },
 *   workingGroup: { establishedOn: '2026-06-01', dissolvedOn: null, meetings: [{ date: '2026-06-16',
 * minutesSentOn: null }] }, } as const
 * const plan = planRollout(dossier, { asOf: '2026-06-20', through: '2026-07-31' })
 * plan.obligations.map(({ id, due }) => [id, due]) // => [['5.3.7/minutes/2026-06-16', '2026-06-24'], ['5.3.5/working-group-period/2026-07-01', '2026-07-31']]
 */
export function planRollout(dossier: Dossier, options: PlanOptions): RolloutPlan {
  const input = readPlanInput(dossier, options)
  const { asOf, through } = input
  const days = auditedDays(input)
  const dated = [...days].flatMap(([day, lines]) => lines.filter((each) => lastDayOf(each) === day))
  const known = new Set([...(days.get(asOf) ?? []), ...dated].map(({ id }) => id))
  const begun = (days.get(through) ?? []).filter(({ id, due }) => due === null && !known.has(id))
  return deepFreeze({ asOf, through, obligations: [...dated, ...begun].sort(inOrderOfTime) })
}

/** What is to be done on each day of a plan on which that can turn. */
function auditedDays(input: PlanInput): ReadonlyMap<IsoDate, readonly Obligation[]> {
  const pending = new Map<IsoDate, readonly Obligation[]>()
  turningDays(input, (day) => {
    const lines = obligationsOf(contextOf({ ...input, asOf: day }))
    pending.set(
      day,
      lines.filter(({ status }) => status === 'pending'),
    )
    return lines.flatMap(({ due, subject: { through } }) => [due, through ?? null]).filter((last) => last !== null)
  })
  return pending
}
