import type { TextsOf } from '../explanation-texts'
import { aWord, capital, counted, listed, verdict, word } from './words'

/** Clause 5.1: the coordination council. */
export const councilTexts: TextsOf<
  | 'governance.council-composition'
  | 'governance.seat-follows-post'
  | 'governance.council-chair'
  | 'governance.council-proxy'
  | 'governance.invitation'
  | 'governance.council-seat'
> = {
  'governance.council-composition': {
    result: verdict,
    steps: {
      'executive-with-commissioner': () =>
        'A city executive convenes and the commissioner of the bureau deputises, as required',
      'executive-without-commissioner': ({ deputyConvener }) =>
        `Where a city executive convenes, the commissioner of the bureau must be the deputy; it is ${aWord('post', deputyConvener)}`,
      'commissioner-with-deputy': () =>
        'The commissioner of the bureau convenes and the deputy commissioner deputises, as required',
      'commissioner-without-deputy': ({ deputyConvener }) =>
        `Where the commissioner of the bureau convenes, the deputy commissioner must be the deputy; it is ${aWord('post', deputyConvener)}`,
      'convener-of-neither-pair': ({ convener }) =>
        `A city executive or the commissioner of the bureau must convene; it is ${aWord('post', convener)}`,
      'executive-without-representatives': () =>
        'A city executive convenes; a council of this kind needs no representatives',
      'two-standing-representatives': ({ standingRepresentatives }) =>
        `${counted(standingRepresentatives, 'standing representative')}, as required`,
      'too-few-standing-representatives': ({ standingRepresentatives }) =>
        `${counted(standingRepresentatives, 'standing representative')}, fewer than the two required`,
      'too-many-standing-representatives': ({ standingRepresentatives }) =>
        `${counted(standingRepresentatives, 'standing representative')}, more than the two required`,
      'section-chief': () => 'A section chief of the bureau is standing representative, as required',
      'center-director': () =>
        'A center director of the bureau is standing representative, as required: centers have replaced the sections',
      'center-director-not-named': ({ number }) =>
        `Standing representative no. ${number} is a center director; the text names section chiefs only`,
      'no-section-chief': ({ number, post }) =>
        `Standing representative no. ${number} must be a section chief of the bureau; it is ${aWord('post', post)}`,
      'body-that-sends': () =>
        'A first-level agency, enterprise or district office sent the representative, as required',
      'body-that-does-not-send': ({ number, from }) =>
        `First-level agencies, enterprises and district offices send representatives; ${aWord('body-kind', from)} sent no. ${number}`,
      'first-tier-head': () => 'The representative heads a first-tier unit or ranks above, as required',
      'below-first-tier-head': ({ number }) =>
        `Representative no. ${number} does not head a first-tier unit or rank above`,
      represented: ({ agencyRepresentatives }) =>
        agencyRepresentatives === 0
          ? 'There is no agency representative; none is needed, since their number is left open'
          : `${counted(agencyRepresentatives, 'agency representative')}, as required`,
      'nobody-represented': () => 'There is no agency representative; at least one is required',
    },
  },
  'governance.seat-follows-post': {
    result: ({ seat }) => (seat === 'held' ? 'the seat is held, unpaid' : 'the seat has ended; it was unpaid'),
    steps: {
      unpaid: () => 'The convener, the deputy and the representatives are not paid for it',
      held: ({ leftPostOn, asOf }) =>
        leftPostOn === null
          ? `The post is still held on ${asOf}, and the seat with it`
          : `The post is left on ${leftPostOn} only, so that the seat is still held on ${asOf}`,
      ended: ({ leftPostOn }) => `The post is no longer held from ${leftPostOn}, and the seat with it`,
    },
  },
  'governance.council-chair': {
    result: (chair) =>
      ({
        convener: 'the convener chairs',
        'deputy-convener': 'the deputy convener chairs',
        postpone: 'the meeting is held on another day',
      })[chair],
    steps: {
      'convener-chairs': () => 'The convener attends, and so must chair the meeting',
      'deputy-acts': () => 'The convener cannot attend; the deputy convener attends and must act for the convener',
      'nobody-may-chair': () =>
        'Neither the convener nor the deputy convener can attend, so that another day must be chosen',
    },
  },
  'governance.council-proxy': {
    result: (proxy) => (proxy === 'allowed' ? 'this proxy may attend' : 'this proxy may not attend'),
    steps: {
      'must-attend-in-person': ({ seat }) => `The ${word('seat', seat)} must attend in person and may send nobody`,
      'supervisor-of-the-body': ({ seat }) =>
        `${capital(aWord('seat', seat))} who cannot attend may send a supervisor of the same body, and this proxy is one`,
      'no-supervisor-of-the-body': ({ seat }) =>
        `${capital(aWord('seat', seat))} who cannot attend may send only a supervisor of the same body, and this proxy is not one`,
    },
  },
  'governance.invitation': {
    result: ({ as, modality }) =>
      `${modality} be ${{ attends: 'invited to attend', 'sits-in': 'invited to sit in', 'attends-or-advises': 'engaged to attend or to advise' }[as]}`,
    steps: {
      designated: () => 'Representatives of the bodies that are designated for a meeting are invited to attend it',
      'body-may-sit-in': () =>
        'An agency, enterprise, district office or school may be invited to sit in, to comment, report or explain',
      'outsider-may-be-engaged': ({ invitee }) =>
        `${capital(aWord('invitee', invitee))} may be engaged to attend the meeting or to advise`,
    },
  },
  'governance.council-seat': {
    result: ({ lostOn }) =>
      lostOn === null ? 'the seat is held' : `the seat is lost on ${lostOn}; somebody else must be designated`,
    steps: {
      'seat-held'({ seat, run, missed, limit, meetings }) {
        if (run === 0)
          return meetings === 0
            ? 'There is no meeting that counts'
            : `${counted(meetings, 'meeting')} counted, with no run of misses at the end`
        const misses = `${counted(meetings, 'meeting')} counted, of which the last ${run} were missed (${listed(missed)})`
        return run < limit
          ? `${misses}, fewer than ${limit}`
          : `${misses}, but ${aWord('seat', seat)} does not lose the seat by that`
      },
      'seat-lost': ({ missed, limit }) => `${limit} meetings missed in a row (${listed(missed)}), which loses the seat`,
      'missed-in-person': ({ missedInPerson }) =>
        `${counted(missedInPerson, 'meeting')} in all not attended in person, as they should be`,
      'successor-must-be-designated': () => 'The body must designate somebody else who qualifies',
    },
  },
}
