import { CalendarRangeError, InvalidInputError, RolloutRulesError } from '../../kernel/errors'
import { deepFreeze, isObject, sameJson } from '../../kernel/json'
import { evaluate } from '../../law/evaluate'
import { type Decision, type RuleOptions, readOwnOptions } from '../../law/rule'
import { calendarIn, lawNow } from './archive'
import { type Archived, type ArchivedCalendar, type ArchivedPart, archivedParts, contentOf } from './archived'
import { canonicalJson } from './canonical-json'
import { checkSum } from './check-sum'
import { readArchived } from './read-archived'

/** Why a part of an archive differs. */
export const differenceReasons = /* @__PURE__ */ Object.freeze([
  'changed-since',
  'refused',
  'under-another-calendar',
  'answered-otherwise',
] as const)

/** One of {@link differenceReasons}. */
export type DifferenceReason = (typeof differenceReasons)[number]

/** One part of an archive that is not as the rule gives it now. */
export interface ArchiveDifference {
  readonly part: ArchivedPart
  /**
   * `changed-since`: the archive was changed after it was written. `refused`: the rule takes these facts or readings no
   * longer, or the calendar does not reach so far. `under-another-calendar`: the rule answers otherwise, and counts by
   * another calendar. `answered-otherwise`: it answers otherwise.
   */
  readonly why: DifferenceReason
  readonly archived: unknown
  /** What the rule gives now, or says in refusing; absent where it gives nothing of the kind. */
  readonly now?: unknown
}

/** What is another now than when the decision was kept, and no difference by itself. */
export interface NamedChange {
  readonly what: 'law' | 'calendar'
  readonly archived: unknown
  readonly now: unknown
}

/** {@link verifyArchived}: whether the rule gives the same when it is asked again. */
export interface Verified {
  readonly same: boolean
  readonly differences: readonly ArchiveDifference[]
  /** Another version of the text, another calendar. */
  readonly named: readonly NamedChange[]
}

/**
 * Asks the rule of an archive again about the archived facts, under the archived readings, and compares. What the
 * calendar says of itself (edition, how far closures were looked for, whether days are projected) is named where it is
 * another one, and is no difference.
 *
 * @param archived - as `archive` gave it, or parsed from JSON
 * @param options - the calendar and the tables to ask with; Taipei's and the law's own unless given
 * @throws InvalidInputError where it is no archive, or an option is not as described
 * @example
 * const facts = { score: 87 }
 * verifyArchived(archive(gradeScore(facts), facts, { at: '2026-11-30' })).same // => true
 */
export function verifyArchived(archived: Archived, options?: Pick<RuleOptions, 'calendar' | 'tables'>): Verified {
  const kept = readArchived(archived)
  const { readings: _unused, ...own } = readOwnOptions(options)
  const again = askAgain(kept, own)
  const calendarNow = 'value' in again ? calendarIn(again.basis) : kept.calendar
  const moved = !sameJson(kept.calendar, calendarNow)
  const differences = [...changedParts(kept), ...('value' in again ? otherParts(kept.decision, again, moved) : [again])]
  return deepFreeze({
    same: differences.length === 0,
    differences: archivedParts.flatMap((part) => differences.filter((one) => one.part === part).slice(0, 1)),
    named: [
      ...(sameJson(kept.law, lawNow()) ? [] : [{ what: 'law' as const, archived: kept.law, now: lawNow() }]),
      ...(moved ? [{ what: 'calendar' as const, archived: kept.calendar, now: calendarNow }] : []),
    ],
  })
}

/** The parts that were changed after they were written. */
function changedParts(kept: Archived): ArchiveDifference[] {
  const content = contentOf(kept)
  return archivedParts
    .filter((part) => checkSum(canonicalJson(content[part])) !== kept.checkSums[part])
    .map((part) => ({ part, why: 'changed-since', archived: content[part] }))
}

/** What the rule gives now, or the part that it refuses. */
function askAgain(kept: Archived, own: RuleOptions): Decision<unknown> | ArchiveDifference {
  const readings = Object.fromEntries(kept.readings.map(({ id, choice }) => [id, choice]))
  try {
    return evaluate(kept.decision.rule, kept.facts, { ...own, readings })
  } catch (error) {
    if (!(error instanceof RolloutRulesError)) throw error
    const part =
      error instanceof CalendarRangeError ? 'calendar' : error instanceof InvalidInputError ? 'facts' : 'readings'
    return { part, why: 'refused', archived: kept[part], now: error.message }
  }
}

/** The parts of a decision that the rule gives otherwise; `moved` where it counts by another calendar. */
function otherParts(kept: Decision<unknown>, now: Decision<unknown>, moved: boolean): ArchiveDifference[] {
  const why = moved ? 'under-another-calendar' : 'answered-otherwise'
  const compared = ({ value, basis, readings }: Decision<unknown>) => ({
    value: moved ? withoutCalendar(value) : value,
    basis: moved ? basis.map(({ data, ...step }) => ({ ...step, data: withoutCalendar(data) })) : basis,
    readings: readings.map(({ id, choice }) => ({ id, choice })),
  })
  const [before, after] = [compared(kept), compared(now)]
  return (['value', 'basis', 'readings'] as const)
    .filter((part) => !sameJson(before[part], after[part]))
    .map((part) => ({ part, why, archived: kept[part], now: now[part] }))
}

/** A value or figures without what they say of the calendar itself. */
function withoutCalendar(given: unknown): unknown {
  if (!isObject(given)) return given
  return Object.fromEntries(Object.entries(given).filter(([name]) => !OF_THE_CALENDAR.includes(name)))
}

const OF_THE_CALENDAR: readonly string[] = [
  'edition' satisfies keyof ArchivedCalendar,
  'replacedYears' satisfies keyof ArchivedCalendar,
  'closuresChecked' satisfies keyof ArchivedCalendar,
  'provisional',
]
