/** 伍、二、(二) · 三、(三): the groups of a system as they stand. */
import type { IsoDate } from '../../kernel/civil-date'
import { variantsOf } from '../../kernel/decision-table'
import {
  type SteeringGroupFacts,
  type WorkingGroupFacts,
  checkSteeringGroup,
  checkWorkingGroup,
} from '../../law/c05-governance/index'
import type { Check, CheckRule, Finding } from '../../law/check'
import type { ClauseId } from '../../law/clause-id'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { type Gate, allOf, behind, closedFor, openGate } from '../gate'
import { type Facts, fact, judge } from '../judge'
import type { Obligation, Occasion } from '../obligation'
import { obligation } from '../obligation-of'
import type { ObligationRepair } from '../obligation-repair'
import { type Verdict, ask, breached, met } from '../verdict'

/** 5.3.3: the working group. */
export function workingGroupComposition(context: AuditContext): Obligation[] {
  const {
    dossier: { workingGroup = {} },
    inScope,
  } = context
  const { convener, members, establishedOn, dissolvedOn } = workingGroup
  return aspects<Pick<WorkingGroupFacts, 'convenerFirstTierHead' | 'members'>>(context, {
    rule: checkWorkingGroup,
    occasion: 'working-group-composition',
    leftOut: 'appointed-missing',
    gate: allOf(
      inScope,
      whereEstablished('workingGroup.establishedOn', establishedOn),
      untilDissolved('workingGroup.dissolvedOn', dissolvedOn),
    ),
    facts: {
      convenerFirstTierHead: fact('workingGroup.convener', convener?.firstTierHead, [true, false]),
      members: fact<WorkingGroupFacts['members']>('workingGroup.members', members, [
        [],
        [{ id: 'a', roles: ['administrator', 'seed'] }],
        [
          { id: 'a', roles: ['administrator'] },
          { id: 'b', roles: ['seed'] },
        ],
        [{ id: 'a', roles: ['administrator'] }],
        [{ id: 'a', roles: ['seed'] }],
      ]),
    },
  })
}

/** 5.2.2: the bureau's steering group. */
export function steeringGroupComposition(context: AuditContext): Obligation[] {
  const {
    dossier: { steeringGroup = {} },
    asOf,
    majorSystem,
    kind,
  } = context
  if (kind !== 'doit') return []
  const { convener, deputyConvener, members, establishedOn, dissolvedOn } = steeringGroup
  return aspects<SteeringGroupFacts>(context, {
    rule: checkSteeringGroup,
    occasion: 'steering-composition',
    gate: allOf(
      majorSystem,
      whereEstablished('steeringGroup.establishedOn', establishedOn),
      untilDissolved('steeringGroup.dissolvedOn', dissolvedOn),
    ),
    facts: {
      convener: fact<SteeringGroupFacts['convener']>('steeringGroup.convener', convener, [
        { agency: 'doit', senior: true },
        { agency: 'other', senior: false },
      ]),
      deputyConvener: fact<SteeringGroupFacts['deputyConvener']>('steeringGroup.deputyConvener', deputyConvener, [
        { agency: 'doit', post: 'section-chief' },
        { agency: 'other', post: 'other' },
      ]),
      members: fact('steeringGroup.members', members, [0, 1]),
      asOf: fact([], asOf, []),
    },
  })
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
  /** A finding that no dossier has the facts for. */
  readonly leftOut?: string
  /** The id of the entry that a finding is about, where it is about one. */
  readonly entryOf?: (finding: Finding) => string | undefined
}

/** One obligation for each thing that a check looks at, so that each has the repair that mends it. */
export function aspects<Values extends object>(
  { options }: AuditContext,
  { rule, occasion, gate, facts, leftOut, entryOf }: CheckOccasion<Values>,
): Obligation[] {
  const told = rule.table.filter(({ code }) => code !== leftOut)
  return told.map((small) => {
    const verdict = behind(
      gate,
      judge(facts, (values) => ask(rule, values, options, (decision) => verdictOnFinding(decision, small.code))),
    )
    const people =
      entryOf === undefined
        ? []
        : findingsIn(verdict.decision as Decision<Check> | null, small.code).flatMap(
            (finding) => entryOf(finding) ?? [],
          )
    return obligation({
      clause: clauseOfFinding(small),
      rule: rule.id,
      subject: { occasion, date: null, key: small.code, ...(people.length > 0 && { people }) },
      verdict,
    })
  })
}

function findingsIn(decision: Decision<Check> | null, wanted: string): readonly Finding[] {
  return decision?.value.findings.filter(({ code }) => code === wanted) ?? []
}

/** How a check stands in what one finding code is about. */
export function verdictOnFinding(decision: Decision<Check>, wanted: string): Verdict {
  const findings = findingsIn(decision, wanted)
  return findings.length === 0 ? met(decision) : breached(decision, { repair: repairOf(findings) })
}

/** What mends every finding of one code; each that can come several times says that it mends one. */
function repairOf(findings: readonly Finding[]): ObligationRepair {
  const [first] = findings.map(({ repair }) => repair) as [ObligationRepair]
  return findings.length === 1 ? first : { ...first, count: findings.length }
}

/** The clause under which a check reports a finding code. */
export function clauseOfFinding({ code, table }: CheckRule<never, string>['table'][number]): ClauseId {
  const rows = variantsOf(table.rows).flatMap((variant) => variant.rows)
  return (rows.find(({ then }) => then === code) as (typeof rows)[number]).clause
}
