/** 捌: promotional activities. */
import { text } from '../../../kernel/locale'
import { may, must } from './norm'

export const promotionNorms = /* @__PURE__ */ norms()

function norms() {
  const ownProvision = text('該系統另有調整者', 'where the system has its own, adjusted provision')
  return {
    // 捌、一
    '8.1-a': may(
      'doit',
      text(
        '配合推動進度與需要，辦理競賽或研討會等推廣活動',
        'hold competitions, seminars and other promotional activities, in step with the rollout and as needed',
      ),
      {
        towards: 'body',
        words: ['資訊局得配合實際推動進度及需要'],
        why: text('是否辦理、辦理哪一種，由資訊局決定', 'whether to hold any, and which, is left to the bureau'),
      },
    ),
    // 捌、二
    '8.2-a': must(
      'doit',
      text(
        '依業務性質劃分推廣活動的組別',
        "form the groups for promotional activities by the nature of the bodies' work",
      ),
      {
        towards: 'body',
        when: text('辦理推廣活動', 'it holds promotional activities'),
        words: ['業務性質'],
        why: text(
          '業務性質如何分類，沒有判斷標準；組別由查詢者提供',
          'there is no criterion for the nature of work; the groups come from the caller',
        ),
      },
    ),
    '8.2-b': must('doit', text('將機關分組，辦理推廣活動', 'hold promotional activities by groups of bodies'), {
      towards: 'body',
      when: text('辦理推廣活動', 'it holds promotional activities'),
      words: ['分類組辦理'],
      rules: ['promotion.grouping'],
    }),
    // 捌、三
    '8.3-a': must('unnamed', text('頒發獎狀或獎座', 'award it a certificate or trophy'), {
      towards: 'body',
      when: text('在競賽中表現績優', 'the body does well in a competition'),
      words: ['除頒發獎狀（座）外'],
      rules: ['promotion.competition-award'],
    }),
    '8.3-b': must('unnamed', text('核予承辦人記功一次', 'give the handler one merit'), {
      towards: 'staff',
      when: text('所屬機關在競賽中績優', 'the body does well in a competition'),
      unless: ownProvision,
      words: ['對承辦人給予計功 1 次'],
      rules: ['promotion.competition-award'],
    }),
    '8.3-c': must('unnamed', text('核予直屬主管嘉獎二次', 'give the direct supervisor two commendations'), {
      towards: 'staff',
      when: text('所屬機關在競賽中績優', 'the body does well in a competition'),
      unless: ownProvision,
      words: ['直屬主管給予嘉獎 2 次'],
      rules: ['promotion.competition-award'],
    }),
    '8.3-d': must('unnamed', text('核予其他有功人員嘉獎一次', 'give others who contributed one commendation'), {
      towards: 'staff',
      when: text('所屬機關在競賽中績優', 'the body does well in a competition'),
      unless: ownProvision,
      words: ['其他有功人員給予嘉獎 1 次獎勵'],
      rules: ['promotion.competition-award'],
    }),
    '8.3-e': may(
      'unnamed',
      text('視實際需要，為個別系統調整競賽的獎勵', 'adjust the competition awards for a particular system, as needed'),
      { towards: 'staff', words: ['惟不同資訊系統得視實際需要調整之'], rules: ['promotion.competition-award'] },
    ),
    // 捌、四
    '8.4-a': must('doit', text('負擔推廣活動的經費', 'bear the cost of promotional activities'), {
      words: ['由資訊局預算支應'],
      why: text('只定經費由誰負擔，本程式庫不處理經費', 'it only says who pays; budgets are outside this library'),
    }),
  }
}
