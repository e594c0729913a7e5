import { meetingReadings } from '../../../law/register/readings/meeting-readings'
import type { MeetingInterval, MeetingPeriodStatus } from '../../../law/c05-governance/index'
import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { chinese } from '../../chinese'
import { english, listed } from '../../english'
import { intervalLabels, meetingStatusLabels } from '../../labels/committee-labels'
import { asOf, committee, phase } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、一、(四) · 伍、二、(四) · 伍、三、(五). */
export const meetingCadenceWords = /* @__PURE__ */ ruleWords('governance.meeting-cadence', () => ({
  title: text('各期是否均已開會', 'whether every period had its meeting'),
  example: {
    committee: 'working-group',
    phases: [{ phase: 'launch', from: '2025-10-01', to: null }],
    meetings: ['2025-10-20', '2025-11-18'],
    asOf: '2025-12-15',
  },
  facts: {
    committee: {
      ...committee,
      question: text('問的是哪一個任務編組？', 'Which committee is it about?'),
      phrases: ['每兩個月召開一次會議為原則', '每月應至少召開一次工作會議'],
    },
    phases: {
      label: text('階段', 'phases'),
      question: text(
        '各階段自何日起、至何日止（尚未結束則答「無」）？',
        'When did each phase begin and end (or none, where it has not ended)?',
      ),
      phrases: ['每月應至少召開一次工作會議', '每季應至少召開一次工作會議', '得視需要不定期召開'],
      members: { phase, from: { label: text('起日', 'first day') }, to: { label: text('迄日', 'last day') } },
    },
    meetings: {
      label: text('會議日期', 'days of meetings'),
      question: text('在哪些日期開過會？', 'On which days were meetings held?'),
      phrases: ['每兩個月召開一次會議為原則', '每月應至少召開一次工作會議', '每季應至少召開一次工作會議'],
      hint: text('協調會報只填定期會議', 'of the council, the regular ones only'),
    },
    asOf,
  },
  result: text(
    ({ status, periods }) => {
      const concerned = periods
        .filter((period) => period.status === status)
        .map(({ from, to }) => `${formatRocDate(from)}至${formatRocDate(to)}`)
        .join('、')
      switch (status) {
        case 'missed':
          return `有應開會而未開會的期間：${concerned}`
        case 'advisory':
          return periods.some(({ duty }) => duty === 'in-principle')
            ? `有原則上應開會而未開會的期間：${concerned}`
            : `有不滿一月或一季而未開會的期間，是否應另行開會，條文未明定：${concerned}`
        case 'pending':
          return `尚未開會，但期間未屆滿：${concerned}`
        case 'met':
          if (periods.length === 0) return '無應開會的期間'
          // A period cut short, of which no meeting is asked, may be among them.
          return periods.every(({ held }) => held > 0) ? '各期均已依規定開會' : '應開會的各期均已開會'
      }
    },
    ({ status, periods }) => {
      const concerned = listed(
        periods.filter((period) => period.status === status).map(({ from, to }) => `${from} to ${to}`),
      )
      switch (status) {
        case 'missed':
          return `a meeting that was due was not held: ${concerned}`
        case 'advisory':
          return periods.some(({ duty }) => duty === 'in-principle')
            ? `a meeting that is due in principle was not held: ${concerned}`
            : `a month or quarter that a phase cuts short passed without a meeting; the text does not say whether it needs one: ${concerned}`
        case 'pending':
          return `no meeting yet, but the period is still running: ${concerned}`
        case 'met':
          return 'every meeting that was due was held'
      }
    },
  ),
  steps: {
    'phases-with-a-meeting-duty': text(
      ({ runs }) =>
        runs.length === 0
          ? '各階段均無定期開會的規定'
          : `規定定期開會的階段：${runs.map(({ from, to, per }) => `自${formatRocDate(from)}${to === null ? '起' : `至${formatRocDate(to)}`}，${per === 'two-months' ? '以' : ''}${chinese(intervalLabels, per)}一次${per === 'two-months' ? '為原則' : ''}`).join('；')}`,
      ({ runs }) =>
        runs.length === 0
          ? 'No phase requires regular meetings'
          : `Meetings are due ${listed(runs.map(({ from, to, per }) => `${per === 'two-months' ? 'in principle ' : ''}${english(intervalLabels, per)} ${to === null ? `from ${from} on` : `from ${from} to ${to}`}`))}`,
    ),
    'run-binds-as-one': text(
      ({ from, to, per }) =>
        `${formatRocDate(from)}至${formatRocDate(to)}不含日曆上完整的${unitText['zh-TW'](per)}，但自首日起算已滿${unitText['zh-TW'](per)}，期間內應至少開會一次`,
      ({ from, to, per }) =>
        `${from} to ${to} holds no whole ${unitText.en(per)}, but is at least a ${unitText.en(per)} long, so one meeting is due in it`,
    ),
    'run-is-cut-as-one': text(
      ({ from, to, per }) =>
        `${formatRocDate(from)}至${formatRocDate(to)}不滿${unitText['zh-TW'](per)}，是否應開會，條文未明定`,
      ({ from, to, per }) =>
        `${from} to ${to} is shorter than a ${unitText.en(per)}; the text does not say whether it needs a meeting`,
    ),
    'periods-counted': text(
      ({ asOf, ...counts }) => `截至${formatRocDate(asOf)}，${periodsText['zh-TW'](counts)}`,
      ({ asOf, ...counts }) => `As of ${asOf}, ${periodsText.en(counts)}`,
    ),
    'cadence-missed': text(
      '有期間已屆滿，應開會而未開會',
      'A period has passed in which a meeting was due and none was held',
    ),
    'cadence-advisory': text(
      '有期間已屆滿，原則上應開會而未開會',
      'A period has passed in which a meeting is due in principle and none was held',
    ),
    'cadence-cut-advisory': text(
      '不滿一月或一季的期間已屆滿而未開會；是否應另行開會，條文未明定',
      'A month or quarter that a phase cuts short has passed without a meeting; the text does not say whether it needs one',
    ),
    'cadence-pending': text(
      '應開會而尚未開會的期間，均未屆滿',
      'Every period that needs a meeting and has had none is still running',
    ),
    'cadence-met': text('應開會的各期均已開會', 'No period that needs a meeting has passed without one'),
  },
  readings: meetingReadings,
}))

/** What a run is counted in. */
const unitText = /* @__PURE__ */ text(
  (per: MeetingInterval) => (per === 'quarter' ? '一季' : '一個月'),
  (per: MeetingInterval) => (per === 'quarter' ? 'quarter' : 'month'),
)

type PeriodCounts = Readonly<Record<MeetingPeriodStatus, number>>

/** How many periods stand in each way, those of which there are none left out. */
const periodsText = /* @__PURE__ */ text(
  (counts: PeriodCounts) =>
    periodsThere(counts)
      .map(([status, count]) => `${chinese(meetingStatusLabels, status)}的期間 ${count} 個`)
      .join('、') || '無應開會的期間',
  (counts: PeriodCounts) => {
    const there = periodsThere(counts).map(([status, count]) => `${count} ${english(meetingStatusLabels, status)}`)
    return there.length === 0 ? 'no period needs a meeting' : `the periods are: ${listed(there)}`
  },
)

function periodsThere({ met, missed, advisory, pending, partial }: PeriodCounts): [MeetingPeriodStatus, number][] {
  const counts = Object.entries({ met, missed, advisory, pending, partial }) as [MeetingPeriodStatus, number][]
  return counts.filter(([, count]) => count > 0)
}
