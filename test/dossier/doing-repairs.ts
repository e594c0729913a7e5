/** Doing in a dossier what a repair says, by hand. */
import type { Dossier, Obligation } from '../../src/dossier'
import type { Check } from '../../src/law/check'
import { plusDays } from './arbitrary-dossier'

/** A dossier of which everything is known, to be changed. */
type Draft<T> = T extends readonly (infer Entry)[]
  ? Draft<Entry>[]
  : T extends object
    ? { -readonly [Member in keyof T]-?: Draft<Exclude<T[Member], undefined>> }
    : T
type Whole = Draft<Dossier>
type Seat = Whole['council']['seats'][number]

/**
 * The dossier once the repair is done, and the day on which it has been; null where it cannot be done in this dossier.
 */
export interface Mended {
  readonly dossier: Dossier
  readonly on: string
}

export function mended(before: Dossier, obligation: Obligation, asOf: string): Mended | null {
  const dossier = structuredClone(before) as Whole
  const { occasion, date, through } = obligation.subject
  // A period is waited for; a limit, or leave to come, is not.
  const begun =
    date !== null && date > asOf && !['leave', 'establishment-limit', 'list-limit'].includes(occasion) ? date : asOf
  // Make-up training comes after the results of today, and what follows from a period once it has ended.
  const on =
    occasion === 'follow-up'
      ? plusDays(asOf, 1)
      : through !== undefined &&
          ['review-report', 'council-report', 'it-appraisal', 'counting'].includes(occasion) &&
          through > begun
        ? through
        : begun
  return mend(dossier, obligation, on) ? { dossier: dossier, on } : null
}

/** Changes the dossier; false where it cannot. */
function mend(
  { body, system, workingGroup, support, training, appraisal, council, steeringGroup }: Whole,
  { subject: { occasion, date, through, kind, key, person }, repair, decision }: Obligation,
  on: string,
): boolean {
  const { action, what, count = 1 } = repair!
  const newcomers = Array.from({ length: count }, (_, place) => `新${place}`)
  const seated = (seat: Seat['seat'], post: Seat['post'] = 'other'): Seat => ({
    id: `新${council.seats.length}`,
    seat,
    post,
    from: 'first-level',
    firstTierHead: true,
    leftPostOn: null,
    vacatedOn: null,
    successorOn: null,
  })
  const vacate = (isMeant: (seat: Seat) => boolean): void => {
    for (const seat of council.seats.filter(isMeant)) seat.vacatedOn ??= on
  }
  const staff = kind === 'administrator' ? support.administrators : support.seeds
  const record = appraisal.periods.find(({ from }) => from === date)!
  switch (occasion) {
    case 'council':
      council.establishedOn = on
      return true
    case 'steering-group':
    case 'working-group': {
      const group = occasion === 'steering-group' ? steeringGroup : workingGroup
      group.establishedOn ??= on
      group.dissolvedOn = null
      return true
    }
    case 'steering-retirement':
      steeringGroup.dissolvedOn = on
      return true
    case 'working-group-retirement':
      workingGroup.dissolvedOn = on
      return true
    case 'council-composition': {
      const found = (decision!.value as Check).findings.filter(({ code }) => code === key).map(({ actual }) => actual)
      const actual = found[0] as { readonly convener: string; readonly deputyConvener: string }
      switch (what) {
        case 'convener':
        case 'deputy-convener':
        case 'convener-and-deputy': {
          if (what !== 'deputy-convener') {
            vacate(({ seat }) => seat === 'convener')
            council.seats.push(
              seated(
                'convener',
                what === 'convener' && actual.deputyConvener === 'doit-deputy-commissioner'
                  ? 'doit-commissioner'
                  : 'city-executive',
              ),
            )
          }
          if (what !== 'convener') {
            vacate(({ seat }) => seat === 'deputy-convener')
            council.seats.push(
              seated(
                'deputy-convener',
                what === 'deputy-convener' && actual.convener === 'doit-commissioner'
                  ? 'doit-deputy-commissioner'
                  : 'doit-commissioner',
              ),
            )
          }
          return true
        }
        case 'standing-representative':
          // Who of too many goes is for the bureau to say; here all do, and as many come as stay.
          vacate(
            ({ seat, post }) =>
              seat === what && (action === 'remove' || (action === 'replace' && found.includes(post))),
          )
          if (action === 'remove') council.seats.push(seated(what, 'doit-section-chief'))
          for (const _ of action === 'remove' ? ['the other'] : newcomers)
            council.seats.push(seated(what, 'doit-section-chief'))
          return true
        default:
          if (action !== 'add')
            vacate(
              ({ seat, from, firstTierHead }) =>
                seat === what &&
                (action === 'remove'
                  ? !['first-level', 'enterprise', 'district-office'].includes(from)
                  : !firstTierHead),
            )
          if (action !== 'remove') for (const _ of newcomers) council.seats.push(seated('agency-representative'))
          return true
      }
    }
    case 'seat-post':
      vacate(({ id }) => id === key)
      return true
    case 'seat-attendance':
      council.seats.find(({ id }) => id === key)!.successorOn = on
      return true
    case 'steering-composition':
      if (what === 'convener') steeringGroup.convener = { agency: 'doit', senior: true }
      else if (what === 'deputy-convener') steeringGroup.deputyConvener = { agency: 'doit', post: 'section-chief' }
      else steeringGroup.members += count
      return true
    case 'working-group-composition':
      if (what === 'convener') workingGroup.convener.firstTierHead = true
      else
        for (const id of newcomers) workingGroup.members.push({ id, roles: [what === 'administrator' ? what : 'seed'] })
      return true
    case 'council-period':
      council.meetings = [
        ...council.meetings.filter((meeting) => meeting.date !== on),
        { date: on, kind: 'regular', held: true, chair: 'convener', attendance: [] },
      ]
      return true
    case 'steering-period':
      steeringGroup.meetings.push(on)
      return true
    case 'working-group-period':
      workingGroup.meetings.push({ date: on, convener: 'present', chair: 'convener', minutesSentOn: null })
      return true
    case 'secondment':
      if (action === 'add') body.secondments.push({ id: '新', secondedOn: on, returnedOn: null })
      else for (const one of body.secondments) one.returnedOn ??= on
      return true
    case 'roster':
      if (action === 'add') staff.push(...newcomers.map((id) => ({ id, selectedOn: on, leftOn: null })))
      else for (const one of staff.filter(({ leftOn }) => leftOn === null).slice(0, count)) one.leftOn = on
      return true
    case 'selection':
      staff.push(...Array.from({ length: 20 }, (_, place) => ({ id: `新${place}`, selectedOn: on, leftOn: null })))
      return true
    case 'establishment-limit':
      workingGroup.establishedOn = on
      workingGroup.dissolvedOn = null
      return true
    case 'list-limit':
      workingGroup.listSentOn = on
      return true
    case 'working-group-change':
      workingGroup.changes.find(({ id }) => id === key)!.notifiedOn = on
      return true
    case 'minutes':
      workingGroup.meetings.find((meeting) => meeting.date === date)!.minutesSentOn = on
      return true
    case 'staff-change':
      support.changes.find(({ id }) => id === key)!.notifiedOn = on
      return true
    case 'replacement':
      support.replacements.find(({ id }) => id === key)!.completedOn = on
      return true
    case 'course':
    case 'follow-up':
      // One result of a course a day.
      training.runs = training.runs.filter(
        (run) => run.person !== person || run.course !== kind || run.result?.on !== on,
      )
      training.runs.push({
        id: '新',
        person: person!,
        course: kind as 'seed',
        startsOn: on,
        totalHours: 1,
        leaves: [],
        absences: [],
        result: { on, outcome: 'passed' },
      })
      return true
    case 'digital-course':
      training.digitalCourse.completions.push({ person: person!, on })
      return true
    case 'leave':
      training.runs.find(({ id }) => id === key)!.leaves.find((leave) => leave.on === date)!.filedOn = on
      return true
    case 'appraisal':
    case 'appraised-period': {
      const phase = system.phases.find((one) => ['launch', 'operations'].includes(one.phase) && one.from <= on)
      // There is nothing to be appraised before the launch.
      if (date === null && phase === undefined) return false
      const from = date ?? phase!.from
      appraisal.periods.push({
        phase: (kind ?? phase!.phase) as 'launch',
        from,
        to: through ?? from,
        total: 90,
        publishedOn: null,
        reviewReportOn: null,
        councilReportOn: null,
        joinedItAppraisalOn: null,
        countedInItAppraisalOn: null,
      } as unknown as typeof record)
      return true
    }
    case 'review-report':
      record.reviewReportOn = on
      return true
    case 'council-report':
      record.councilReportOn = on
      return true
    case 'it-appraisal':
      record.joinedItAppraisalOn = on
      return true
    case 'counting':
      record.countedInItAppraisalOn = on
      return true
    default:
      throw new Error(`${occasion} has no repair`)
  }
}
