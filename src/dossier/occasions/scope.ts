/** 參: whether the regulation applies to the body and the system. */
import { type BodyKind, type MajorSystemFacts, isMajorSystem } from '../../law/c02-definitions/index'
import { type Exclusion, scopeApplies } from '../../law/c03-scope/index'
import { readingChoices } from '../../law/reading-choices'
import type { AppliedReading, Decision, RuleOptions } from '../../law/rule'
import type { AuditInput } from '../read-dossier'
import { type RecordedKind, kindOfBody, readingsOfBody } from '../body-kind'
import type { AuditContext } from '../audit-context'
import { type Gate, allOf, behind, closedFor, openGate } from '../gate'
import { IN_FORCE_FROM } from '../in-force'
import { fact, judge } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { phasesLeftOut } from '../transition'
import { type Verdict, ask, met, notApplicable } from '../verdict'

/** What the audit is asked, with what applies of the regulation. */
export function contextOf(input: AuditInput): AuditContext {
  const kind = kindOfBody(input.dossier.body, input.options)
  const majorSystem = input.asOf < IN_FORCE_FROM ? closedFor('before-regulation') : gateOf(majorSystemVerdict(input))
  const scope = scopeVerdict(input, kind)
  return {
    ...input,
    kind: kind === 'not-listed' ? null : kind,
    majorSystem,
    scope,
    inScope: allOf(majorSystem, gateOf(scope)),
    supportDuties: supportDutiesOf(kind, input.options),
    leftOut: phasesLeftOut(input.dossier.system.phases ?? [], input.options),
  }
}

/** 3: the body, in the rollout of the system. */
export function scopeObligations({ majorSystem, scope }: AuditContext): Obligation[] {
  return [
    obligation({
      clause: '3',
      rule: 'scope.applies-to',
      subject: { occasion: 'scope', date: null },
      verdict: behind(majorSystem, scope),
    }),
  ]
}

function majorSystemVerdict({
  dossier: {
    system: { developer, userBodies, approvedOn },
  },
  options,
}: AuditInput): Verdict {
  return judge<MajorSystemFacts>(
    {
      developer: fact('system.developer', developer, ['doit', 'other']),
      userBodies: fact('system.userBodies', userBodies, [0, Number.MAX_SAFE_INTEGER]),
      approved: fact('system.approvedOn', approvedOn === undefined ? undefined : approvedOn !== null, [true, false]),
    },
    (facts) =>
      ask(isMajorSystem, facts, options, (decision) =>
        decision.value ? met(decision) : notApplicable({ code: 'not-a-major-system' }, decision),
      ),
  )
}

function scopeVerdict({ dossier: { body }, options }: AuditInput, kind: RecordedKind): Verdict {
  const { exclusion } = body
  return judge<{ readonly exclusion: Exclusion }>(
    {
      exclusion: fact(
        'body.exclusion',
        exclusion === undefined
          ? undefined
          : exclusion === null
            ? 'none'
            : exclusion.approvedOn === null
              ? 'proposed'
              : 'approved-by-mayor',
        ['none', 'approved-by-mayor'],
      ),
    },
    (facts) =>
      ask(scopeApplies, { ...facts, kind: asScopeKind(kind) }, options, (ofScope) => {
        const decision = withReadings(ofScope, readingsOfBody(body, options))
        return decision.value === 'in-scope' ? met(decision) : notApplicable({ code: decision.value }, decision)
      }),
  )
}

/** A decision on a body with the readings on which it hangs what the body is, in the order of the law's readings. */
function withReadings<Value>(decision: Decision<Value>, ofBody: readonly AppliedReading[]): Decision<Value> {
  const order = Object.keys(readingChoices)
  const readings = [...decision.readings, ...ofBody].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return { ...decision, readings }
}

/** Whether the body has the duties of clauses that name no district office. */
function supportDutiesOf(kind: RecordedKind, { readings }: RuleOptions): Gate {
  return kind === 'district-office' && readings?.['district-office-duties'] === 'strict'
    ? closedFor('district-office-without-duties')
    : openGate
}

/** The bureau is an agency of the first level itself. */
function asScopeKind(kind: RecordedKind): BodyKind | 'not-listed' {
  return kind === 'doit' ? 'first-level' : kind
}

function gateOf({ reason, status, missing }: Verdict): Gate {
  if (status === 'met') return openGate
  return status === 'not-applicable' && reason !== null ? { state: 'closed', reason } : { state: 'unknown', missing }
}
