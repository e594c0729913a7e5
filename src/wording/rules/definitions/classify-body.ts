import { bodyReadings } from '../../../law/register/readings/body-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english, withArticle, listed } from '../../english'
import { bodyKindLabels } from '../../labels/body-labels'
import { ruleWords } from '../../rule-words'

/** 貳. */
export const classifyBodyWords = /* @__PURE__ */ ruleWords('definitions.classify-body', () => ({
  title: text('機關、機構或學校屬於哪一類', 'of which kind a body is'),
  example: { name: '臺北市大安區公所' },
  facts: {
    name: {
      label: text('名稱', 'name'),
      question: text('機關、機構或學校的名稱是什麼？', 'What is the name of the body?'),
      hint: text('全稱、簡稱均可，例如大安區公所', 'in full or short, such as 大安區公所'),
    },
  },
  result: text(
    (value) => {
      if (value.status === 'listed') return `${value.name}，屬${chinese(bodyKindLabels, value.kind)}`
      if (value.status === 'ambiguous')
        return `單憑此名稱無法確定，可能是${value.candidates.map(({ kind, name }) => `${name}（${chinese(bodyKindLabels, kind)}）`).join('、')}`
      return value.suggestions.length === 0
        ? '不在規範所列之內'
        : `不在規範所列之內；是否指${value.suggestions.join('、')}？`
    },
    (value) => {
      if (value.status === 'listed') return `${value.name}, ${withArticle(bodyKindLabels, value.kind)}`
      if (value.status === 'ambiguous')
        return `the name alone does not say which of these is meant: ${listed(
          value.candidates.map(({ kind, name }) => `${name} (${english(bodyKindLabels, kind)})`),
          'or',
        )}`
      return value.suggestions.length === 0
        ? 'not named by the regulation'
        : `not named by the regulation; is ${listed(value.suggestions, 'or')} meant?`
    },
  ),
  steps: {
    'named-body': text(
      ({ name, entry }) => (name === entry ? `條文列有「${entry}」` : `條文列有「${entry}」，${name}即屬之`),
      ({ name, entry }) =>
        name === entry ? `The clause names ${entry}` : `The clause names ${entry}, and ${name} falls under it`,
    ),
    'school-by-form': text(
      ({ name, entry }) => `條文列有「${entry}」，由名稱可知${name}即屬之`,
      ({ name, entry }) => `The clause names ${entry}; by its name ${name} falls under it`,
    ),
    'several-bodies-fit': text(
      ({ names }) => `條文所列而符合此名稱的有：${names.join('、')}`,
      ({ names }) => `Of the bodies named here, the name fits ${listed(names)}`,
    ),
    'named-in-part': text(
      ({ name }) => `條文所列者只有${name}符合，但所給名稱不完整`,
      ({ name }) => `Of the bodies named here only ${name} fits, but the name as given is incomplete`,
    ),
    'not-named': text(
      ({ name }) => `條文未列「${name}」`,
      ({ name }) => `${name} is not named here`,
    ),
    'no-school-form': text(
      ({ name }) => `由名稱看不出「${name}」是學校`,
      ({ name }) => `Nothing in the name ${name} says that it is a school`,
    ),
    'school-without-city': text(
      ({ name }) => `由名稱看不出「${name}」是臺北市的學校`,
      ({ name }) => `Nothing in the name ${name} says that it is a school of Taipei City`,
    ),
    'school-of-another-city': text(
      ({ name }) => `「${name}」是其他縣市的學校`,
      ({ name }) => `${name} is a school of another city or county`,
    ),
    'school-not-municipal': text(
      ({ name }) => `「${name}」不是市立學校`,
      ({ name }) => `${name} is not a municipal school`,
    ),
  },
  readings: bodyReadings,
}))
