/** 貳: what the words of the regulation mean. */
import { text } from '../../../kernel/locale'
import { is } from './norm'

export const definitionsNorms = /* @__PURE__ */ norms()

function norms() {
  return {
    // 貳、一
    '2.1-a': is('regulation', text('認定為重大資訊系統', 'treats it as a major information system'), {
      when: text(
        '由資訊局開發，供機關、事業機構或學校跨機關使用，並經簽准',
        'developed by the bureau, used across agencies, enterprises or schools of the City, and recognised by an approved submission',
      ),
      words: ['指由資訊局開發', '跨機關資訊系統', '並經簽可認定者'],
      rules: ['definitions.is-major-system'],
    }),
    // 貳、二
    '2.2-a': is('regulation', text('列為一級機關', 'lists it as a first-level agency'), {
      when: text(
        '名稱在本款所列的局、處、委員會之中',
        'it is one of the departments, offices and commissions listed here',
      ),
      words: ['一級機關：係指'],
      rules: ['definitions.classify-body'],
    }),
    // 貳、三
    '2.3-a': is('regulation', text('列為二級機關', 'lists it as a second-level agency'), {
      when: text(
        '名稱列在本款，或屬本款以「各」字概括的機關',
        'it is listed here by name, or falls under one of the class entries',
      ),
      words: ['二級機關：係指'],
      rules: ['definitions.classify-body'],
    }),
    // 貳、四
    '2.4-a': is('regulation', text('列為事業機構', 'lists it as an enterprise'), {
      when: text('為捷運公司或自來水處', 'it is the metro company or the water department'),
      words: ['事業機構：係指'],
      rules: ['definitions.classify-body'],
    }),
    // 貳、五
    '2.5-a': is('regulation', text('列為學校', 'treats it as a school'), {
      when: text(
        '屬市立大學、高中職、國中小、幼兒園或特殊學校',
        'it is a municipal university, a senior high, vocational, junior high or primary school, a kindergarten or a special school',
      ),
      words: ['學校：係指'],
      rules: ['definitions.classify-body'],
    }),
  }
}
