import { supportReadings } from '../../../law/register/readings/support-readings'
import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { verdict } from '../verdict'
import { posts } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 陸、一、(二) · 陸、二、(二). */
export const rosterWords = /* @__PURE__ */ ruleWords('support.roster', () => ({
  title: text('系統管理者與種子人員的人數', 'number of system administrators and seed staff'),
  example: { posts: 60, administrators: 2, seeds: 4 },
  facts: {
    posts: {
      ...posts,
      question: text('機關總員額有多少？', 'How many posts does the body have in all?'),
      phrases: ['至多不超過機關總員額數 1/20'],
    },
    administrators: {
      label: text('系統管理者人數', 'system administrators'),
      question: text('指派了幾名機關系統管理者？', 'How many system administrators has the body appointed?'),
      unit: text('名', 'people'),
      phrases: ['應至少指派兩名'],
    },
    seeds: {
      label: text('種子人員人數', 'seed staff'),
      question: text('指派了幾名機關種子人員？', 'How many seed staff has the body appointed?'),
      unit: text('名', 'people'),
      phrases: ['應至少指派兩名', '至多不超過機關總員額數 1/20'],
    },
  },
  columns: {
    seedsAgainstQuota: {
      label: text('種子人員人數', 'seed staff'),
      options: {
        under: text('未達下限', 'below the minimum'),
        within: text('在上下限之間', 'within the limits'),
        over: text('超過上限', 'above the maximum'),
      },
    },
  },
  outcomes: {
    'administrators-too-few': text('系統管理者不足', 'too few system administrators'),
    'seeds-too-few': text('種子人員不足', 'too few seed staff'),
    'seeds-too-many': text('種子人員過多', 'too many seed staff'),
  },
  result: verdict,
  steps: {
    'administrators-too-few': text(
      ({ administrators, minimum }) => `機關系統管理者 ${administrators} 名，未達下限 ${minimum} 名，不符規定`,
      ({ administrators, minimum }) =>
        `${counted(administrators, 'system administrator')}, fewer than the ${minimum} required`,
    ),
    'two-administrators': text(
      ({ administrators, minimum }) => `機關系統管理者 ${administrators} 名，已達下限 ${minimum} 名，符合規定`,
      ({ administrators, minimum }) =>
        `${counted(administrators, 'system administrator')}, and at least ${minimum} are required`,
    ),
    'seeds-too-few': text(
      ({ seeds, minimum }) => `機關種子人員 ${seeds} 名，未達下限 ${minimum} 名，不符規定`,
      ({ seeds, minimum }) => `${counted(seeds, 'seed staff member')}, fewer than the ${minimum} required`,
    ),
    'enough-seeds': text(
      ({ seeds, minimum }) => `機關種子人員 ${seeds} 名，已達下限 ${minimum} 名，符合規定`,
      ({ seeds, minimum }) => `${counted(seeds, 'seed staff member')}, and at least ${minimum} are required`,
    ),
    'seeds-too-many': text(
      ({ posts, seeds, maximum }) => `總員額 ${posts} 人，機關種子人員 ${seeds} 名，超過上限 ${maximum} 名，不符規定`,
      ({ posts, seeds, maximum }) =>
        `${counted(seeds, 'seed staff member')}, more than the ${maximum} allowed for ${counted(posts, 'post')}`,
    ),
    'seeds-within-maximum': text(
      ({ posts, seeds, maximum }) => `總員額 ${posts} 人，機關種子人員 ${seeds} 名，未超過上限 ${maximum} 名，符合規定`,
      ({ posts, seeds, maximum }) =>
        `${counted(seeds, 'seed staff member')}, and at most ${maximum} are allowed for ${counted(posts, 'post')}`,
    ),
  },
  readings: supportReadings,
}))
