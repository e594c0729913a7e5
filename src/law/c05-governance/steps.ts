import { bodyKinds } from '../c02-definitions/body-kind'
import { phases } from '../c04-phases/phase'
import { choice, date, each, list, number, objectFigure, orNull, truth } from '../figures'
import { committees, systemGroups } from './committee'
import { councilPosts } from './council-facts'
import { councilInvitees } from './council-invitee'
import { councilSeatKinds } from './council-seat-kind'
import { meetingIntervals } from './meeting-interval'
import { presences } from './presence'
import { deputyPosts, steeringAgencies } from './steering-group-facts'
import { systemOrigins } from './system-origin'

/** The rules of 伍, in the order of the regulation. */
export const governanceRules = [
  'governance.committee-duty',
  'governance.council-composition',
  'governance.seat-follows-post',
  'governance.meeting-duty',
  'governance.meeting-cadence',
  'governance.council-chair',
  'governance.council-proxy',
  'governance.council-seat',
  'governance.invitation',
  'governance.may-merge',
  'governance.steering-composition',
  'governance.secondment',
  'governance.dissolution',
  'governance.working-group-composition',
  'governance.working-group-chair',
] as const

/** What the rules of 伍 find. */
export function governanceSteps() {
  const [committee, phase] = [choice(committees), choice(phases)]
  return {
    'governance.committee-duty': each(
      [
        'bureau-establishes-council',
        'council-is-for-the-bureau',
        'bureau-establishes-steering-group',
        'steering-group-is-for-the-bureau',
        'not-in-rollout',
        'included-in-rollout',
        'not-yet-rolled-out',
        'rolled-out',
      ],
      { committee, kind: choice([...bodyKinds, 'doit']), inRollout: truth(), phase },
    ),
    ...councilSteps(),
    'governance.meeting-duty': each(
      ['every-two-months', 'every-month', 'every-quarter', 'no-meetings-yet', 'as-needed'],
      { committee, phase },
    ),
    'governance.meeting-cadence': {
      'phases-with-a-meeting-duty': {
        runs: list(objectFigure({ from: date(), to: orNull(date()), per: choice(meetingIntervals) })),
      },
      ...each(['run-binds-as-one', 'run-is-cut-as-one'], { from: date(), to: date(), per: choice(meetingIntervals) }),
      'periods-counted': {
        asOf: date(),
        met: number(),
        missed: number(),
        pending: number(),
        partial: number(),
        advisory: number(),
      },
      ...each(['cadence-missed', 'cadence-advisory', 'cadence-cut-advisory', 'cadence-pending', 'cadence-met'], {}),
    },
    'governance.may-merge': each(['same-members', 'different-members'], { shared: number(), a: number(), b: number() }),
    ...groupSteps(),
    'governance.secondment': each(['until-launched', 'in-operations', 'not-for-specific-bodies'], {
      origin: choice(systemOrigins),
      phase,
    }),
    'governance.dissolution': {
      standing: { committee: choice(systemGroups), retiredOn: orNull(date()), asOf: date() },
      dissolved: { committee: choice(systemGroups), retiredOn: date(), asOf: date() },
    },
  }
}

function councilSteps() {
  const [post, seat, presence] = [choice(councilPosts), choice(councilSeatKinds), choice(presences)]
  const convener = post
  const numbered = { convener, number: number() }
  const misses = { seat, run: number(), missed: list(date()), limit: number(), meetings: number() }
  return {
    'governance.council-composition': {
      ...each(
        [
          'executive-with-commissioner',
          'executive-without-commissioner',
          'commissioner-with-deputy',
          'commissioner-without-deputy',
          'convener-of-neither-pair',
        ],
        { convener, deputyConvener: post },
      ),
      'executive-without-representatives': { convener },
      ...each(
        ['two-standing-representatives', 'too-few-standing-representatives', 'too-many-standing-representatives'],
        { convener, standingRepresentatives: number() },
      ),
      ...each(['section-chief', 'center-director', 'center-director-not-named', 'no-section-chief'], {
        ...numbered,
        post,
        asOf: date(),
      }),
      ...each(['body-that-sends', 'body-that-does-not-send'], { ...numbered, from: choice(bodyKinds) }),
      ...each(['first-tier-head', 'below-first-tier-head'], { ...numbered, firstTierHead: truth() }),
      ...each(['represented', 'nobody-represented'], { convener, agencyRepresentatives: number() }),
    },
    'governance.seat-follows-post': {
      unpaid: {},
      held: { leftPostOn: orNull(date()), asOf: date() },
      ended: { leftPostOn: date(), asOf: date() },
    },
    'governance.council-chair': each(['convener-chairs', 'deputy-acts', 'nobody-may-chair'], {
      convener: presence,
      deputyConvener: presence,
    }),
    'governance.council-proxy': each(['must-attend-in-person', 'supervisor-of-the-body', 'no-supervisor-of-the-body'], {
      seat,
      proxyIsSupervisor: truth(),
    }),
    'governance.council-seat': {
      ...each(['seat-held', 'seat-lost'], misses),
      'missed-in-person': { missedInPerson: number() },
      'successor-must-be-designated': { lostOn: date() },
    },
    'governance.invitation': each(['designated', 'body-may-sit-in', 'outsider-may-be-engaged'], {
      invitee: choice(councilInvitees),
    }),
  }
}

function groupSteps() {
  const agency = choice(steeringAgencies)
  return {
    'governance.steering-composition': {
      ...each(['convener-of-the-bureau', 'convener-agency'], { convener: agency }),
      ...each(['senior-convener', 'convener-below-senior'], { senior: truth() }),
      ...each(['deputy-of-the-bureau', 'deputy-agency'], { deputyConvener: agency }),
      ...each(['section-chief', 'center-director', 'center-director-not-named', 'no-section-chief'], {
        post: choice(deputyPosts),
        asOf: date(),
      }),
      ...each(['members', 'no-members', 'members-not-needed'], { members: number() }),
    },
    'governance.working-group-composition': {
      ...each(['first-tier-head', 'below-first-tier-head'], { convenerFirstTierHead: truth() }),
      ...each(['administrator-there', 'administrator-missing'], { administrator: number() }),
      ...each(['seed-there', 'seed-missing'], { seed: number() }),
      ...each(['one-of-each-suffices', 'appointed-there', 'appointed-missing'], {
        appointed: number(),
        unheld: number(),
      }),
      ...each(['one-person-may-hold-both', 'roles-not-both-held', 'one-person-holds-both', 'two-people'], {
        administrator: number(),
        seed: number(),
        people: number(),
      }),
    },
    'governance.working-group-chair': each(['convener-chairs', 'attendees-elect'], { convener: choice(presences) }),
  }
}
