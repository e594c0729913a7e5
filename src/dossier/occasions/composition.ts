/** 伍、一、(二) · 二、(二) · 三、(三): the committees as they stand. */
import type { IsoDate } from '../../kernel/civil-date'
import { variantsOf } from '../../kernel/decision-table'
import type { AgencyRepresentative, CouncilFacts, CouncilPost, SteeringGroupFacts, WorkingGroupFacts } from '../../law/c05-governance/index'
import { checkCouncil, checkSteeringGroup, checkWorkingGroup } from '../../law/c05-governance/index'
import type { Check, CheckRule, Finding, Repair } from '../../law/check'
import type { ClauseId } from '../../law/clause-id'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import type { Gate } from '../gate'
import { allOf, behind, closedFor, openGate } from '../gate'
import type { Fact, Facts } from '../judge'
import { fact, judge } from '../judge'
import type { Obligation, Occasion } from '../obligation'
import { obligation } from '../obligation-of'
import type { DossierSeat } from '../parts/council'
import type { Verdict } from '../verdict'
import { ask, breached, met } from '../verdict'
import { stillSits } from './council-seats'

/** 5.3.3: the working group. */
export function workingGroupComposition(context: AuditContext): Obligation[] {
  const { dossier: { workingGroup = {} }, inScope } = context
  const { convener, members, establishedOn, dissolvedOn } = workingGroup
  return aspects<WorkingGroupFacts>(context, {
    rule: checkWorkingGroup,
    occasion: 'working-group-composition',
    gate: allOf(inScope, whereEstablished('workingGroup.establishedOn', establishedOn), untilDissolved('workingGroup.dissolvedOn', dissolvedOn)),
    facts: {
      convenerFirstTierHead: fact('workingGroup.convener', convener?.firstTierHead, [true, false]),
      members: fact<WorkingGroupFacts['members']>('workingGroup.members', members, [[], [{ id: 'a', roles: ['administrator', 'seed'] }], [{ id: 'a', roles: ['administrator'] }, { id: 'b', roles: ['seed'] }], [{ id: 'a', roles: ['administrator'] }], [{ id: 'a', roles: ['seed'] }]]),
    },
  })
}

/** 5.2.2: the bureau's steering group. */
export function steeringGroupComposition(context: AuditContext): Obligation[] {
  const { dossier: { steeringGroup = {} }, asOf, majorSystem, kind } = context
  if (kind !== 'doit') return []
  const { convener, deputyConvener, members, establishedOn, dissolvedOn } = steeringGroup
  return aspects<SteeringGroupFacts>(context, {
    rule: checkSteeringGroup,
    occasion: 'steering-composition',
    gate: allOf(majorSystem, whereEstablished('steeringGroup.establishedOn', establishedOn), untilDissolved('steeringGroup.dissolvedOn', dissolvedOn)),
    facts: {
      convener: fact<SteeringGroupFacts['convener']>('steeringGroup.convener', convener, [{ agency: 'doit', senior: true }, { agency: 'other', senior: false }]),
      deputyConvener: fact<SteeringGroupFacts['deputyConvener']>('steeringGroup.deputyConvener', deputyConvener, [{ agency: 'doit', post: 'section-chief' }, { agency: 'other', post: 'other' }]),
      members: fact('steeringGroup.members', members, [0, 1]),
      asOf: fact([], asOf, []),
    },
  })
}

/** 5.1.2: the bureau's council, by who sits on it. */
export function councilComposition(context: AuditContext): Obligation[] {
  const { dossier: { council = {} }, asOf, majorSystem, kind } = context
  if (kind !== 'doit') return []
  const sitting = (wanted: DossierSeat['seat']): Fact<readonly DossierSeat[]> => {
    const holders = council.seats?.filter(({ seat }) => seat === wanted).map((seat) => ({ seat, sits: stillSits(context, council, seat) }))
    const missing = holders?.flatMap(({ sits }) => (sits.value === undefined ? sits.paths : [])) ?? ['council.seats']
    return fact<readonly DossierSeat[]>(missing, missing.length === 0 ? holders?.filter(({ sits }) => sits.value).map(({ seat }) => seat) : undefined, [])
  }
  return aspects<CouncilFacts>(context, {
    rule: checkCouncil,
    occasion: 'council-composition',
    gate: allOf(majorSystem, whereEstablished('council.establishedOn', council.establishedOn)),
    facts: {
      // A seat that nobody holds is held by none of the posts that the clause names.
      convener: seatFact<CouncilPost>(sitting('convener'), ['post'], ([seat]) => seat?.post ?? 'other', ['city-executive', 'doit-commissioner', 'other']),
      deputyConvener: seatFact<CouncilPost>(sitting('deputy-convener'), ['post'], ([seat]) => seat?.post ?? 'other', ['doit-commissioner', 'doit-deputy-commissioner', 'other']),
      standingRepresentatives: seatFact<readonly CouncilPost[]>(sitting('standing-representative'), ['post'], (holders) => holders.map(({ post }) => post), [[], ['doit-section-chief', 'doit-section-chief'], ['other', 'other']]),
      agencyRepresentatives: seatFact<readonly AgencyRepresentative[]>(sitting('agency-representative'), ['from', 'firstTierHead'], (holders) => holders.map(({ from, firstTierHead }) => ({ from, firstTierHead })), [[], [{ from: 'first-level', firstTierHead: true }], [{ from: 'school', firstTierHead: false }]]),
      asOf: fact([], asOf, []),
    },
  })
}

type SeatMember = 'post' | 'from' | 'firstTierHead'
type KnownSeat = { readonly [Member in SeatMember]: NonNullable<DossierSeat[Member]> }

/** What is made of some members of all who sit; of those that are not known it names each. */
function seatFact<T>({ value: holders, paths }: Fact<readonly DossierSeat[]>, members: readonly SeatMember[], of: (holders: readonly KnownSeat[]) => T, couldBe: readonly T[]): Fact<T> {
  const missing = holders?.flatMap((holder) => members.filter((member) => holder[member] === undefined).map((member) => `council.seats.${holder.id}.${member}`)) ?? paths
  return fact(missing, missing.length === 0 ? of(holders as readonly KnownSeat[]) : undefined, couldBe)
}

/** What is not established has no composition; whether it is may be unknown. */
export function whereEstablished(path: string, establishedOn: IsoDate | null | undefined): Gate {
  if (establishedOn === undefined) return { state: 'unknown', missing: [path] }
  return establishedOn === null ? closedFor('not-established') : openGate
}

/** What is dissolved has nobody to add any more. */
function untilDissolved(path: string, dissolvedOn: IsoDate | null | undefined): Gate {
  if (dissolvedOn === undefined) return { state: 'unknown', missing: [path] }
  return dissolvedOn === null ? openGate : closedFor('dissolved')
}

interface CheckOccasion<Values extends object> {
  readonly rule: CheckRule<Values, string>
  readonly occasion: Occasion
  readonly gate: Gate
  readonly facts: Facts<Values>
}

/** One obligation for each thing that a check looks at, so that each has the repair that mends it. */
function aspects<Values extends object>({ options }: AuditContext, { rule, occasion, gate, facts }: CheckOccasion<Values>): Obligation[] {
  return rule.table.map((small) => obligation({
    clause: clauseOfFinding(small),
    rule: rule.id,
    subject: { occasion, date: null, key: small.code },
    verdict: behind(gate, judge(facts, (values) => ask(rule, values, options, (decision) => verdictOnFinding(decision, small.code)))),
  }))
}

/** How a check stands in what one finding code is about. */
export function verdictOnFinding(decision: Decision<Check>, wanted: string): Verdict {
  const findings = decision.value.findings.filter(({ code }) => code === wanted)
  return findings.length === 0 ? met(decision) : breached(decision, { repair: repairOf(findings) })
}

/** What mends every finding of one code; each that can come several times says that it mends one. */
function repairOf(findings: readonly Finding[]): Repair {
  const [first] = findings.map(({ repair }) => repair) as [Repair]
  return findings.length === 1 ? first : { ...first, count: findings.length }
}

/** The clause under which a check reports a finding code. */
export function clauseOfFinding({ code, table }: CheckRule<never, string>['table'][number]): ClauseId {
  const rows = variantsOf(table.rows).flatMap((variant) => variant.rows)
  return (rows.find(({ then }) => then === code) as (typeof rows)[number]).clause
}
