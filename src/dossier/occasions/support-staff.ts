/** 陸、一、(二)(三) · 二、(二)(三): how many administrators and seed staff there are, and by when they were selected. */
import type { IsoDate } from '../../kernel/civil-date'
import { type SupportRosterCode, checkSupportRoster } from '../../law/c06-support/index'
import type { ClauseId } from '../../law/clause-id'
import { type DesignatedLimit, designatedLimit } from '../../law/deadlines'
import type { Decision, RuleOptions } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { allOf, behind } from '../gate'
import { inForceOn } from '../in-force'
import { type Fact, fact, judge, setFor } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { type DossierStaff, type SupportRole, supportRoles } from '../parts/support'
import { type Verdict, ask, breached, notApplicable, pending } from '../verdict'
import { clauseOfFinding, verdictOnFinding } from './composition'
import { whileInUse } from './in-use'
import { verdictOnLimit } from './limits'

/** How many serve now, and how many served on each day on which somebody was selected, in the order of time. */
interface Staffing {
  readonly serving: number
  readonly bySelection: readonly { readonly day: IsoDate; readonly count: number }[]
}

/** What the obligations on staff of one role are judged by. */
interface StaffFacts {
  readonly posts: number
  readonly staffing: Staffing
  readonly limit: IsoDate | null
  readonly goLiveOn: IsoDate | null
}

/** More than any body has. */
const MANY = Number.MAX_SAFE_INTEGER

const memberOf = { administrator: 'administrators', seed: 'seeds' } as const
const tooFew = { administrator: 'administrators-too-few', seed: 'seeds-too-few' } as const satisfies Record<
  SupportRole,
  SupportRosterCode
>
const selectionClauses = { administrator: '6.1.3', seed: '6.2.3' } as const satisfies Record<SupportRole, ClauseId>

/** 6.1.2, 6.2.2: the roster as it stands. */
export function rosterObligations(context: AuditContext): Obligation[] {
  const { options, inScope, supportDuties } = context
  return checkSupportRoster.table.map((small) => {
    const role = small.code === 'administrators-too-few' ? 'administrator' : 'seed'
    const verdict = judge<StaffFacts>(staffFacts(context, role), (given) => {
      const {
        posts,
        staffing: { serving },
      } = given
      return ask(
        checkSupportRoster,
        { posts, administrators: 0, seeds: 0, [memberOf[role]]: serving },
        options,
        (decision) => {
          const asItStands = verdictOnFinding(decision, small.code)
          if (asItStands.status !== 'breached' || small.code !== tooFew[role] || asItStands.repair === null)
            return asItStands
          const { repair } = asItStands
          return ask(designatedLimit, selectionFacts(context, role, given), options, ({ value: { status, last } }) => {
            if (status === 'open' || status === 'no-limit-set') return pending(decision, repair, last)
            return breached(decision, { due: last, repair })
          })
        },
      )
    })
    return obligation({
      clause: clauseOfFinding(small),
      rule: 'support.roster',
      subject: { occasion: 'roster', date: null, kind: role, key: small.code },
      verdict: behind(allOf(inScope, supportDuties), whileInUse(context, verdict)),
    })
  })
}

/** 6.1.3, 6.2.3: the selection, by the date that the bureau set and the day of going live. */
export function selectionObligations(context: AuditContext): Obligation[] {
  const { options, inScope, supportDuties } = context
  return supportRoles.map((role) => {
    const verdict = judge<StaffFacts>(staffFacts(context, role), (given) =>
      ask(designatedLimit, selectionFacts(context, role, given), options, (decision) => {
        const { last } = decision.value
        return inForceOn(last, () =>
          isNeeded(role, given.posts, options)
            ? verdictOnSelection(decision, role)
            : notApplicable({ code: 'not-required' }, decision),
        )
      }),
    )
    return obligation({
      clause: selectionClauses[role],
      rule: 'deadlines.designated',
      subject: { occasion: 'selection', date: null, kind: role },
      verdict: behind(allOf(inScope, supportDuties), whileInUse(context, verdict)),
    })
  })
}

function verdictOnSelection(decision: Decision<DesignatedLimit>, role: SupportRole): Verdict {
  return verdictOnLimit(decision, `${role}-selection`)
}

function staffFacts(
  { dossier: { body, system, support }, asOf }: AuditContext,
  role: SupportRole,
): { readonly [Name in keyof StaffFacts]: Fact<StaffFacts[Name]> } {
  const member = memberOf[role]
  return {
    // The number of administrators does not hang on the posts.
    posts: fact('body.posts', role === 'administrator' ? (body.posts ?? 1) : body.posts, [1, 20, 40, MANY]),
    staffing: fact<Staffing>(`support.${member}`, staffingOf(support?.[member]), [
      { serving: 0, bySelection: [] },
      staffedSince('1900-01-02', 2),
      staffedSince(asOf, 2),
      staffedSince('1900-01-02', 3),
      staffedSince('1900-01-02', MANY),
    ]),
    limit: setFor('support.limit', support?.limit),
    goLiveOn: setFor('system.goLiveOn', system.goLiveOn),
  }
}

function staffingOf(staff: readonly DossierStaff[] | undefined): Staffing | undefined {
  if (staff === undefined) return undefined
  const days = [...new Set(staff.map(({ selectedOn }) => selectedOn))].sort()
  return {
    serving: staff.filter(({ leftOn }) => leftOn === null).length,
    bySelection: days.map((day) => ({
      day,
      count: staff.filter(({ selectedOn, leftOn }) => selectedOn <= day && (leftOn === null || leftOn > day)).length,
    })),
  }
}

function staffedSince(day: IsoDate, count: number): Staffing {
  return { serving: count, bySelection: [{ day, count }] }
}

function selectionFacts(
  { asOf, options }: AuditContext,
  role: SupportRole,
  { posts, staffing, limit, goLiveOn }: StaffFacts,
) {
  return {
    duty: `${role}-selection`,
    limit,
    goLiveOn,
    doneOn: selectedOn(role, posts, staffing, options),
    asOf,
  } as const
}

/** The day on which, for the first time, there were as many as there must be; null where there never were. */
function selectedOn(role: SupportRole, posts: number, { bySelection }: Staffing, options: RuleOptions): IsoDate | null {
  return bySelection.find(({ count }) => isEnough(role, posts, count, options))?.day ?? null
}

/** Whether the body must have any. */
function isNeeded(role: SupportRole, posts: number, options: RuleOptions): boolean {
  return !isEnough(role, posts, 0, options)
}

function isEnough(role: SupportRole, posts: number, count: number, options: RuleOptions): boolean {
  const { value } = checkSupportRoster({ posts, administrators: 0, seeds: 0, [memberOf[role]]: count }, options)
  return !value.findings.some(({ code }) => code === tooFew[role])
}
