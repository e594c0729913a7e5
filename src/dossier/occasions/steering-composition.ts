/** 伍、二、(二): who sits on the steering group. */
import type { IsoDate } from '../../kernel/civil-date'
import { type SteeringGroupFault, checkSteeringGroup } from '../../law/c05-governance/index'
import type { SteeringGroupFacts } from '../../law/c05-governance/steering-group-facts'
import type { Check } from '../../law/check'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { FIRST_DAY, dayAfter } from '../days'
import type { DossierSteeringGroup } from '../form/council'
import { fact, judge } from '../judge'
import { line } from '../line'
import { inScopeOn } from '../limits'
import type { Aspect, Obligation } from '../obligation'
import type { ObligationRepair } from '../obligation-repair'
import { type Outcome, type Standing, met } from '../outcome'
import { turnsOfScope } from '../record/phases'
import { type JudgedDay, broken, onLastDay } from './committee-day'

interface SteeringRow {
  readonly aspect: Aspect & ('convener' | 'deputy-convener' | 'members')
  readonly member: 'convener' | 'deputyConvener' | 'members'
  readonly faults: readonly SteeringGroupFault[]
  readonly steps: readonly string[]
  readonly couldBe: readonly (SteeringGroupFacts['convener'] | SteeringGroupFacts['deputyConvener'] | number | null)[]
}

const steeringRows: readonly SteeringRow[] = [
  {
    aspect: 'convener',
    member: 'convener',
    faults: ['convener-agency', 'convener-grade'],
    steps: ['convener-of-the-bureau', 'convener-agency', 'senior-convener', 'convener-below-senior'],
    couldBe: [null, { agency: 'doit', senior: true }, { agency: 'other', senior: false }],
  },
  {
    aspect: 'deputy-convener',
    member: 'deputyConvener',
    faults: ['deputy-agency', 'deputy-post'],
    steps: [
      'deputy-of-the-bureau',
      'deputy-agency',
      'section-chief',
      'center-director',
      'center-director-not-named',
      'no-section-chief',
    ],
    couldBe: [null, { agency: 'doit', post: 'section-chief' }, { agency: 'other', post: 'other' }],
  },
  {
    aspect: 'members',
    member: 'members',
    faults: ['members-none'],
    steps: ['members', 'no-members', 'members-not-needed'],
    couldBe: [0, 1],
  },
]

const lawfulSteering: Omit<SteeringGroupFacts, 'asOf'> = {
  convener: { agency: 'doit', senior: true },
  deputyConvener: { agency: 'doit', post: 'section-chief' },
  members: 1,
}

export function steeringComposition(context: AuditContext): readonly Obligation[] {
  const { dossier, isBureau, bureauScope, asOf } = context
  const { steeringGroup } = dossier
  if (!isBureau || steeringGroup === undefined) return []
  const { establishedOn, dissolvedOn } = steeringGroup
  const after = dayAfter(typeof establishedOn === 'string' ? establishedOn : FIRST_DAY)
  const end = fact<IsoDate | null>('steeringGroup.dissolvedOn', dissolvedOn, () => [
    null,
    ...new Set([after, asOf, ...turnsOfScope(bureauScope)].filter((day) => after <= day && day <= asOf)),
  ])
  return onLastDay(context, end, (judged) => steeringOn(context, steeringGroup, judged))
}

function steeringOn(
  context: AuditContext,
  steeringGroup: DossierSteeringGroup,
  judged: JudgedDay,
): readonly Obligation[] {
  const { bureauScope, ask } = context
  const { establishedOn, convener, deputyConvener, members } = steeringGroup
  const { day } = judged
  const whole =
    convener && deputyConvener && members !== undefined
      ? ask(checkSteeringGroup, { convener, deputyConvener, members, asOf: day })
      : null
  const isEstablished = establishedOn === undefined ? undefined : establishedOn !== null && establishedOn <= day
  return steeringRows.flatMap(({ aspect, member, faults, steps, couldBe }): readonly Obligation[] => {
    const stands = judge<{ readonly established: boolean; readonly given: (typeof couldBe)[number] }>(
      '5.2.2',
      {
        established: fact('steeringGroup.establishedOn', isEstablished, () => [true, false]),
        given: fact(`steeringGroup.${member}`, steeringGroup[member], () => couldBe),
      },
      ({ established, given }): Outcome | null => {
        if (!established) return null
        return inScopeOn(bureauScope, day, () => {
          if (given === null)
            return broken(judged, { codes: ['vacant'] }, { action: 'add', what: aspect as 'convener', count: 1 })
          const facts = { ...lawfulSteering, [member]: given, asOf: day }
          const asked = ask(checkSteeringGroup, facts) as Decision<Check<SteeringGroupFault>>
          const finding = asked.value.findings.find(({ code }) => faults.includes(code))
          const told = asked.basis.filter(({ code }) => steps.includes(code))
          const parts = whole === null ? { steps: told, readings: asked.readings } : { decision: whole, steps: told }
          return finding === undefined ? met(parts) : broken(judged, parts, finding.repair as ObligationRepair)
        })
      },
    )
    return stands === null ? [] : [steeringLine(context, aspect, day, stands)]
  })
}

function steeringLine(context: AuditContext, aspect: Aspect, day: IsoDate, stands: Standing): Obligation {
  return line(context, {
    clause: '5.2.2',
    rule: 'governance.steering-composition',
    actor: 'doit',
    subject: { occasion: 'steering-composition', date: day, aspect },
    keys: [aspect],
    standing: stands,
  })
}
