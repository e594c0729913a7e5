/** 伍、二、(三): staff seconded to the bureau for a system of the body's own. */
import type { IsoDate } from '../../kernel/civil-date'
import { groupBy } from '../../kernel/group-by'
import { secondment } from '../../law/c05-governance/index'
import type { AuditContext } from '../audit-context'
import {
  type Stretch,
  AFTER_ALL,
  BEFORE_ALL,
  common,
  dayAfter,
  earlier,
  isWithin,
  joined,
  untilAfter,
  without,
} from '../days'
import type { DossierSecondment } from '../form/body'
import { type SystemPurpose, systemPurposes } from '../form/system'
import { fact, judge, standsAlike } from '../judge'
import { line } from '../line'
import { inScopeOn } from '../limits'
import type { AuditCode, Obligation } from '../obligation'
import {
  type Outcome,
  type OutcomeParts,
  type Standing,
  met,
  notApplicable,
  ongoing,
  past,
  pending,
  standing,
  undetermined,
} from '../outcome'
import { type PhasePiece, daysInScope, lastDayOf, phasesWithin } from '../record/phases'

const clause = '5.2.3'

/** One line a phase that has begun, and one for each gap in it that was closed. */
export function secondmentLines(context: AuditContext): readonly Obligation[] {
  const { dossier, scope, asOf, isBureau } = context
  const { madeFor, phases } = dossier.system
  if (isBureau || (madeFor !== undefined && madeFor !== 'this-body')) return []
  if (phases === undefined) {
    // Without either there may be nothing to ask; the phases are asked for by the meetings.
    if (madeFor === undefined) return []
    const outcome = inScopeOn(scope, asOf, () => met())
    const isDecided = outcome.status === 'not-applicable' || outcome.scopeMissing.length > 0
    const stands = isDecided ? standing(outcome, clause) : undetermined(clause, ['system.phases'])
    return [made(context, null, stands, null)]
  }
  const leftOut = phasesWithin(phases, scope.beforeNextPhase)
    .filter(({ from }) => from <= asOf)
    .map((phase) => made(context, phase, standing(notApplicable('before-next-phase'), clause), null))
  const byPhase = [...groupBy(phasesWithin(phases, daysInScope(scope)), ({ phase }) => phase).values()]
  const begun = byPhase.filter((pieces) => pieces.some(({ from }) => from <= asOf))
  return [...leftOut, ...begun.flatMap((pieces) => phaseLines(context, pieces))]
}

function made(context: AuditContext, phase: PhasePiece | null, stands: Standing, gap: Stretch | null): Obligation {
  const days = gap ?? phase
  const last = days === null ? null : lastDayOf(days)
  return line(context, {
    clause,
    rule: 'governance.secondment',
    actor: 'body',
    subject: {
      occasion: 'secondment',
      date: days?.from ?? null,
      ...(last !== null && { through: last }),
      ...(phase && { phase: phase.phase }),
    },
    keys: [phase?.phase ?? null, gap?.from ?? null],
    standing: stands,
  })
}

/** What is known of who is at the bureau when: each stay for certain, and as long as it may have been. */
interface Stays {
  readonly sure: readonly Stretch[]
  readonly possible: readonly Stretch[]
  readonly missing: readonly string[]
}

function staysOf(secondments: readonly DossierSecondment[]): Stays {
  return {
    sure: joined(
      secondments.map(({ from, through }) => ({ from, until: untilAfter(through === undefined ? from : through) })),
    ),
    possible: joined(
      secondments.map(({ from, through }) => ({
        from,
        until: through === undefined ? AFTER_ALL : untilAfter(through),
      })),
    ),
    missing: secondments.flatMap(({ through }, place) =>
      through === undefined ? [`body.secondments.${place}.through`] : [],
    ),
  }
}

interface PhaseFacts {
  readonly madeFor: SystemPurpose
  readonly there: boolean
  readonly was: boolean
}

function phaseLines(context: AuditContext, pieces: readonly PhasePiece[]): readonly Obligation[] {
  const { dossier, scope } = context
  const stays = staysOf(dossier.body.secondments ?? [])
  const whole = asOne(pieces)
  const stands = standingIn(context, whole, stays)
  if (stands === null) return []
  const others = otherPieces(context, whole, stays).map((piece) => standingIn(context, piece, stays)?.status ?? null)
  const told = standsAlike(stands.status, others)
    ? stands
    : undetermined(clause, [...scope.missing, ...stands.missing], stands.due)
  return [...closedGaps(context, whole, stays), made(context, whole, told, null)]
}

function asOne(pieces: readonly PhasePiece[]): PhasePiece {
  return { ...(pieces[0] as PhasePiece), until: (pieces.at(-1) as PhasePiece).until }
}

/** The same phase as it would be if the days of which the scope is not known were out of it, or in it in part. */
function otherPieces({ dossier, scope, asOf }: AuditContext, { phase }: PhasePiece, stays: Stays): PhasePiece[] {
  if (scope.unknown.length === 0) return []
  const edges = [asOf, ...[...stays.sure, ...stays.possible].flatMap(({ from, until }) => [from, until])]
  const parts = edges.flatMap((edge): Stretch[] => [
    { from: BEFORE_ALL, until: edge },
    { from: edge, until: AFTER_ALL },
  ])
  const phases = (dossier.system.phases ?? []).filter((each) => each.phase === phase)
  return [[], ...parts.map((part) => common(scope.unknown, [part]))]
    .map((days) => phasesWithin(phases, joined([...scope.within, ...days])))
    .filter((pieces) => pieces.some(({ from }) => from <= asOf))
    .map(asOne)
}

/** How a phase stands that has begun; null where nothing is asked in it. */
function standingIn(context: AuditContext, whole: PhasePiece, stays: Stays): Standing | null {
  const { dossier, asOf, scope, ask } = context
  const { secondments } = dossier.body
  const end = lastDayOf(whole)
  const isOver = end !== null && end < asOf
  const judgedOn = isOver ? end : asOf
  const there = triState(isWithin(judgedOn, stays.sure), isWithin(judgedOn, stays.possible))
  // In operations it matters whether anybody was ever sent, in the others whether somebody was there in the phase.
  const since = whole.phase === 'operations' ? BEFORE_ALL : whole.from
  const soFar = [{ from: since, until: untilAfter(judgedOn) }]
  const was = triState(common(stays.sure, soFar).length > 0, common(stays.possible, soFar).length > 0)
  const paths = secondments === undefined ? ['body.secondments'] : stays.missing
  const either = () => [true, false]
  const decision = ask(secondment, { origin: 'specific-bodies', phase: whole.phase })
  const outcomeOn = (values: PhaseFacts): Outcome | null => {
    if (values.madeFor !== 'this-body') return null
    return inScopeOn(scope, whole.from, () => {
      const told = { decision, due: end }
      const released = isOver ? releasedAfter(context, whole.phase, end) : null
      return whole.phase === 'operations'
        ? broughtBack(values, told, isOver, released)
        : seconded(values, told, isOver, released)
    })
  }
  return judge<PhaseFacts>(
    clause,
    {
      madeFor: fact('system.madeFor', dossier.system.madeFor, () => systemPurposes),
      there: fact(paths, secondments === undefined ? undefined : there, either),
      was: fact(paths, there === true ? true : secondments === undefined ? undefined : was, either),
    },
    (values) => outcomeOn(values.there ? { ...values, was: true } : values),
  )
}

function triState(sure: boolean, possible: boolean): boolean | undefined {
  return sure ? true : possible ? undefined : false
}

/**
 * How the body left the scope before a phase was over, where it has, and for good. Days of which the scope is not known
 * follow only where they are taken to be out of it, and what is said of those is not told.
 */
function releasedAfter({ scope, dossier }: AuditContext, wanted: PhasePiece['phase'], end: IsoDate): AuditCode | null {
  const { through = null } = dossier.system.phases?.find(({ phase }) => phase === wanted) ?? {}
  const after = scope.on(dayAfter(end))
  if ((through !== null && through <= end) || after.state === 'in') return null
  return after.state === 'out' ? after.code : 'excluded'
}

/** Planning, development and launch: somebody is there. */
function seconded(
  { there, was }: PhaseFacts,
  told: OutcomeParts,
  isOver: boolean,
  released: AuditCode | null,
): Outcome {
  const repair = { action: 'add', what: 'seconded-staff', count: 1 } as const
  if (there) return met(told)
  if (!was && released !== null) return notApplicable(released)
  if (isOver) return past(told)
  return was ? ongoing({ ...told, codes: ['left'], repair }) : pending({ ...told, repair })
}

/** Operations: everybody is back. */
function broughtBack(
  { there, was }: PhaseFacts,
  told: OutcomeParts,
  isOver: boolean,
  released: AuditCode | null,
): Outcome {
  if (!there) return was ? met(told) : notApplicable('not-required', { ...told })
  if (released !== null) return notApplicable(released)
  if (isOver) return past(told)
  return pending({ ...told, repair: { action: 'remove', what: 'seconded-staff', count: 1 } })
}

/** A line for each time without anybody between two on which somebody was there, for certain. */
function closedGaps(context: AuditContext, whole: PhasePiece, stays: Stays): readonly Obligation[] {
  const { dossier, scope, asOf, ask } = context
  if (dossier.system.madeFor !== 'this-body' || whole.phase === 'operations') return []
  const phase = { from: whole.from, until: earlier(whole.until, untilAfter(asOf)) }
  const inPhase = common(stays.sure, [phase])
  const [first, last] = [inPhase[0], inPhase.at(-1)]
  if (first === undefined || last === undefined) return []
  const between = { from: first.from, until: last.until }
  const decision = ask(secondment, { origin: 'specific-bodies', phase: whole.phase })
  const stands = standing(past({ decision, due: lastDayOf(whole) }), clause)
  return common(without(between, stays.possible), scope.within).map((gap) => made(context, whole, stands, gap))
}
