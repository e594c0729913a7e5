import { dateWord, listed, quoted, verdict, word } from './words'
import type { TextsOf } from '../explanation-texts'

/** 貳 · 參 · 肆. */
export const definitionTexts: TextsOf<
  | 'definitions.is-major-system'
  | 'definitions.classify-body'
  | 'scope.applies-to'
  | 'phases.order-check'
  | 'phases.first-applicable'
> = {
  'definitions.is-major-system': {
    result: (major) => (major ? '屬於重大資訊系統' : '不屬於重大資訊系統'),
    steps: {
      'all-three-limbs': ({ userBodies }) =>
        `由資訊局開發，有 ${userBodies} 個機關、機構或學校使用，並經簽可認定，三項要件俱備`,
      'not-approved': ({ userBodies }) => `由資訊局開發，有 ${userBodies} 個機關、機構或學校使用，但未經簽可認定`,
      'not-cross-agency': ({ userBodies }) =>
        `由資訊局開發，但${userBodies === 0 ? '沒有任何' : `只有 ${userBodies} 個`}機關、機構或學校使用，不是跨機關系統`,
      'not-developed-by-doit': () => '不是由資訊局開發',
    },
  },
  'definitions.classify-body': {
    result(value) {
      if (value.status === 'listed') return `${value.name}，屬${word('body-kind', value.kind)}`
      if (value.status === 'ambiguous')
        return `單憑此名稱無法確定，可能是${value.candidates.map(({ kind, name }) => `${name}（${word('body-kind', kind)}）`).join('、')}`
      return value.suggestions.length === 0
        ? '不在規範所列之內'
        : `不在規範所列之內；是否指${value.suggestions.join('、')}？`
    },
    steps: {
      'named-body': ({ name, entry }) =>
        name === entry ? `條文列有「${entry}」` : `條文列有「${entry}」，${name}即屬之`,
      'school-by-form': ({ name, entry }) => `條文列有「${entry}」，由名稱可知${name}即屬之`,
      'several-bodies-fit': ({ names }) => `條文所列而符合此名稱的有：${listed(names)}`,
      'named-in-part': ({ name }) => `條文所列者只有${name}符合，但所給名稱不完整`,
      'not-named': ({ name }) => `條文未列「${name}」`,
      'no-school-form': ({ name }) => `由名稱看不出「${name}」是學校`,
      'school-without-city': ({ name }) => `由名稱看不出「${name}」是臺北市的學校`,
      'school-of-another-city': ({ name }) => `「${name}」是其他縣市的學校`,
      'school-not-municipal': ({ name }) => `「${name}」不是市立學校`,
    },
  },
  'scope.applies-to': {
    result: (scope) => word('scope', scope),
    steps: {
      'named-in-scope': ({ kind }) => `${word('body-kind', kind)}在適用範圍之內，且未提出排除`,
      'exclusion-not-approved': ({ kind }) =>
        `${word('body-kind', kind)}在適用範圍之內；雖已提出排除，但尚未奉市長核定`,
      'excluded-by-mayor': ({ kind }) => `${word('body-kind', kind)}原在適用範圍之內，但已專案簽奉市長核定排除`,
      'district-office-stays': () => '得排除的只有機關、機構或學校，區公所不在其列',
      'not-named': () => '不是適用範圍所列的機關、事業機構、區公所或學校',
    },
  },
  'phases.order-check': {
    result: verdict,
    steps: {
      'phases-in-order': ({ phases }) =>
        phases.length === 0
          ? '未填列任何階段'
          : `${quoted(phases.map((phase) => word('phase', phase)))}先後有序，期間不重疊`,
      'phase-order': ({ phase, expected }) =>
        `「${word('phase', phase)}」排在「${word('phase', expected.before)}」之後，順序顛倒`,
      'phase-repeated': ({ phase }) => `「${word('phase', phase)}」重複出現`,
      'phase-overlap': ({ phase, expected, actual }) =>
        `「${word('phase', phase)}」自${dateWord(actual)}開始，但前一階段到${dateWord(expected.after)}才結束`,
      'phase-open': ({ phase }) => `「${word('phase', phase)}」不是最後一個階段，卻沒有結束日`,
      'phase-reversed': ({ phase, expected, actual }) =>
        `「${word('phase', phase)}」的結束日${dateWord(actual)}早於開始日${dateWord(expected.from)}`,
    },
  },
  'phases.first-applicable': {
    result({ phase, modality }) {
      return phase === null
        ? '條文未明定自何階段起適用'
        : `${word('modality', modality)}自「${word('phase', phase)}」階段起適用本規範`
    },
    steps: {
      'not-yet-begun': () => '規範頒布時，系統尚未開始任何階段',
      'next-phase': ({ reached }) => `規範頒布時，系統已開始或完成「${word('phase', reached)}」階段，由下一階段起適用`,
      'launch-completed': () => '規範頒布時已在「系統維運」階段，即已完成「系統上線」，其下一階段為「系統維運」',
      'no-next-phase': () => '規範頒布時，系統已進入最後的「系統維運」階段，沒有下一階段',
    },
  },
}
