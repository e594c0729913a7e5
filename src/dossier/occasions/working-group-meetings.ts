/** 伍、三、(五)至(七): the meetings of the working group. */
import type { IsoDate } from '../../kernel/civil-date'
import { type Presence, presences, workingGroupChair } from '../../law/c05-governance/index'
import type { AuditContext } from '../audit-context'
import { FIRST_DAY, earlierOf } from '../days'
import { type DossierGroupMeeting, workingGroupChairs } from '../form/working-group'
import { fact, happenedOn } from '../judge'
import { occasion } from '../line'
import { inScopeOn, withinWorkdays } from '../limits'
import type { Obligation } from '../obligation'
import { met, past } from '../outcome'
import { type Group, isOfNoKnownTime } from '../record/groups'
import { limitsThatCouldBe } from '../record/selection'
import { periodLines } from './periods'
import { lastDayToEstablish } from './working-group'

/** A meeting with the way to it, and what tells its group from others. */
interface GroupMeeting extends DossierGroupMeeting {
  readonly path: string
  readonly group: string | null
}

function meetingsOf({ groups = [] }: AuditContext): readonly GroupMeeting[] {
  return groups.flatMap(({ meetings = [], path, key }) =>
    meetings.map((meeting, place) => ({ ...meeting, path: `${path}.meetings.${place}`, group: key })),
  )
}

interface ChairFacts {
  readonly convener: Presence
  readonly chair: (typeof workingGroupChairs)[number]
}

export const workingGroupMeeting = /* @__PURE__ */ occasion<GroupMeeting, ChairFacts>({
  occasion: 'working-group-meeting',
  clause: '5.3.6',
  rule: 'governance.working-group-chair',
  actor: 'body',
  entries: meetingsOf,
  subject: ({ date }) => ({ date }),
  keys: ({ date, group }) => [date, group],
  facts: ({ path, convener, chair }) => ({
    convener: fact(`${path}.convener`, convener, () => presences),
    chair: fact(`${path}.chair`, chair, () => workingGroupChairs),
  }),
  gives({ convener, chair }, { date }, { scope, ask }) {
    const decision = ask(workingGroupChair, { convener })
    return inScopeOn(scope, date, () => (decision?.value === chair ? met({ decision }) : past({ decision })))
  },
})

export const minutes = /* @__PURE__ */ occasion<GroupMeeting, { readonly done: IsoDate | null }>({
  occasion: 'minutes',
  clause: '5.3.7',
  rule: 'deadlines.timeliness',
  actor: 'body',
  entries: meetingsOf,
  subject: ({ date }) => ({ date }),
  keys: ({ date, group }) => [date, group],
  facts: ({ path, minutesSentOn }, { asOf }) => ({
    done: happenedOn(`${path}.minutesSentOn`, minutesSentOn, asOf),
  }),
  gives: ({ done }, { date }, context) =>
    withinWorkdays(context, 'working-group-minutes', {
      scope: context.scope,
      arises: date,
      done,
      repair: { action: 'file', what: 'working-group-minutes', count: 1 },
    }),
})

/** Meetings in the launch, from the day on which the first group stood or had to stand. */
export function workingGroupPeriods(context: AuditContext): readonly Obligation[] {
  const { groups, scope } = context
  if (groups === undefined) return []
  const meetings = [...new Set(groups.flatMap(({ meetings: held = [] }) => held.map(({ date }) => date)))].sort()
  const missing = groups.flatMap(({ meetings: held, path }) => (held === undefined ? [`${path}.meetings`] : []))
  return periodLines(context, {
    committee: 'working-group',
    clause: '5.3.5',
    occasion: 'working-group-period',
    actor: 'body',
    scope,
    meetings,
    missing,
    ...firstDayOfGroup(context),
  })
}

/** The day on which the first group stood or had to stand, whichever is earlier. */
function firstDayOfGroup(context: AuditContext): {
  readonly since: IsoDate | null | undefined
  readonly sinceMissing: readonly string[]
} {
  const { groups = [], dossier } = context
  const launch = dossier.system.phases?.find(({ phase }) => phase === 'launch')
  const firsts = groups.filter((group, place) => place === 0 || isOfNoKnownTime(group))
  if (launch === undefined) return { since: undefined, sinceMissing: [] }
  const could = firsts.flatMap((group) => firstDaysOf(context, group))
  const [since = null, ...others] = could.map((day) => (day !== null && day <= launch.from ? FIRST_DAY : day))
  if (others.every((other) => other === since))
    return { since: since === FIRST_DAY ? null : (since ?? undefined), sinceMissing: [] }
  const ofScope = firsts.flatMap(({ establishBy }) => missingOn(context, establishBy))
  const ofGroups = firsts.flatMap(({ establishBy, establishedOn, path }) => [
    ...(establishBy === undefined ? [`${path}.establishBy`] : []),
    ...(establishedOn === undefined ? [`${path}.establishedOn`] : []),
  ])
  return { since: undefined, sinceMissing: ofScope.length > 0 ? ofScope : ofGroups }
}

/** The days on which a group stood or had to stand, if it was the first, as early and as late as that may be. */
function firstDaysOf(context: AuditContext, group: Group): readonly (IsoDate | null)[] {
  const { groups: [first = group] = [], asOf } = context
  const { establishedOn, establishBy, setUpBy } = group
  const daysSet = establishBy === undefined ? limitsThatCouldBe(context) : [establishBy]
  const isSetUp = setUpBy !== null || group !== first
  const daysStood =
    establishedOn === undefined
      ? [...(isSetUp ? [] : [null]), FIRST_DAY, setUpBy ?? first.setUpBy ?? asOf]
      : [establishedOn]
  return daysSet
    .flatMap((set) => [hadToStand(context, set), ...(missingOn(context, set).length > 0 ? [null] : [])])
    .flatMap((by) => daysStood.map((stood) => earlierOf(stood, by)))
}

/** The facts on which it hangs whether a day set binds: whether it is in scope. */
function missingOn({ scope }: AuditContext, set: IsoDate | null | undefined): readonly string[] {
  const on = typeof set === 'string' ? scope.on(set) : null
  return on?.state === 'unknown' ? on.missing : []
}

/** The last day for setting up the group; of a day set that the calendar does not reach the day itself. */
function hadToStand(context: AuditContext, set: IsoDate | null): IsoDate | null {
  if (set === null || context.scope.on(set).state === 'out') return null
  return lastDayToEstablish(context, set)?.value.last ?? set
}
