import type { MeetingInterval, MeetingPeriodStatus } from '../../../law/c05-governance/index'
import type { TextsOf } from '../explanation-texts'
import { aWord, counted, listed, verdict, word } from './words'

/** Chapter 5: who sets committees up, how often they meet, and the two groups. */
export const committeeTexts: TextsOf<
  | 'governance.committee-duty'
  | 'governance.meeting-duty'
  | 'governance.meeting-cadence'
  | 'governance.may-merge'
  | 'governance.steering-composition'
  | 'governance.secondment'
  | 'governance.dissolution'
  | 'governance.working-group-composition'
  | 'governance.working-group-chair'
> = {
  'governance.committee-duty': {
    result: (duty) => (duty === 'must-establish' ? 'it must be set up' : 'it need not be set up'),
    steps: {
      'bureau-establishes-council': () => 'The bureau sets up the coordination council',
      'council-is-for-the-bureau': ({ kind }) =>
        `The bureau sets up the coordination council; ${aWord('body-kind', kind)} need not`,
      'bureau-establishes-steering-group': () => 'The bureau sets up the steering group',
      'steering-group-is-for-the-bureau': ({ kind }) =>
        `The bureau sets up the steering group; ${aWord('body-kind', kind)} need not`,
      'not-in-rollout': () => 'The body is not in the rollout of the system, so that it needs no working group',
      'included-in-rollout': () => 'The body is in the rollout of the system, and so needs a working group',
      'not-yet-rolled-out': ({ phase }) =>
        `The body is in the rollout of the system, but needs no working group yet in the ${word('phase', phase)} phase`,
      'rolled-out': ({ phase }) =>
        `The body is in the rollout of the system and needs a working group in the ${word('phase', phase)} phase`,
    },
  },
  'governance.meeting-duty': {
    result({ modality, per, mayJoinProjectMeeting }) {
      if (per === null) return modality === 'as-needed' ? 'it may meet as needed' : 'the text asks for no meeting'
      const often = `${modality === 'must' ? 'it must meet at least once' : 'in principle it meets once'} ${word('interval', per)}`
      return mayJoinProjectMeeting ? `${often}, which may be together with the project meeting` : often
    },
    steps: {
      'every-two-months': () => 'The coordination council meets once every two months in principle',
      'every-month': ({ committee, phase }) =>
        `The ${word('committee', committee)} must meet at least once every month in the ${word('phase', phase)} phase`,
      'every-quarter': ({ committee, phase }) =>
        `The ${word('committee', committee)} must meet at least once every quarter in the ${word('phase', phase)} phase`,
      'no-meetings-yet': ({ committee, phase }) =>
        `The text says nothing of meetings of the ${word('committee', committee)} in the ${word('phase', phase)} phase`,
      'as-needed': ({ committee, phase }) =>
        `The ${word('committee', committee)} may meet as needed in the ${word('phase', phase)} phase`,
    },
  },
  'governance.meeting-cadence': {
    result({ status, periods }) {
      const concerned = listed(
        periods.filter((period) => period.status === status).map(({ from, to }) => `${from} to ${to}`),
      )
      switch (status) {
        case 'missed':
          return `a meeting that was due was not held: ${concerned}`
        case 'advisory':
          return periods.some(({ duty }) => duty === 'in-principle')
            ? `a meeting that is due in principle was not held: ${concerned}`
            : `no meeting in what a phase cuts short, of which the text does not say whether it needs one: ${concerned}`
        case 'pending':
          return `no meeting yet, while there is time: ${concerned}`
        case 'met':
          return 'no meeting that was due is missing'
      }
    },
    steps: {
      'phases-with-a-meeting-duty': ({ runs }) =>
        runs.length === 0
          ? 'In no phase are meetings due by time'
          : `Meetings are due ${listed(runs.map(({ from, to, per }) => `${per === 'two-months' ? 'in principle ' : ''}${word('interval', per)} ${to === null ? `from ${from} on` : `from ${from} to ${to}`}`))}`,
      'run-binds-as-one': ({ from, to, per }) =>
        `${from} to ${to} holds no whole ${unit(per)}, but is at least a ${unit(per)} long, so one meeting is due in it`,
      'run-is-cut-as-one': ({ from, to, per }) =>
        `${from} to ${to} is shorter than a ${unit(per)}; the text does not say whether it needs a meeting`,
      'periods-counted': ({ asOf, ...counts }) => `As of ${asOf}, ${periodsWord(counts)}`,
      'cadence-missed': () => 'A period has passed in which a meeting was due and none was held',
      'cadence-advisory': () => 'A period has passed in which a meeting is due in principle and none was held',
      'cadence-cut-advisory': () =>
        'What a phase cuts short of a month or quarter has passed without a meeting; whether it needs one the text does not say',
      'cadence-pending': () => 'Every period that needs a meeting and has had none is still running',
      'cadence-met': () => 'No period that needs a meeting has passed without one',
    },
  },
  'governance.may-merge': {
    result: (merge) => (merge ? 'the groups may be merged' : 'the groups may not be merged'),
    steps: {
      'same-members': ({ shared }) => `Both groups have the same ${counted(shared, 'member')}`,
      'different-members': ({ shared, a, b }) =>
        `The members differ: ${a} in one group, ${b} in the other, ${shared} of them in both`,
    },
  },
  'governance.steering-composition': {
    result: verdict,
    steps: {
      'convener-of-the-bureau': () => 'The convener is from the bureau, as required',
      'convener-agency': () => 'The convener is not from the bureau',
      'senior-convener': () => 'The convener is of senior rank or above, as required',
      'convener-below-senior': () => 'The convener is below senior rank',
      'deputy-of-the-bureau': () => 'The deputy convener is from the bureau, as required',
      'deputy-agency': () => 'The deputy convener is not from the bureau',
      'section-chief': () => 'The deputy convener is a section chief, as required',
      'center-director': () =>
        'The deputy convener is a center director, as required: centers have replaced the sections',
      'center-director-not-named': () => 'The deputy convener is a center director; the text names section chiefs only',
      'no-section-chief': () => 'The deputy convener is not a section chief',
      members: ({ members }) => `${counted(members, 'member')}, as required`,
      'no-members': () => 'There are no members; at least one is required',
      'members-not-needed': () => 'The number of members is left open and may be none',
    },
  },
  'governance.secondment': {
    result: (secondment) =>
      ({
        'second-staff': 'staff must be seconded to the bureau',
        'return-staff': 'the seconded staff return and run the system',
        none: 'no staff need be seconded',
      })[secondment],
    steps: {
      'until-launched': ({ phase }) =>
        `The system meets the needs of specific bodies, which second staff to the bureau in the ${word('phase', phase)} phase`,
      'in-operations': () =>
        'The system meets the needs of specific bodies, whose staff return in the operations phase',
      'not-for-specific-bodies': () => 'The system does not meet the needs of specific bodies',
    },
  },
  'governance.dissolution': {
    result: (standing) => (standing === 'standing' ? 'it stands' : 'it is dissolved'),
    steps: {
      standing: ({ committee, retiredOn, asOf }) =>
        retiredOn === null
          ? `The system is not retired, so that the ${word('committee', committee)} stands`
          : `The system is retired on ${retiredOn}, and on ${asOf} that day has not passed, so that the ${word('committee', committee)} stands`,
      dissolved: ({ committee, retiredOn }) =>
        `The system was retired on ${retiredOn}, and the ${word('committee', committee)} is dissolved`,
    },
  },
  'governance.working-group-composition': {
    result: verdict,
    steps: {
      'first-tier-head': () => 'The convener heads a first-tier unit or ranks above, as required',
      'below-first-tier-head': () => 'The convener does not head a first-tier unit or rank above',
      'administrator-there': ({ administrator }) => `${counted(administrator, 'administrator')}, as required`,
      'administrator-missing': () => 'There is no administrator',
      'seed-there': ({ seed }) => `${counted(seed, 'member')} of the seed staff, as required`,
      'seed-missing': () => 'There is nobody of the seed staff',
      'one-of-each-suffices': () =>
        'One administrator and one of the seed staff are enough; not all appointed need sit',
      'appointed-there': ({ appointed }) =>
        `${appointed} appointed as administrator or seed staff, all members with that role, as required`,
      'appointed-missing': ({ appointed, unheld }) =>
        `${appointed} appointed as administrator or seed staff, ${unheld} of them no member with that role`,
      'one-person-may-hold-both': () => 'One person may be both administrator and seed staff',
      'roles-not-both-held': () => 'One of the two roles is not filled, so that nobody holds both alone',
      'one-person-holds-both': () => 'One person is both administrator and seed staff; it takes two',
      'two-people': ({ people }) =>
        `${counted(people, 'person', 'people')} share the roles of administrator and seed staff, as required`,
    },
  },
  'governance.working-group-chair': {
    result: (chair) => (chair === 'convener' ? 'the convener chairs' : 'those who attend choose a chair'),
    steps: {
      'convener-chairs': () => 'The convener attends, and so must chair the meeting',
      'attendees-elect': () => 'The convener cannot attend, so that those who do must choose one of them to chair',
    },
  },
}

/** What a run is counted in. */
function unit(per: MeetingInterval): string {
  return per === 'quarter' ? 'quarter' : 'month'
}

/** How many periods stand in each way, those of which there are none left out. */
function periodsWord({
  met,
  missed,
  advisory,
  pending,
  partial,
}: Readonly<Record<MeetingPeriodStatus, number>>): string {
  const counts = Object.entries({ met, missed, advisory, pending, partial }).filter(([, count]) => count > 0)
  return counts.length === 0
    ? 'there is no period to look at'
    : `periods by how they stand: ${listed(counts.map(([status, count]) => `${count} ${word('meeting-status', status as MeetingPeriodStatus)}`))}`
}
