/** 參: whether the regulation applies to the body and the system. */
import type { BodyKind, MajorSystemFacts } from '../../law/c02-definitions/index'
import { isMajorSystem } from '../../law/c02-definitions/index'
import type { Exclusion } from '../../law/c03-scope/index'
import { scopeApplies } from '../../law/c03-scope/index'
import type { AuditInput } from '../read-dossier'
import type { RecordedKind } from '../body-kind'
import { kindsOfBody } from '../body-kind'
import type { AuditContext } from '../audit-context'
import type { Gate } from '../gate'
import { IN_FORCE_FROM } from '../in-force'
import { allOf, behind, closedFor, openGate } from '../gate'
import type { Fact } from '../judge'
import { fact, judge } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { phasesLeftOut } from '../transition'
import type { Verdict } from '../verdict'
import { ask, met, notApplicable } from '../verdict'

/** What the audit is asked, with what applies of the regulation. */
export function contextOf(input: AuditInput): AuditContext {
  const kinds = kindsOfBody(input.dossier.body, input.options)
  const majorSystem = input.asOf < IN_FORCE_FROM ? closedFor('before-regulation') : gateOf(majorSystemVerdict(input))
  const scope = scopeVerdict(input, kinds)
  const [kind] = kinds
  return {
    ...input,
    kind: kinds.length > 1 || kind === undefined || kind === 'not-listed' ? null : kind,
    majorSystem,
    scope,
    inScope: allOf(majorSystem, gateOf(scope)),
    supportDuties: gateOf(supportVerdict(input, kinds)),
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

function scopeVerdict(
  {
    dossier: {
      body: { exclusion },
    },
    options,
  }: AuditInput,
  kinds: readonly RecordedKind[],
): Verdict {
  return judge<{ readonly kind: RecordedKind; readonly exclusion: Exclusion }>(
    {
      kind: kindFact(kinds),
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
      ask(scopeApplies, { ...facts, kind: asScopeKind(facts.kind) }, options, (decision) =>
        decision.value === 'in-scope' ? met(decision) : notApplicable({ code: decision.value }, decision),
      ),
  )
}

/** Whether the body has the duties of clauses that name no district office. */
function supportVerdict({ options }: AuditInput, kinds: readonly RecordedKind[]): Verdict {
  return judge({ kind: kindFact(kinds) }, ({ kind }) =>
    kind === 'district-office' && options.readings?.['district-office-duties'] === 'strict'
      ? notApplicable({ code: 'district-office-without-duties' })
      : met(null),
  )
}

function kindFact(kinds: readonly RecordedKind[]): Fact<RecordedKind> {
  return fact('body.kind', kinds.length === 1 ? kinds[0] : undefined, kinds)
}

/** The bureau is an agency of the first level itself. */
function asScopeKind(kind: RecordedKind): BodyKind | 'not-listed' {
  return kind === 'doit' ? 'first-level' : kind
}

function gateOf({ reason, status, missing }: Verdict): Gate {
  if (status === 'met') return openGate
  return status === 'not-applicable' && reason !== null ? { state: 'closed', reason } : { state: 'unknown', missing }
}
