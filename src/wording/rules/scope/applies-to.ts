import { bodyReadings } from '../../../law/register/readings/body-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english, withArticle, capital } from '../../english'
import { bodyKindLabels, exclusionLabels, scopeLabels } from '../../labels/body-labels'
import { bodyKind } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 參. */
export const appliesToWords = /* @__PURE__ */ ruleWords('scope.applies-to', () => ({
  title: text('是否在適用範圍內', 'whether a body comes under the regulation'),
  example: { kind: 'district-office', exclusion: 'none' },
  facts: {
    kind: { ...bodyKind, question: text('是哪一類機關、機構或學校？', 'What kind of body is it?') },
    exclusion: {
      label: text('排除情形', 'exclusion'),
      question: text(
        '是否已專案簽請排除，市長核定了沒有？',
        'Has an exclusion from the rollout been proposed, and has the mayor approved it?',
      ),
      phrases: ['得專案簽奉市長核定', '可排除之'],
      options: exclusionLabels,
    },
  },
  result: text(
    (scope) => chinese(scopeLabels, scope),
    (scope) => english(scopeLabels, scope),
  ),
  steps: {
    'named-in-scope': text(
      ({ kind }) => `${chinese(bodyKindLabels, kind)}在適用範圍之內，且未提出排除`,
      ({ kind }) => `${capital(withArticle(bodyKindLabels, kind))} is in scope, and no exclusion is proposed`,
    ),
    'exclusion-not-approved': text(
      ({ kind }) => `${chinese(bodyKindLabels, kind)}在適用範圍之內；雖已提出排除，但尚未奉市長核定`,
      ({ kind }) =>
        `${capital(withArticle(bodyKindLabels, kind))} is in scope; an exclusion is proposed, but the mayor has not approved it`,
    ),
    'excluded-by-mayor': text(
      ({ kind }) => `${chinese(bodyKindLabels, kind)}原在適用範圍之內，但已專案簽奉市長核定排除`,
      ({ kind }) =>
        `${capital(withArticle(bodyKindLabels, kind))} would be in scope, but the mayor has approved its exclusion`,
    ),
    'district-office-stays': text(
      '得排除的只有機關、機構或學校，區公所不在其列',
      'Agencies, enterprises and schools can be excluded; district offices are not among them',
    ),
    'not-named': text(
      '不是適用範圍所列的機關、事業機構、區公所或學校',
      'Not one of the agencies, enterprises, district offices or schools to which the regulation applies',
    ),
  },
  readings: bodyReadings,
}))
