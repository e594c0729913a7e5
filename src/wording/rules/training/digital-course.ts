import { exemptRoles } from './exempt-roles'
import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { statusLabels } from '../../labels/deadline-labels'
import { asOf, roles } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 柒、四、(二). */
export const digitalCourseWords = /* @__PURE__ */ ruleWords('training.digital-course', () => ({
  title: text('數位課程是否如期完成', 'whether the digital course was done in time'),
  example: {
    roles: ['general-user'],
    limit: '2026-03-31',
    completedOn: '2026-03-20',
    asOf: '2026-04-15',
  },
  facts: {
    roles: {
      ...roles,
      question: text('這個人擔任哪些角色？', 'Which roles does the person have?'),
      phrases: ['均應配合推動進度'],
    },
    limit: {
      label: text('期限', 'last day allowed'),
      question: text('資訊局規定的期限是哪一天？', 'What is the last day that the bureau allows?'),
      phrases: ['於資訊局規定時間內'],
    },
    completedOn: {
      label: text('完成日', 'day of completion'),
      question: text(
        '哪一天完成數位課程（尚未完成則答「無」）？',
        'On which day was the digital course completed (or none, where it has not been)?',
      ),
      phrases: ['於資訊局規定時間內'],
    },
    asOf,
  },
  columns: {
    exempt: { label: text('免修數位課程的身分', 'exempt role') },
    completion: {
      label: text('完成情形', 'completion'),
      options: {
        'by-limit': text('期限內完成', 'by the last day'),
        'after-limit': text('期限後完成', 'after the last day'),
        'not-yet': text('尚未完成', 'not yet'),
      },
    },
    limitPassed: { label: text('期限已過', 'last day has passed') },
  },
  result: text(
    (status) => chinese(statusLabels, status),
    (status) => english(statusLabels, status),
  ),
  steps: {
    exempt: text(
      ({ roles }) => `具${exemptRoles['zh-TW'](roles)}身分，免修數位課程`,
      ({ roles }) => `Exempt from the digital course as ${exemptRoles.en(roles)}`,
    ),
    done: text(
      ({ limit, completedOn }) => `規定期限為${formatRocDate(limit)}，${formatRocDate(completedOn)}已完成數位課程`,
      ({ limit, completedOn }) => `Completed on ${completedOn}, within the limit of ${limit}`,
    ),
    late: text(
      ({ limit, completedOn }) => `規定期限為${formatRocDate(limit)}，${formatRocDate(completedOn)}始完成數位課程`,
      ({ limit, completedOn }) => `Completed on ${completedOn}, after the limit of ${limit}`,
    ),
    open: text(
      ({ limit, asOf }) => `規定期限為${formatRocDate(limit)}，截至${formatRocDate(asOf)}尚未完成，期限未過`,
      ({ limit, asOf }) => `Not completed by ${asOf}, but the limit of ${limit} has not passed`,
    ),
    overdue: text(
      ({ limit, asOf }) => `規定期限為${formatRocDate(limit)}，截至${formatRocDate(asOf)}尚未完成，期限已過`,
      ({ limit, asOf }) => `Not completed by ${asOf}, after the limit of ${limit}`,
    ),
  },
  readings: {},
}))
