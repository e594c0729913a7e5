/** 伍、三、(四) · 陸、一、(三) · 二、(三): what changes among people is notified to the bureau. */
import type { IsoDate } from '../../kernel/civil-date'
import type { ClauseId } from '../../law/clause-id'
import type { Duty } from '../../law/deadlines'
import type { AuditContext } from '../audit-context'
import { dayAfter } from '../days'
import type { PersonRole } from '../form/people'
import type { SupportRole } from '../form/support'
import { type Facts, fact, happenedOn, known } from '../judge'
import { type OccasionLines, occasion } from '../line'
import { withinWorkdays } from '../limits'
import { groupStandsOn } from '../record/groups'
import { pathOfSelection } from '../record/selection'
import { joinedTerms } from '../record/terms'

/** The start or the end of a dated term. */
interface Change {
  readonly person: string
  readonly role: PersonRole
  readonly edge: 'start' | 'end'
  /** The day on which it takes effect. */
  readonly day: IsoDate
  readonly notifiedOn: IsoDate | null | undefined
  readonly path: string
  /** Where it would be recorded that the term goes on from one before it; null where that is no question. */
  readonly endBefore: string | null
}

/** Every edge of a dated term in one of some roles; a bare word or an absent day is none. */
function changesIn({ people = [] }: AuditContext, ...roles: readonly PersonRole[]): readonly Change[] {
  return people.flatMap(({ id, terms }) =>
    joinedTerms(terms)
      .filter(({ role }) => roles.includes(role))
      .flatMap((term, place, all): Change[] => {
        const { role, from, through, startNotifiedOn, endNotifiedOn, path, endPath } = term
        const before = all[place - 1]
        const isOpenBefore = before?.role === role && before.through === undefined
        const start = { person: id, role, edge: 'start', notifiedOn: startNotifiedOn } as const
        const end = { person: id, role, edge: 'end', notifiedOn: endNotifiedOn, endBefore: null } as const
        return [
          ...(from !== undefined && from >= '1900'
            ? [
                {
                  ...start,
                  day: from,
                  path: `${path}.startNotifiedOn`,
                  endBefore: isOpenBefore ? `${before.endPath}.through` : null,
                },
              ]
            : []),
          ...(typeof through === 'string' && through < '2100-12-31'
            ? [{ ...end, day: dayAfter(through), path: `${endPath}.endNotifiedOn` }]
            : []),
        ]
      }),
  )
}

interface ChangeFacts {
  /** Whether it is an edge at all: terms that touch are one. */
  readonly isEdge: boolean
  /** Whether the group stands, or the system is used. */
  readonly stands: boolean
  readonly inUse: boolean
  /** The day from which on the bureau has the list; null where it has none. */
  readonly listedOn: IsoDate | null
  readonly done: IsoDate | null
}

function changes(
  name: 'working-group-change' | 'staff-change',
  clauseOf: (role: PersonRole) => ClauseId,
  dutyOf: (role: PersonRole) => Duty,
  entries: (context: AuditContext) => readonly Change[],
  factsOf: (change: Change, context: AuditContext) => Facts<Pick<ChangeFacts, 'stands' | 'listedOn'>>,
): OccasionLines {
  return occasion<Change, ChangeFacts>({
    occasion: name,
    clause: ({ role }) => clauseOf(role),
    rule: 'deadlines.timeliness',
    actor: 'body',
    entries,
    subject: ({ day, person, role, edge }) => ({ date: day, person, role, edge }),
    keys: ({ day, person, role, edge }) => [edge, role, person, day],
    facts: (change, context) => ({
      ...factsOf(change, context),
      isEdge: fact(change.endBefore ?? [], change.endBefore === null ? true : undefined, () => [true, false]),
      inUse: context.use.on(change.day),
      done: happenedOn(change.path, change.notifiedOn, context.asOf),
    }),
    gives({ isEdge, stands, inUse, listedOn, done }, { day, role }, context) {
      // What took effect up to the day on which the list was sent is in the list.
      if (!isEdge || !stands || !inUse || listedOn === null || day <= listedOn) return null
      const duty = dutyOf(role)
      const repair = { action: 'file', what: duty, count: 1 } as const
      return withinWorkdays(context, duty, { scope: context.scope, arises: day, done, repair })
    },
  })
}

export const workingGroupChange = /* @__PURE__ */ changes(
  'working-group-change',
  () => '5.3.4',
  () => 'working-group-change',
  (context) => (context.groups === undefined ? [] : changesIn(context, 'convener', 'member')),
  ({ day }, { groups = [], asOf }) => {
    const { sure, possible, missing, group } = groupStandsOn(groups, day)
    return {
      stands: fact(missing, sure || !possible ? sure : undefined, () => [true, false]),
      listedOn: group === null ? known(null) : happenedOn(`${group.path}.listSentOn`, group.listSentOn, asOf),
    }
  },
)

export const staffChange = /* @__PURE__ */ changes(
  'staff-change',
  (role) => (role === 'administrator' ? '6.1.3' : '6.2.3'),
  (role) => (role === 'administrator' ? 'administrator-change' : 'seed-change'),
  (context) =>
    context.dossier.support === undefined || context.isWithoutSupport
      ? []
      : changesIn(context, 'administrator', 'seed'),
  ({ role: held }, context) => {
    const role = held as SupportRole
    const { support } = context.dossier
    const filedOn = support?.[role === 'administrator' ? 'administrators' : 'seeds']?.filedOn
    return {
      stands: known(true),
      listedOn: happenedOn(pathOfSelection(context, role, 'filedOn'), filedOn, context.asOf),
    }
  },
)
