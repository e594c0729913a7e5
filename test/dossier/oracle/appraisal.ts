import { farAhead, yearOf, type Day } from './days'
import {
  byLimit,
  arising,
  met,
  notApplicable,
  notKnown,
  open,
  past,
  pending,
  type About,
  type Line,
  type Piece,
  type Verdict,
} from './lines'
import type { Result } from './record-shape'
import type { Given, PhasePart, World } from './world'

/** Chapter 9: being appraised, each period, and what follows from a grade. */
export function appraisalLines(given: Given): Piece[] {
  const duty: About = { clause: '9.1', occasion: 'appraisal', rule: 'appraisal.duty', actor: 'body' }
  const { appraisal, system } = given.record
  if (appraisal === undefined) return [(world) => [{ ...duty, ...notKnown(world, 'appraisal') }]]
  const pieces: Piece[] = [(world) => [{ ...duty, ...appraised(world) }]]
  if (!system.phases) {
    pieces.push((world) => [{ ...periodAbout('9.2'), ...notKnown(world, 'system.phases') }])
    return pieces
  }
  const keys = new Set<'launch' | number>()
  for (const { phase, from, through } of system.phases) {
    if (phase === 'launch') keys.add('launch')
    if (phase !== 'operations') continue
    const lastYear = Math.min(yearOf(through ?? farAhead), yearOf(given.options.asOf))
    for (let year = yearOf(from); year <= lastYear; year += 1) keys.add(year)
  }
  for (const key of keys) pieces.push((world) => ofPeriod(world, key))
  return pieces
}

const periodAbout = (clause: string): About => ({
  clause,
  occasion: 'appraised-period',
  rule: 'appraisal.schedule',
  actor: 'doit',
})

const scores = (): (number | null)[] => [null, 97, 92, 85, 75, 65, 50]

/** Nothing that still runs is scored; where the phases are not known, only years to come are known to run. */
function isOver(world: World, period: 'launch' | number): boolean {
  const { phases } = world.record.system
  if (!phases) return period === 'launch' || period <= yearOf(world.asOf)
  const found = phases.find(({ phase }) => phase === (period === 'launch' ? 'launch' : 'operations'))
  const through = found?.through ?? farAhead
  const last = period === 'launch' || through < `${period}-12-31` ? through : `${period}-12-31`
  return last < world.asOf
}

function scoreOf(world: World, { score, period }: Result, index: number): number | null {
  if (score === undefined && !isOver(world, period)) return null
  if (score === undefined) return world.choose(`appraisal.results.${index}.score`, scores)
  if (score === null || typeof score === 'number') return score
  return world.law('appraisal.total', score).total
}

function appraised(world: World): Verdict {
  const why = world.outOfScope(world.asOf)
  if (why !== null) return notApplicable(why)
  const { results } = world.record.appraisal!
  if (results) {
    const known = results.some(({ score }) => score !== undefined && score !== null)
    if (known || results.some((result, index) => scoreOf(world, result, index) !== null)) return met()
  } else if (mayBeScored(world) && world.choose('appraisal.results', () => [false, true])) return met()
  const { phases } = world.record.system
  const begun = phases
    ? phases.some(({ phase, from }) => (phase === 'launch' || phase === 'operations') && from <= world.asOf)
    : world.choose('system.phases', () => [true, false])
  return begun ? pending() : notApplicable('not-required')
}

function mayBeScored(world: World): boolean {
  const { phases } = world.record.system
  if (!phases) return true
  return phases.some(({ phase, from }) => {
    if (phase === 'launch') return isOver(world, 'launch')
    return phase === 'operations' && isOver(world, yearOf(from))
  })
}

/** The days of a period that lie in scope. */
function scheduled(world: World, key: 'launch' | number): { from: Day; to: Day } | null {
  const found: { from: Day; to: Day }[] = []
  const parts: PhasePart[] = world.phaseParts((day) => world.outOfScope(day))
  for (const { phase, from, through } of parts) {
    const to = through ?? farAhead
    if (key === 'launch' && phase === 'launch') found.push({ from, to })
    if (key === 'launch' || phase !== 'operations') continue
    const first = from > `${key}-01-01` ? from : `${key}-01-01`
    const last = to < `${key}-12-31` ? to : `${key}-12-31`
    if (first <= last) found.push({ from: first, to: last })
  }
  const [first] = found
  return first && first.from <= world.asOf ? { from: first.from, to: found.at(-1)!.to } : null
}

function ofPeriod(world: World, key: 'launch' | number): Line[] {
  const days = scheduled(world, key)
  if (!days) return []
  const about = {
    ...periodAbout(key === 'launch' ? '9.2' : '9.3'),
    keys: [key],
    subject: { date: days.from, key: String(key) },
  }
  const { results } = world.record.appraisal!
  if (!results && !isOver(world, key)) return [{ ...about, ...open(world, days.from, null) }]
  if (!results) return [{ ...about, ...notKnown(world, 'appraisal.results', null) }]
  const index = results.findIndex(({ period }) => period === key)
  const result = results[index]
  if (!result) return [{ ...about, ...open(world, days.from, null) }]
  const score = scoreOf(world, result, index)
  if (score === null) return [{ ...about, ...open(world, days.from, null) }]
  const { covers } = result
  const whole = !covers || (covers.from === days.from && covers.through === days.to)
  const verdict: Verdict = whole ? met() : { ...past(), why: ['not-the-whole-period'] }
  const line = { ...about, ...verdict }
  return result.score === undefined ? [line] : [line, ...following(world, key, days.to, result, index, score)]
}

/** Whether the body is in the bureau's own appraisal in a year: by what is recorded, or by an E of this record. */
function isInItAppraisal(world: World, year: number, butFor?: number): boolean {
  const { inItAppraisal, results } = world.record.appraisal!
  const lasting = world.reading('inclusion-lasts') !== 'that-year'
  const said =
    inItAppraisal === undefined
      ? world.choose<boolean>(`appraisal.inItAppraisal>${year}`, () => [true, false])
      : inItAppraisal === true || (Array.isArray(inItAppraisal) && inItAppraisal.includes(year))
  if (said) return true
  return results!.some((_, index) => {
    if (index === butFor) return false
    const joinedOn = world.day(`appraisal.results.${index}.joinedItAppraisalOn`, { around: [`${year}-12-31`] })
    if (joinedOn === null) return false
    return lasting ? yearOf(joinedOn) <= year : yearOf(joinedOn) === year
  })
}

function following(
  world: World,
  key: 'launch' | number,
  lastDay: Day,
  result: Result,
  index: number,
  score: number,
): Line[] {
  const year = yearOf(lastDay)
  const grade = world.law('appraisal.grade', { score })
  const publishedYear = result.publishedOn ? { publishedYear: yearOf(result.publishedOn) } : {}
  const facts = { grade, alreadyItAppraised: false, assessedYear: year, ...publishedYear }
  const asks = world.law('appraisal.consequences', facts)
  const clauses: Record<string, string> = { 'A+': '9.5.1', A: '9.5.2', B: '9.5.3', C: '9.5.4', D: '9.5.5', E: '9.5.6' }
  const path = `appraisal.results.${index}`
  const about = (clause: string, occasion: string, actor: 'body' | 'doit'): About => ({
    clause,
    occasion,
    rule: 'appraisal.consequences',
    actor,
    keys: [key],
    subject: { date: lastDay, key: String(key) },
  })
  const lines: Line[] = []
  if (asks.reviewReport) {
    const done = world.day(`${path}.reviewReportOn`)
    lines.push({ ...about(clauses[grade]!, 'review-report', 'body'), ...open(world, lastDay, done) })
  }
  if (asks.reportToCouncil) {
    const done = world.day(`${path}.councilReportOn`)
    lines.push({ ...about(clauses[grade]!, 'council-report', 'body'), ...open(world, lastDay, done) })
  }
  if (asks.joinsItAppraisalIn !== null) {
    const joining = { ...about('9.5.6', 'it-appraisal', 'doit') }
    lines.push({ ...joining, ...joins(world, year, lastDay, asks.joinsItAppraisalIn, index) })
  }
  if (isInItAppraisal(world, year)) {
    const done = world.day(`${path}.countedInItAppraisalOn`)
    lines.push({ ...about('9.6', 'counting', 'doit'), ...open(world, lastDay, done) })
  }
  return lines
}

function joins(world: World, year: number, lastDay: Day, joinYear: number, index: number): Verdict {
  const path = `appraisal.results.${index}`
  // What a result itself brings about does not make the body one that was in it already.
  if (isInItAppraisal(world, year, index)) return notApplicable('not-required')
  const due = `${joinYear}-12-31`
  const done = world.day(`${path}.joinedItAppraisalOn`, { around: [due] })
  return arising(world, lastDay, { due, done }, () => byLimit(world.asOf, due, done))
}
