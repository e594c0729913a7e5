/** 貳、一 · 參 · 肆、二: on which days the regulation asks something of a body. */
import type { IsoDate } from '../kernel/civil-date'
import type { RuleOptions } from '../law/rule'
import type { Asked } from '../kernel/choices'
import { regulation } from '../law/register/regulation'
import type { RecordedKind } from './body-kind'
import { type Stretch, AFTER_ALL, BEFORE_ALL, dayAfter, joined } from './days'
import type { Dossier } from './dossier'
import type { DossierBody } from './form/body'
import type { DossierSystem } from './form/system'
import type { AuditCode } from './obligation'
import { firstDayOfNextPhase } from './transition'

/** How the scope stands on a day: whether it reaches, why not, or for want of which facts that is not known. */
export type ScopeState =
  | { readonly state: 'in' }
  | { readonly state: 'out'; readonly code: AuditCode }
  | { readonly state: 'unknown'; readonly missing: readonly string[] }

/** Days on which the scope stands in one way. */
export type ScopeStretch = Stretch & ScopeState

/** Days that are not in scope, or may not be. */
export type Leaving = ScopeStretch & Exclude<ScopeState, { readonly state: 'in' }>

/** The scope of all days. */
export interface Scope {
  readonly on: (day: IsoDate) => ScopeState
  /** The days in scope for certain. */
  readonly within: readonly Stretch[]
  /** The days on which it is not known whether they are in scope, and the facts on which that hangs. */
  readonly unknown: readonly Stretch[]
  readonly missing: readonly string[]
  /** The days that the regulation leaves out since a system under way begins with its next phase (4.2). */
  readonly beforeNextPhase: readonly Stretch[]
  /**
   * How the body left the scope by exclusion or rollout, after one day and by another: the days on which it was out of
   * it for certain, and before them those on which it may have been. Empty where it stayed.
   */
  readonly left: (after: IsoDate, by: IsoDate) => readonly Leaving[]
}

const IN: ScopeState = { state: 'in' }

/** One condition of the scope, and the days from which it changes. */
interface Condition {
  readonly from: readonly IsoDate[]
  readonly on: (day: IsoDate) => ScopeState
}

/** The scope of duties of the body. */
export function scopeOf({ body, system }: Dossier, kind: RecordedKind, asked: Asked<RuleOptions>): Scope {
  const excludable = kind !== 'district-office' || asked.choices['district-office-duties'] !== 'strict'
  return scopeOfAll([
    inForce(),
    listed(kind),
    major(system),
    inRollout(body),
    ...(excludable ? [notExcluded(body)] : []),
    fromNextPhase(system, asked),
  ])
}

/** The scope of duties of the bureau as such: force and a major system alone. */
export function scopeOfBureau({ system }: Dossier, asked: Asked<RuleOptions>): Scope {
  return scopeOfAll([inForce(), major(system), fromNextPhase(system, asked)])
}

function scopeOfAll(conditions: readonly Condition[]): Scope {
  const starts = [...new Set([BEFORE_ALL, ...conditions.flatMap(({ from }) => from)])]
    .filter((day) => day < AFTER_ALL)
    .sort()
  const stretches = starts.map((from, place): ScopeStretch => ({
    from,
    until: starts[place + 1] ?? AFTER_ALL,
    ...stateOn(conditions, from),
  }))
  const placeOf = (day: IsoDate): number => {
    let place = stretches.length - 1
    while ((stretches[place] as ScopeStretch).from > day) place--
    return place
  }
  const inState = (wanted: ScopeState['state']): Stretch[] => joined(stretches.filter(({ state }) => state === wanted))
  return {
    on: (day) => stretches[placeOf(day)] as ScopeStretch,
    within: inState('in'),
    unknown: inState('unknown'),
    beforeNextPhase: joined(stretches.filter((each) => each.state === 'out' && each.code === 'before-next-phase')),
    missing: [...new Set(stretches.flatMap((each) => (each.state === 'unknown' ? each.missing : [])))],
    left(after, by) {
      const later = stretches.slice(placeOf(after) + 1).filter(({ from }) => from <= by)
      const out = later.findIndex(({ state }) => state === 'out')
      const until = out < 0 ? later : later.slice(0, out + 1)
      return until.filter((stretch): stretch is Leaving => stretch.state !== 'in')
    },
  }
}

/** Out where one condition is not fulfilled, the first of them telling why; else unknown where one is. */
function stateOn(conditions: readonly Condition[], day: IsoDate): ScopeState {
  const states = conditions.map(({ on }) => on(day))
  const out = states.find(({ state }) => state === 'out')
  if (out !== undefined) return out
  const missing = states.flatMap((each) => (each.state === 'unknown' ? each.missing : []))
  return missing.length === 0 ? IN : { state: 'unknown', missing }
}

function always(state: ScopeState): Condition {
  return { from: [], on: () => state }
}

function outFor(code: AuditCode): ScopeState {
  return { state: 'out', code }
}

function unknownFor(...missing: readonly string[]): ScopeState {
  return { state: 'unknown', missing }
}

function inForce(): Condition {
  const since = regulation.inForceFrom
  return { from: [since], on: (day) => (day < since ? outFor('before-regulation') : IN) }
}

function listed(kind: RecordedKind): Condition {
  return always(kind === 'not-listed' ? outFor('out-of-scope') : IN)
}

/** 4.2: what was under way when the regulation came into force begins with its next phase, where it must. */
function fromNextPhase({ phases }: DossierSystem, asked: Asked<RuleOptions>): Condition {
  if (asked.choices['transitional-systems'] !== 'must') return always(IN)
  if (phases === undefined) return always(unknownFor('system.phases'))
  const since = firstDayOfNextPhase(phases, asked)
  if (since === null) return always(IN)
  return { from: [since], on: (day) => (day < since ? outFor('before-next-phase') : IN) }
}

/** 2.1: all three limbs, the approval from its day on. */
function major({ major: given }: DossierSystem): Condition {
  const out = outFor('not-a-major-system')
  if (given === undefined) return always(unknownFor('system.major'))
  if (typeof given === 'boolean') return always(given ? IN : out)
  const { developer, userBodies, approvedOn } = given
  if (developer === 'other' || (userBodies !== undefined && userBodies < 2) || approvedOn === null) return always(out)
  const missing = [
    ...(developer === undefined ? ['system.major.developer'] : []),
    ...(userBodies === undefined ? ['system.major.userBodies'] : []),
    ...(approvedOn === undefined ? ['system.major.approvedOn'] : []),
  ]
  const since = approvedOn ?? BEFORE_ALL
  const from = missing.length === 0 ? IN : unknownFor(...missing)
  return { from: [since], on: (day) => (day < since ? out : from) }
}

function inRollout({ inRollout: given }: DossierBody): Condition {
  const out = outFor('not-in-rollout')
  if (given === undefined) return always(unknownFor('body.inRollout'))
  if (typeof given === 'boolean') return always(given ? IN : out)
  return {
    from: given.flatMap(({ from, through }) => [from, ...(through === null ? [] : [dayAfter(through)])]),
    on: (day) => (given.some(({ from, through }) => from <= day && (through === null || day <= through)) ? IN : out),
  }
}

/** An exclusion is in effect from the mayor's approval through the day before its withdrawal. */
function notExcluded({ exclusions }: DossierBody): Condition {
  if (exclusions === undefined) return always(unknownFor('body.exclusions'))
  const states = exclusions.map(({ proposedOn, approvedOn, withdrawnOn }, place) => {
    const path = `body.exclusions.${place}`
    const from = approvedOn ?? proposedOn
    const until = withdrawnOn ?? AFTER_ALL
    const missing = [
      ...(approvedOn === undefined ? [`${path}.approvedOn`] : []),
      ...(withdrawnOn === undefined ? [`${path}.withdrawnOn`] : []),
    ]
    const state = missing.length === 0 ? outFor('excluded') : unknownFor(...missing)
    return { from, until, state: approvedOn === null ? IN : state }
  })
  return {
    from: states.flatMap(({ from, until }) => [from, until]),
    on(day) {
      const inEffect = states.filter(({ from, until }) => from <= day && day < until).map(({ state }) => state)
      return (
        inEffect.find(({ state }) => state === 'out') ??
        (inEffect.some(({ state }) => state === 'unknown')
          ? unknownFor(...inEffect.flatMap((each) => (each.state === 'unknown' ? each.missing : [])))
          : IN)
      )
    },
  }
}
