import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { committeeLabels } from '../../labels/committee-labels'
import { asOf, committee } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、二、(五) · 伍、三、(六). */
export const dissolutionWords = /* @__PURE__ */ ruleWords('governance.dissolution', () => ({
  title: text('小組是否已解散', 'whether a group is dissolved'),
  example: { committee: 'working-group', retiredOn: null, asOf: '2026-03-31' },
  facts: {
    committee: {
      ...committee,
      question: text('是推動統籌小組，還是推動工作小組？', 'Is it a steering group or a working group?'),
      phrases: ['下線退場後解散'],
    },
    retiredOn: {
      label: text('下線退場日', 'day of retirement'),
      question: text(
        '最後一個相關系統哪一天下線退場（尚未確定則答「無」）？',
        'On which day is the last of its systems retired (or none, where no day is known)?',
      ),
      phrases: ['下線退場後解散'],
    },
    asOf,
  },
  columns: {
    retirement: {
      label: text('下線退場日已過', 'day of retirement'),
      options: { 'not-passed': text('否', 'not passed'), passed: text('是', 'passed') },
    },
  },
  result: text(
    (standing) => (standing === 'standing' ? '存續' : '已解散'),
    (standing) => (standing === 'standing' ? 'it stands' : 'it is dissolved'),
  ),
  steps: {
    standing: text(
      ({ committee, retiredOn, asOf }) =>
        retiredOn === null
          ? `系統尚未下線退場，${chinese(committeeLabels, committee)}存續`
          : `系統下線退場日為${formatRocDate(retiredOn)}，截至${formatRocDate(asOf)}，該日尚未過去，${chinese(committeeLabels, committee)}存續`,
      ({ committee, retiredOn, asOf }) =>
        retiredOn === null
          ? `The system is not retired, so the ${english(committeeLabels, committee)} stands`
          : `The system is retired on ${retiredOn}; as of ${asOf} that day has not passed, so the ${english(committeeLabels, committee)} stands`,
    ),
    dissolved: text(
      ({ committee, retiredOn }) =>
        `系統已於${formatRocDate(retiredOn)}下線退場，${chinese(committeeLabels, committee)}隨之解散`,
      ({ committee, retiredOn }) =>
        `The system was retired on ${retiredOn}, and the ${english(committeeLabels, committee)} is dissolved`,
    ),
  },
  readings: {},
}))
