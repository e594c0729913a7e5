import { trainingReadings } from '../../../law/register/readings/training-readings'
import type { StepOf } from '../../../law/steps'
import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { course } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 柒、一、(三) · 柒、二、(三) · 柒、三、(三). */
export const attendanceWords = /* @__PURE__ */ ruleWords('training.attendance', () => ({
  title: text('請假或曠課是否退訓', 'whether leave or absence leads to expulsion'),
  example: { course: 'seed', totalHours: 12, leaveHours: 2, unexcusedHours: 0 },
  facts: {
    course: { ...course, question: text('是哪一種課程？', 'Which course is it?'), phrases: ['20%以上', '10%以上'] },
    totalHours: {
      label: text('課程總時數', 'hours of the course'),
      question: text('課程總時數是多少小時？', 'How many hours does the course have in all?'),
      unit: text('小時', 'hours'),
      phrases: ['20%以上', '10%以上'],
    },
    leaveHours: {
      label: text('請假時數', 'hours of leave'),
      question: text('請假累計多少小時？', 'How many hours of leave were taken?'),
      unit: text('小時', 'hours'),
      hint: text('公假也計入', 'official leave is counted in'),
      phrases: ['20%以上', '10%以上'],
    },
    unexcusedHours: {
      label: text('曠課時數', 'hours of unexcused absence'),
      question: text('曠課多少小時？', 'How many hours of unexcused absence were there?'),
      unit: text('小時', 'hours'),
      phrases: ['或有曠課情事'],
    },
    officialLeaveHours: {
      label: text('公假時數', 'hours of official leave'),
      question: text('請假時數中，公假有多少小時？', 'How many of the hours of leave were official leave?'),
      unit: text('小時', 'hours'),
      phrases: ['20%以上', '10%以上'],
    },
  },
  columns: {
    leaveShare: {
      label: text('請假時數比例', 'share of leave'),
      options: {
        under: text('未達退訓標準', 'below the limit for expulsion'),
        reached: text('已達退訓標準', 'at or above the limit for expulsion'),
      },
    },
    otherLeaveShare: {
      label: text('公假以外的請假時數比例', 'share of leave beside official leave'),
      options: {
        under: text('未達退訓標準', 'below the limit for expulsion'),
        reached: text('已達退訓標準', 'at or above the limit for expulsion'),
      },
    },
    unexcused: {
      label: text('曠課', 'unexcused absence'),
      options: { none: text('無', 'none'), some: text('有', 'some') },
    },
  },
  outcomes: {
    'within-limits': text('續訓', 'goes on with the course'),
    'leave-share-reached': text('退訓（請假時數）', 'expelled, for leave'),
    'unexcused-absence': text('退訓（曠課）', 'expelled, for unexcused absence'),
    both: text('退訓（請假時數及曠課）', 'expelled, for leave and unexcused absence'),
  },
  result: text(
    ({ status }) => (status === 'continues' ? '續訓' : '退訓'),
    ({ status }) => (status === 'continues' ? 'the training continues' : 'expelled from the course'),
  ),
  steps: {
    'leave-share-under': text(
      ({ leaveHours, totalHours, percent, limitStep }) =>
        `請假 ${leaveHours} 小時，未達課時 ${totalHours} 小時的 ${percent}%（達 ${limitStep} 小時即退訓）`,
      ({ leaveHours, totalHours, percent, limitStep }) =>
        `${counted(leaveHours, 'hour')} of leave in a course of ${totalHours}, under ${percent}% (expulsion at ${counted(limitStep, 'hour')})`,
    ),
    'leave-share-reached': text(
      ({ leaveHours, totalHours, percent, limitStep }) =>
        `請假 ${leaveHours} 小時，已達課時 ${totalHours} 小時的 ${percent}%（達 ${limitStep} 小時即退訓）`,
      ({ leaveHours, totalHours, percent, limitStep }) =>
        `${counted(leaveHours, 'hour')} of leave in a course of ${totalHours}, which reaches ${percent}% (expulsion at ${counted(limitStep, 'hour')})`,
    ),
    'no-unexcused-absence': text('無曠課', 'No unexcused absence'),
    'other-leave-under': text(
      (figures) =>
        `${otherLeave['zh-TW'](figures)}，未達課時 ${figures.totalHours} 小時的 ${figures.percent}%（達 ${figures.limitStep} 小時即退訓）`,
      (figures) =>
        `${otherLeave.en(figures)}, under ${figures.percent}% (expulsion at ${counted(figures.limitStep, 'hour')})`,
    ),
    'other-leave-reached': text(
      (figures) =>
        `${otherLeave['zh-TW'](figures)}，已達課時 ${figures.totalHours} 小時的 ${figures.percent}%（達 ${figures.limitStep} 小時即退訓）`,
      (figures) =>
        `${otherLeave.en(figures)}, which reaches ${figures.percent}% (expulsion at ${counted(figures.limitStep, 'hour')})`,
    ),
    'some-unexcused-absence': text(
      ({ unexcusedHours }) => `曠課 ${unexcusedHours} 小時，有曠課即退訓`,
      ({ unexcusedHours }) => `${counted(unexcusedHours, 'hour')} of unexcused absence; any at all means expulsion`,
    ),
  },
  readings: trainingReadings,
}))

type OtherLeave = StepOf<'training.attendance', 'other-leave-under'>['data']

/** The leave that counts where official leave does not. */
const otherLeave = /* @__PURE__ */ text(
  ({ leaveHours, otherLeaveHours, officialLeaveHours }: OtherLeave) =>
    `請假 ${leaveHours} 小時，扣除公假 ${officialLeaveHours} 小時為 ${otherLeaveHours} 小時`,
  ({ otherLeaveHours, officialLeaveHours, totalHours }: OtherLeave) =>
    `${counted(otherLeaveHours, 'hour')} of leave beside ${counted(officialLeaveHours, 'hour')} of official leave in a course of ${totalHours}`,
)
