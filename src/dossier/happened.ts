import { type IsoDate, parseIsoDate } from '../kernel/civil-date'
import { type InputIssue, inputIssue } from '../kernel/input-issue'
import { memberAt } from './member-at'

/** The dates of what has happened, which cannot lie after the day of the question; `*` is every entry of a list. */
export const happenedPaths: readonly string[] = /* @__PURE__ */ Object.freeze([
  'body.exclusion.proposedOn',
  'body.exclusion.approvedOn',
  'body.secondments.*.secondedOn',
  'body.secondments.*.returnedOn',
  'system.approvedOn',
  'workingGroup.establishedOn',
  'workingGroup.listSentOn',
  'workingGroup.changes.*.notifiedOn',
  'workingGroup.meetings.*.date',
  'workingGroup.meetings.*.minutesSentOn',
  'workingGroup.dissolvedOn',
  'support.administrators.*.selectedOn',
  'support.administrators.*.leftOn',
  'support.seeds.*.selectedOn',
  'support.seeds.*.leftOn',
  'support.changes.*.notifiedOn',
  'support.replacements.*.receivedOn',
  'support.replacements.*.completedOn',
  'support.questions.*.on',
  'training.runs.*.leaves.*.filedOn',
  'training.runs.*.absences.*.on',
  'training.runs.*.result.on',
  'training.digitalCourse.completions.*.on',
  'appraisal.periods.*.publishedOn',
  'appraisal.periods.*.reviewReportOn',
  'appraisal.periods.*.councilReportOn',
  'appraisal.periods.*.joinedItAppraisalOn',
  'appraisal.periods.*.countedInItAppraisalOn',
  'council.establishedOn',
  'council.meetings.*.date',
  'council.seats.*.vacatedOn',
  'council.seats.*.successorOn',
  'steeringGroup.establishedOn',
  'steeringGroup.meetings.*',
  'steeringGroup.dissolvedOn',
])

/** What a period that is scored has of its own. */
const SCORES = ['base', 'items', 'total']

/** A fault at every date of something that has happened after a day, whatever else is wrong with the dossier. */
export function afterAsOf(dossier: unknown, asOf: IsoDate): InputIssue[] {
  return [...happenedPaths.flatMap((path) => datesAt(dossier, path.split('.'), '')), ...scoredPeriods(dossier)]
    .filter(({ date }) => date > asOf)
    .map(({ path }) => inputIssue(path, 'after-as-of', { asOf }))
}

/** The first days of the periods of which something is scored: nothing is before they begin. */
function scoredPeriods(dossier: unknown): DateAt[] {
  const periods = memberAt(dossier, ['appraisal', 'periods'])
  if (!Array.isArray(periods)) return []
  return periods.flatMap((period: unknown, place) =>
    SCORES.some((member) => memberAt(period, [member]) !== undefined)
      ? datesAt(period, ['from'], `appraisal.periods.${place}`)
      : [],
  )
}

interface DateAt {
  readonly path: string
  readonly date: IsoDate
}

function datesAt(value: unknown, [key, ...rest]: readonly string[], path: string): DateAt[] {
  if (key === undefined)
    return typeof value === 'string' && !Number.isNaN(parseIsoDate(value)) ? [{ path, date: value }] : []
  if (typeof value !== 'object' || value === null) return []
  const inside = (name: string): string => (path === '' ? name : `${path}.${name}`)
  if (key === '*')
    return Array.isArray(value)
      ? value.flatMap((entry: unknown, place) => datesAt(entry, rest, inside(String(place))))
      : []
  return Object.hasOwn(value, key) ? datesAt((value as Record<string, unknown>)[key], rest, inside(key)) : []
}
