import { meetingReadings } from '../../../law/register/readings/meeting-readings'
import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { chinese } from '../../chinese'
import { withArticle, counted, listed } from '../../english'
import { seatLabels } from '../../labels/committee-labels'
import { ruleWords } from '../../rule-words'

/** 伍、一、(六). */
export const councilSeatWords = /* @__PURE__ */ ruleWords('governance.council-seat', () => ({
  title: text('連續未親自出席是否喪失代表資格', 'whether a seat is lost by not attending in person'),
  example: {
    seat: 'agency-representative',
    meetings: [
      { date: '2026-01-12', kind: 'regular', held: true, invited: true, attendance: 'in-person' },
      { date: '2026-03-16', kind: 'regular', held: true, invited: true, attendance: 'proxy' },
    ],
  },
  facts: {
    seat: {
      label: text('席次', 'seat'),
      question: text('擔任哪一種席次？', 'Which seat is it?'),
      phrases: ['即取消代表資格'],
      options: seatLabels,
    },
    meetings: {
      label: text('會議', 'meetings'),
      question: text(
        '任內各次會議是否舉行、是否受邀、如何出席？',
        'Which meetings were there while the person held the seat, and how was each attended?',
      ),
      phrases: ['應親自出席會議', '連續 3 次'],
      members: {
        date: { label: text('會議日', 'day of the meeting') },
        kind: {
          label: text('會議種類', 'kind of meeting'),
          options: { regular: text('定期會議', 'regular'), extraordinary: text('臨時會議', 'extraordinary') },
        },
        held: { label: text('已舉行', 'held') },
        invited: { label: text('受邀', 'invited') },
        attendance: {
          label: text('出席情形', 'attendance'),
          options: {
            'in-person': text('親自出席', 'in person'),
            proxy: text('派員代表', 'by proxy'),
            absent: text('未出席', 'absent'),
          },
        },
      },
    },
  },
  result: text(
    ({ lostOn }) => (lostOn === null ? '保有資格' : `${formatRocDate(lostOn)}起取消資格，應另行指派人員`),
    ({ lostOn }) =>
      lostOn === null ? 'the seat is held' : `the seat is lost on ${lostOn}; somebody else must be designated`,
  ),
  steps: {
    'seat-held': text(
      ({ seat, run, missed, limit, meetings }) => {
        if (run === 0)
          return meetings === 0 ? '無應計入的會議' : `計入的會議 ${meetings} 次，目前無連續未親自出席的情形`
        const misses = `計入的會議 ${meetings} 次，目前連續 ${run} 次未親自出席（${missed.map(formatRocDate).join('、')}）`
        return run < limit ? `${misses}，未達 ${limit} 次` : `${misses}，但${chinese(seatLabels, seat)}不因此喪失資格`
      },
      ({ seat, run, missed, limit, meetings }) => {
        if (run === 0)
          return meetings === 0
            ? 'There is no meeting that counts'
            : `${counted(meetings, 'meeting')} counted, with no run of misses at the end`
        const misses = `${counted(meetings, 'meeting')} counted, of which the last ${run} were missed (${listed(missed)})`
        return run < limit
          ? `${misses}, fewer than ${limit}`
          : `${misses}, but ${withArticle(seatLabels, seat)} does not lose the seat for this`
      },
    ),
    'seat-lost': text(
      ({ missed, limit }) => `連續 ${limit} 次未親自出席（${missed.map(formatRocDate).join('、')}），即取消資格`,
      ({ missed, limit }) => `${limit} meetings in a row were missed (${listed(missed)}), so the seat is lost`,
    ),
    'missed-in-person': text(
      ({ missedInPerson }) => `應親自出席的會議，總計 ${missedInPerson} 次未親自出席`,
      ({ missedInPerson }) =>
        `In all, ${counted(missedInPerson, 'meeting')} should have been attended in person and ${missedInPerson === 1 ? 'was' : 'were'} not`,
    ),
    'successor-must-be-designated': text(
      '所屬機關、事業機構應另行指派其他符合資格的人員',
      'The body must designate somebody else who qualifies',
    ),
  },
  readings: meetingReadings,
}))
