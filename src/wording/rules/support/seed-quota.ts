import { supportReadings } from '../../../law/register/readings/support-readings'
import { text } from '../../../kernel/locale'
import { counted } from '../../english'
import { posts } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 陸、二、(二). */
export const seedQuotaWords = /* @__PURE__ */ ruleWords('support.seed-quota', () => ({
  title: text('種子人員的人數上下限', 'fewest and most seed staff'),
  example: { posts: 120 },
  facts: {
    posts: {
      ...posts,
      question: text('機關總員額有多少？', 'How many posts does the body have in all?'),
      phrases: ['至多不超過機關總員額數 1/20'],
    },
  },
  outcomes: {
    'both-limits': text('至少兩名，至多總員額的二十分之一', 'two at least, and a twentieth of the posts at most'),
    'minimum-prevails': text('上限不足兩名，仍指派兩名', 'two, although a twentieth of the posts is less'),
    'maximum-prevails': text(
      '以總員額的二十分之一為準，可不足兩名',
      'a twentieth of the posts, although that is below two',
    ),
  },
  result: text(
    ({ minimum, maximum, conflict }) => {
      if (!conflict) return `至少指派 ${minimum} 名，至多 ${maximum} 名`
      return maximum === 0 ? '不得指派（員額不足）' : `應指派 ${maximum} 名`
    },
    ({ minimum, maximum, conflict }) => {
      if (!conflict) return `at least ${minimum} and at most ${maximum} seed staff members`
      return maximum === 0 ? 'no seed staff, since there are too few posts' : counted(maximum, 'seed staff member')
    },
  ),
  steps: {
    'both-limits': text(
      ({ posts, fewest, twentieth }) =>
        `至少應指派 ${fewest} 名；依總員額 ${posts} 人的二十分之一，最多 ${twentieth} 名`,
      ({ posts, fewest, twentieth }) =>
        `At least ${fewest}; at most a twentieth of ${counted(posts, 'post')}, which is ${twentieth}`,
    ),
    'minimum-prevails': text(
      ({ posts, fewest, twentieth }) =>
        `依總員額 ${posts} 人的二十分之一，最多 ${twentieth} 名，少於至少應指派的 ${fewest} 名；以 ${fewest} 名為準`,
      ({ posts, fewest, twentieth }) =>
        `A twentieth of ${counted(posts, 'post')} is ${twentieth}, fewer than the ${fewest} required; the ${fewest} prevail`,
    ),
    'maximum-prevails': text(
      ({ posts, fewest, twentieth }) =>
        `依總員額 ${posts} 人的二十分之一，最多 ${twentieth} 名，少於至少應指派的 ${fewest} 名；以 ${twentieth} 名為準`,
      ({ posts, fewest, twentieth }) =>
        `A twentieth of ${counted(posts, 'post')} is ${twentieth}, fewer than the ${fewest} required; the twentieth prevails`,
    ),
  },
  readings: supportReadings,
}))
