/** 參: to whom the regulation applies. */
import { text } from '../../../kernel/locale'
import { is, may, must } from './norm'

export const scopeNorms = /* @__PURE__ */ norms()

function norms() {
  return {
    // 參
    '3-a': is('body', text('適用本規範', 'is subject to this regulation'), {
      when: text(
        '屬學校、區公所、事業機構，或一、二級機關',
        'it is a first-level or second-level agency, an enterprise, a district office or a school',
      ),
      unless: text('就特定系統經市長核定排除者', 'where the mayor has approved its exclusion for a particular system'),
      words: ['適用範圍包括'],
      rules: ['scope.applies-to', 'definitions.classify-body'],
    }),
    '3-b': must(
      'unnamed',
      text('依各系統的適用範圍，分組推廣', 'roll each system out by groups within its range of application'),
      {
        towards: 'body',
        words: ['依適用範圍以分組推廣之'],
        why: text(
          '如何分組，由推動的一方安排，條文沒有判斷標準',
          'how to form the groups is left to whoever rolls the system out; there is no criterion',
        ),
      },
    ),
    '3-c': may('unnamed', text('以專案簽請市長核定排除', 'submit a case to the mayor for approval of an exclusion'), {
      towards: 'mayor',
      when: text(
        '特定系統對部分機關、機構或學校不適用，或暫不納入',
        'a particular system does not suit some agencies, institutions or schools, or they are left out for the time being',
      ),
      words: ['得專案簽奉市長核定'],
      why: text(
        '兩種事由是否成立，由簽辦的一方判斷，沒有判斷標準',
        'whether either ground exists is judged by whoever submits the case; there is no criterion',
      ),
    }),
    '3-d': may(
      'mayor',
      text('核定將其排除於該系統的推動之外', 'approve its exclusion from the rollout of that system'),
      {
        towards: 'body',
        when: text('經以專案簽報', 'a case has been submitted'),
        words: ['市長核定，可排除之'],
        rules: ['scope.applies-to'],
      },
    ),
  }
}
