/** 伍、一、(二): who sits on the council. */
import type { IsoDate } from '../../kernel/civil-date'
import {
  type CouncilFault,
  type CouncilPost,
  type CouncilSeatKind,
  checkCouncil,
  councilPosts,
} from '../../law/c05-governance/index'
import type { CouncilFacts } from '../../law/c05-governance/council-facts'
import { bodyKinds, type BodyKind } from '../../law/c02-definitions/index'
import type { Check } from '../../law/check'
import type { ClauseId } from '../../law/clause-id'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { type Fact, type Facts, fact, judge, known } from '../judge'
import { line } from '../line'
import { inScopeOn } from '../limits'
import type { Aspect, Obligation } from '../obligation'
import type { ObligationRepair } from '../obligation-repair'
import { type Outcome, met, notApplicable } from '../outcome'
import { type Seat, seatHeldOn, seatsOf } from '../record/seats'
import { type JudgedDay, broken, onLastDay } from './committee-day'
import { actorOfSeat, scopeOfSeats } from './council-seats'

/** Facts that the rule is asked with where an aspect does not hang on them. */
const lawful: Omit<CouncilFacts, 'asOf'> = {
  convener: 'doit-commissioner',
  deputyConvener: 'doit-deputy-commissioner',
  standingRepresentatives: ['doit-section-chief', 'doit-section-chief'],
  agencyRepresentatives: [{ from: 'first-level', firstTierHead: true }],
}

/** A council on a day. */
interface CouncilDay extends JudgedDay {
  readonly seats: readonly Seat[]
  /** Everything that the rule wants, where it is recorded. */
  readonly decision: Decision<Check<CouncilFault>> | null
  /** Whether the council stands. */
  readonly established: Fact<boolean>
}

export function councilComposition(context: AuditContext): readonly Obligation[] {
  const { dossier, isBureau, asOf } = context
  if (dossier.council === undefined) return []
  // A body's own seats do not end with one system.
  if (!isBureau) return councilOn(context, { day: asOf, isToday: true })
  return onLastDay(context, known<IsoDate | null>(null), (judged) => councilOn(context, judged))
}

function councilOn(context: AuditContext, judged: JudgedDay): readonly Obligation[] {
  const { dossier, isBureau } = context
  const day = councilDay(context, judged)
  const perSeat = [
    ...(isBureau
      ? ofKind(day.seats, 'standing-representative').flatMap((seat) => standingPost(context, day, seat))
      : []),
    ...ofKind(day.seats, 'agency-representative').flatMap((seat) => representative(context, day, seat)),
  ]
  if (!isBureau) return perSeat
  // Seats that are not known are asked for once.
  if (dossier.council?.seats === undefined) return held(context, day, 'convener')
  return [
    ...held(context, day, 'convener'),
    ...held(context, day, 'deputy-convener'),
    ...pair(context, day),
    ...standingCount(context, day),
    ...representativeNone(context, day),
    ...perSeat,
  ]
}

function councilDay(context: AuditContext, judged: JudgedDay): CouncilDay {
  const { dossier, isBureau } = context
  const seats = seatsOf(dossier) ?? []
  const { establishedOn } = dossier.council ?? {}
  const isEstablished = establishedOn === undefined ? undefined : establishedOn !== null && establishedOn <= judged.day
  return {
    ...judged,
    seats,
    decision: dossier.council?.seats === undefined ? null : wholeDecision(context, seats, judged.day),
    established: isBureau ? fact('council.establishedOn', isEstablished, () => [true, false]) : known(true),
  }
}

function ofKind(seats: readonly Seat[], kind: CouncilSeatKind): readonly Seat[] {
  return seats.filter(({ seat }) => seat === kind)
}

function wholeDecision({ ask, asOf }: AuditContext, seats: readonly Seat[], day: IsoDate) {
  const holdings = seats.map((seat) => ({ seat, ...seatHeldOn(seat, day, asOf) }))
  if (holdings.some(({ sure, possible }) => sure !== possible)) return null
  const sitting = holdings.filter(({ sure }) => sure).map(({ seat }) => seat)
  const [conveners, deputies] = [ofKind(sitting, 'convener'), ofKind(sitting, 'deputy-convener')]
  const standing = ofKind(sitting, 'standing-representative').map(({ post }) => post)
  const agencies = ofKind(sitting, 'agency-representative')
  const [convener, deputyConvener] = [conveners[0]?.post, deputies[0]?.post]
  if (conveners.length !== 1 || deputies.length !== 1 || convener === undefined || deputyConvener === undefined)
    return null
  if (standing.includes(undefined)) return null
  if (agencies.some(({ agency, firstTierHead }) => agency === undefined || firstTierHead === undefined)) return null
  return ask(checkCouncil, {
    convener,
    deputyConvener,
    standingRepresentatives: standing as CouncilPost[],
    agencyRepresentatives: agencies.map(({ agency, firstTierHead }) => ({
      from: agency as BodyKind,
      firstTierHead: firstTierHead as boolean,
    })),
    asOf: day,
  })
}

/** One aspect of the council as a line; null facts of other aspects do not matter to it. */
function aspectLine<Values extends object>(
  context: AuditContext,
  { day, established }: CouncilDay,
  { clause, aspect, seat }: { readonly clause: ClauseId; readonly aspect: Aspect; readonly seat?: Seat },
  facts: Facts<Values>,
  outcomeOn: (values: Values) => Outcome | null,
): readonly Obligation[] {
  const scope = scopeOfSeats(context)
  const stands = judge<Values & { readonly established: boolean }>(
    clause,
    { ...facts, established } as Facts<Values & { readonly established: boolean }>,
    (values) => {
      const outcome = values.established ? outcomeOn(values) : null
      return outcome && inScopeOn(scope, day, () => outcome)
    },
  )
  if (stands === null) return []
  return [
    line(context, {
      clause,
      rule: 'governance.council-composition',
      actor: context.isBureau ? 'doit' : actorOfSeat(seat as Seat, context),
      subject: { occasion: 'council-composition', date: day, aspect, ...(seat && { key: seat.id }) },
      keys: [aspect, seat?.id ?? null],
      standing: stands,
    }),
  ]
}

/** How many sit in seats of a kind. */
function countOf({ dossier, asOf }: AuditContext, { seats, day }: CouncilDay, kind: CouncilSeatKind): Fact<number> {
  if (dossier.council?.seats === undefined) return fact('council.seats', undefined, () => [0, 1, 2, 3])
  const holdings = ofKind(seats, kind).map((seat) => seatHeldOn(seat, day, asOf))
  const sure = holdings.filter((each) => each.sure).length
  const possible = holdings.filter((each) => each.possible).length
  return fact(
    holdings.flatMap(({ missing }) => missing),
    sure === possible ? sure : undefined,
    () => Array.from({ length: possible - sure + 1 }, (_, place) => sure + place),
  )
}

/** The post of whoever sits in a seat of a kind. */
function postOf({ dossier, asOf }: AuditContext, { seats, day }: CouncilDay, kind: CouncilSeatKind): Fact<CouncilPost> {
  if (dossier.council?.seats === undefined) return fact('council.seats', undefined, () => councilPosts)
  const seat = ofKind(seats, kind).find((each) => seatHeldOn(each, day, asOf).possible)
  return seat === undefined ? known<CouncilPost>('other') : fact(`${seat.path}.post`, seat.post, () => councilPosts)
}

/**
 * The post of the convener, on which representatives hang under one choice of a reading alone: under the other it is
 * asked with where it is recorded, so the reading is told, and holds up nothing where it is not.
 */
function convenerPost(context: AuditContext, day: CouncilDay): Fact<CouncilPost> {
  const post = postOf(context, day, 'convener')
  return context.reading('standing-representatives') === 'second-way-only'
    ? post
    : known<CouncilPost>(post.value ?? lawful.convener)
}

function held(context: AuditContext, day: CouncilDay, kind: 'convener' | 'deputy-convener'): readonly Obligation[] {
  return aspectLine(
    context,
    day,
    { clause: '5.1.2', aspect: kind },
    { count: countOf(context, day, kind) },
    ({ count }) => {
      if (count === 0) return broken(day, { codes: ['vacant'] }, { action: 'add', what: kind, count: 1 })
      const { decision } = day
      return count === 1
        ? met({ decision, codes: ['held-by-one'] })
        : broken(day, { codes: ['held-by-several'] }, { action: 'remove', what: kind, count: count - 1 })
    },
  )
}

function pair(context: AuditContext, day: CouncilDay): readonly Obligation[] {
  const kinds = ['convener', 'deputy-convener'] as const
  const [conveners, deputies] = kinds.map((kind) => countOf(context, day, kind)) as [Fact<number>, Fact<number>]
  const [convener, deputy] = kinds.map((kind) => postOf(context, day, kind)) as [Fact<CouncilPost>, Fact<CouncilPost>]
  return aspectLine(
    context,
    day,
    { clause: '5.1.2', aspect: 'convener-pair' },
    { conveners, deputies, convener, deputy },
    (values) => {
      if (values.conveners === 0 || values.deputies === 0) return notApplicable('vacant')
      const facts = { convener: values.convener, deputyConvener: values.deputy }
      return checked(context, day, 'convener-pair', facts)
    },
  )
}

function standingCount(context: AuditContext, day: CouncilDay): readonly Obligation[] {
  return aspectLine(
    context,
    day,
    { clause: '5.1.2.2', aspect: 'standing-count' },
    { count: countOf(context, day, 'standing-representative'), convener: convenerPost(context, day) },
    ({ count, convener }) =>
      checked(context, day, 'standing-count', {
        convener,
        standingRepresentatives: Array.from({ length: count }, () => 'doit-section-chief' as const),
      }),
  )
}

function representativeNone(context: AuditContext, day: CouncilDay): readonly Obligation[] {
  return aspectLine(
    context,
    day,
    { clause: '5.1.2.2', aspect: 'representative-none' },
    { count: countOf(context, day, 'agency-representative'), convener: convenerPost(context, day) },
    ({ count, convener }) =>
      checked(context, day, 'representative-none', {
        convener,
        agencyRepresentatives: lawful.agencyRepresentatives.slice(0, Math.min(1, count)),
      }),
  )
}

/** Whether a seat is held on the day of the council. */
function heldSeat({ asOf }: AuditContext, { day }: CouncilDay, seat: Seat): Fact<boolean> {
  const { sure, possible, missing } = seatHeldOn(seat, day, asOf)
  return fact(missing, sure || !possible ? sure : undefined, () => [true, false])
}

function standingPost(context: AuditContext, day: CouncilDay, seat: Seat): readonly Obligation[] {
  return aspectLine(
    context,
    day,
    { clause: '5.1.2.2', aspect: 'standing-post', seat },
    {
      sits: heldSeat(context, day, seat),
      post: fact(`${seat.path}.post`, seat.post, () => councilPosts),
      convener: convenerPost(context, day),
    },
    ({ sits, post, convener }) =>
      sits ? checked(context, day, 'standing-post', { convener, standingRepresentatives: [post] }) : null,
  )
}

function representative(context: AuditContext, day: CouncilDay, seat: Seat): readonly Obligation[] {
  const sits = heldSeat(context, day, seat)
  const convener = context.isBureau ? convenerPost(context, day) : known<CouncilPost>(lawful.convener)
  const { path, agency, firstTierHead } = seat
  return [
    ...aspectLine(
      context,
      day,
      { clause: '5.1.2.2', aspect: 'representative-source', seat },
      { sits, convener, from: fact<BodyKind>(`${path}.agency`, agency, () => bodyKinds) },
      (values) =>
        values.sits
          ? checked(context, day, 'representative-source', {
              convener: values.convener,
              agencyRepresentatives: [{ from: values.from, firstTierHead: true }],
            })
          : null,
    ),
    ...aspectLine(
      context,
      day,
      { clause: '5.1.2.2', aspect: 'representative-rank', seat },
      { sits, convener, head: fact(`${path}.firstTierHead`, firstTierHead, () => [true, false]) },
      (values) =>
        values.sits
          ? checked(context, day, 'representative-rank', {
              convener: values.convener,
              agencyRepresentatives: [{ from: 'first-level', firstTierHead: values.head }],
            })
          : null,
    ),
  ]
}

/** What the rule finds of one aspect, all others being as the law wants them. */
function checked({ ask }: AuditContext, day: CouncilDay, code: CouncilFault, facts: Partial<CouncilFacts>): Outcome {
  const asked = ask(checkCouncil, { ...lawful, ...facts, asOf: day.day }) as Decision<Check<CouncilFault>>
  const finding = asked.value.findings.find((each) => each.code === code)
  const steps = asked.basis.filter((step) => stepsOf[code].includes(step.code))
  const parts = day.decision === null ? { steps, readings: asked.readings } : { decision: day.decision, steps }
  if (finding !== undefined) return broken(day, parts, finding.repair as ObligationRepair)
  return steps.some((step) => step.code === withoutRepresentatives) ? notApplicable('not-required', parts) : met(parts)
}

/** What the rule says of each aspect. */
const withoutRepresentatives = 'executive-without-representatives'
const stepsOf: Readonly<Record<CouncilFault, readonly string[]>> = {
  'convener-pair': [
    'executive-with-commissioner',
    'executive-without-commissioner',
    'commissioner-with-deputy',
    'commissioner-without-deputy',
    'convener-of-neither-pair',
  ],
  'standing-count': [
    'two-standing-representatives',
    'too-few-standing-representatives',
    'too-many-standing-representatives',
    withoutRepresentatives,
  ],
  'standing-post': [
    'section-chief',
    'center-director',
    'center-director-not-named',
    'no-section-chief',
    withoutRepresentatives,
  ],
  'representative-source': ['body-that-sends', 'body-that-does-not-send', withoutRepresentatives],
  'representative-rank': ['first-tier-head', 'below-first-tier-head', withoutRepresentatives],
  'representative-none': ['represented', 'nobody-represented', withoutRepresentatives],
}
