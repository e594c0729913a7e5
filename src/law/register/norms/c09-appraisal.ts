/** 玖: the appraisal of rollouts. */
import { text } from '../../../kernel/locale'
import { is, may, must, mustNot } from './norm'

export const appraisalNorms = /* @__PURE__ */ norms()

function norms() {
  const ownProvision = text('該系統另有調整者', 'where the system has its own, adjusted provision')
  return {
    // 玖、一
    '9.1-a': must('body', text('接受該系統的績效考評', 'be appraised on the rollout of the system'), {
      when: text('納入該重大資訊系統的推動範圍', 'it is included in the rollout of the major system'),
      words: ['應配合接受該資訊系統推動績效考評'],
      rules: ['appraisal.duty'],
    }),
    '9.1-b': is(
      'regulation',
      text('以表 1 定考評的項目、內容、標準與配分', 'takes items, content, standards and points from Table 1'),
      {
        unless: ownProvision,
        words: ['各考評項目之配分如表 1'],
        why: text(
          '所據條文未附表 1，項目與分數由查詢者提供',
          'Table 1 is not part of the text at hand; items and points come from the caller',
        ),
      },
    ),
    '9.1-c': may(
      'unnamed',
      text('視實際需要，為個別系統調整表 1 的內容', 'adjust Table 1 for a particular system, as needed'),
      {
        words: ['惟不同資訊系統得視實際需要調整之'],
        why: text(
          '所據條文未附表 1；調整與否沒有判斷標準',
          'Table 1 is not part of the text at hand; there is no criterion for adjusting it',
        ),
      },
    ),
    // 玖、二
    '9.2-a': must('unnamed', text('考核一次', 'appraise the body once'), {
      towards: 'body',
      when: text('系統上線階段', 'in launch'),
      words: ['階段考核一次'],
      rules: ['appraisal.schedule'],
    }),
    '9.2-b': must(
      'unnamed',
      text('以整個階段的加減分合計為總分', 'add up the plus and minus points of the whole phase to a total'),
      {
        towards: 'body',
        when: text('系統上線階段', 'in launch'),
        words: ['由開始至結束之加減分得其總分'],
        rules: ['appraisal.schedule', 'appraisal.total'],
      },
    ),
    '9.2-c': may(
      'unnamed',
      text(
        '在過程中分段公布成績與排名，定期與否均可',
        'publish scores and ranks in stages on the way, at regular times or not',
      ),
      {
        towards: 'body',
        when: text('系統上線階段', 'in launch'),
        words: ['並得定時或不定時分段公布'],
        why: text('何時公布、公布到什麼程度，沒有判斷標準', 'there is no criterion for when and how much to publish'),
      },
    ),
    // 玖、三
    '9.3-a': must('unnamed', text('每年考核一次', 'appraise the body once a year'), {
      towards: 'body',
      when: text('系統維運階段', 'in operations'),
      words: ['階段每年考核一次'],
      rules: ['appraisal.schedule'],
    }),
    '9.3-b': must(
      'unnamed',
      text('以該年度的加減分合計為總分', 'add up the plus and minus points of that year to a total'),
      {
        towards: 'body',
        when: text('系統維運階段', 'in operations'),
        words: ['該年度之加減分得其總分'],
        rules: ['appraisal.schedule', 'appraisal.total'],
      },
    ),
    '9.3-c': may(
      'unnamed',
      text(
        '在過程中分段公布成績與排名，定期與否均可',
        'publish scores and ranks in stages on the way, at regular times or not',
      ),
      {
        towards: 'body',
        when: text('系統維運階段', 'in operations'),
        words: ['並得定時或不定時分段公布'],
        why: text('何時公布、公布到什麼程度，沒有判斷標準', 'there is no criterion for when and how much to publish'),
      },
    ),
    // 玖、四
    '9.4-a': must('unnamed', text('依所列分數區分等級', 'grade the results by the bands listed'), {
      towards: 'body',
      words: ['按下列標準區分等級'],
      rules: ['appraisal.grade', 'appraisal.ranking'],
    }),
    '9.4-b': must('unnamed', text('將 A+ 與 A 由高到低排名', 'rank A+ and A from high to low'), {
      towards: 'body',
      words: ['A+及 A-另按由高而低'],
      rules: ['appraisal.ranking'],
    }),
    '9.4-c': must('unnamed', text('將 D 與 E 由低到高排名', 'rank D and E from low to high'), {
      towards: 'body',
      words: ['D 及 E 另按由低而高排名'],
      rules: ['appraisal.ranking'],
    }),
    '9.4-d': must('unnamed', text('將考評的結果公開', 'make the results of the appraisal public'), {
      towards: 'body',
      words: ['並予公開'],
      why: text('公開的方式與時間沒有規定', 'how and when to publish is not said'),
    }),
    // 玖、四、(一)
    '9.4.1-a': is('body', text('列為 A+ 等', 'is graded A+'), {
      when: text('95 至 100 分', '95 to 100 points'),
      words: ['95-100 分'],
      rules: ['appraisal.grade'],
    }),
    // 玖、四、(二)
    '9.4.2-a': is('body', text('列為 A 等', 'is graded A'), {
      when: text('90 至 94 分', '90 to 94 points'),
      words: ['90-94 分'],
      rules: ['appraisal.grade'],
    }),
    // 玖、四、(三)
    '9.4.3-a': is('body', text('列為 B 等', 'is graded B'), {
      when: text('80 至 89 分', '80 to 89 points'),
      words: ['80-89 分'],
      rules: ['appraisal.grade'],
    }),
    // 玖、四、(四)
    '9.4.4-a': is('body', text('列為 C 等', 'is graded C'), {
      when: text('70 至 79 分', '70 to 79 points'),
      words: ['70-79 分'],
      rules: ['appraisal.grade'],
    }),
    // 玖、四、(五)
    '9.4.5-a': is('body', text('列為 D 等', 'is graded D'), {
      when: text('60 至 69 分', '60 to 69 points'),
      words: ['60-69 分'],
      rules: ['appraisal.grade'],
    }),
    // 玖、四、(六)
    '9.4.6-a': is('body', text('列為 E 等', 'is graded E'), {
      when: text('不滿 60 分', 'less than 60 points'),
      words: ['未達 60 分'],
      rules: ['appraisal.grade'],
    }),
    // 玖、五
    '9.5-a': must(
      'unnamed',
      text('依業務性質劃分考評的組別', "form the appraisal groups by the nature of the bodies' work"),
      {
        towards: 'body',
        words: ['應依機關、機構、學校及區公所業務性質'],
        why: text(
          '業務性質如何分類，沒有判斷標準；組別由查詢者提供',
          'there is no criterion for the nature of work; the groups come from the caller',
        ),
      },
    ),
    '9.5-b': must('unnamed', text('將受評的機關分組考評', 'appraise the bodies by groups'), {
      towards: 'body',
      words: ['分類組進行考評'],
      rules: ['appraisal.ranking'],
    }),
    '9.5-c': may(
      'unnamed',
      text('視實際需要，為個別系統調整獎懲', 'adjust rewards and sanctions for a particular system, as needed'),
      {
        towards: 'staff',
        words: ['惟不同資訊系統得視實際需要調整之'],
        rules: ['appraisal.award', 'appraisal.consequences'],
      },
    ),
    // 玖、五、(一)
    '9.5.1-a': must(
      'unnamed',
      text(
        '核予管理者、種子人員與承辦人員記功一次或二次',
        'give administrators, seed staff and handlers one or two merits',
      ),
      {
        towards: 'staff',
        when: text('所屬機關列 A+ 等', 'the body is graded A+'),
        unless: ownProvision,
        words: ['給予計功 2 次或 1 次獎勵'],
        rules: ['appraisal.award'],
      },
    ),
    '9.5.1-b': must('unnamed', text('核予直屬主管記功一次', 'give the direct supervisor one merit'), {
      towards: 'staff',
      when: text('所屬機關列 A+ 等', 'the body is graded A+'),
      unless: ownProvision,
      words: ['直屬主管給予計功 1 次'],
      rules: ['appraisal.award'],
    }),
    '9.5.1-c': must(
      'unnamed',
      text('核予其他有功人員嘉獎一次或二次', 'give others who contributed one or two commendations'),
      {
        towards: 'staff',
        when: text('所屬機關列 A+ 等', 'the body is graded A+'),
        unless: ownProvision,
        words: ['給予嘉獎 2 次或 1 次獎勵'],
        rules: ['appraisal.award'],
      },
    ),
    // 玖、五、(二)
    '9.5.2-a': must(
      'unnamed',
      text('核予管理者、種子人員與承辦人員記功一次', 'give administrators, seed staff and handlers one merit'),
      {
        towards: 'staff',
        when: text('所屬機關列 A 等', 'the body is graded A'),
        unless: ownProvision,
        words: ['給予計功 1 次獎勵'],
        rules: ['appraisal.award'],
      },
    ),
    '9.5.2-b': must('unnamed', text('核予直屬主管嘉獎二次', 'give the direct supervisor two commendations'), {
      towards: 'staff',
      when: text('所屬機關列 A 等', 'the body is graded A'),
      unless: ownProvision,
      words: ['直屬主管給予嘉獎 2 次'],
      rules: ['appraisal.award'],
    }),
    '9.5.2-c': must(
      'unnamed',
      text('核予其他有功人員嘉獎一次或二次', 'give others who contributed one or two commendations'),
      {
        towards: 'staff',
        when: text('所屬機關列 A 等', 'the body is graded A'),
        unless: ownProvision,
        words: ['給予嘉獎 2 次或 1 次獎勵'],
        rules: ['appraisal.award'],
      },
    ),
    // 玖、五、(三)
    '9.5.3-a': must(
      'unnamed',
      text('核予管理者、種子人員與承辦人員嘉獎二次', 'give administrators, seed staff and handlers two commendations'),
      {
        towards: 'staff',
        when: text('所屬機關列 B 等', 'the body is graded B'),
        unless: ownProvision,
        words: ['給予嘉獎 2 次獎勵'],
        rules: ['appraisal.award'],
      },
    ),
    '9.5.3-b': must(
      'unnamed',
      text(
        '核予直屬主管與其他有功人員嘉獎一次',
        'give the direct supervisor and others who contributed one commendation',
      ),
      {
        towards: 'staff',
        when: text('所屬機關列 B 等', 'the body is graded B'),
        unless: ownProvision,
        words: ['給予嘉獎 1 次獎勵'],
        rules: ['appraisal.award'],
      },
    ),
    // 玖、五、(四)
    '9.5.4-a': mustNot('unnamed', text('給予獎勵或懲處', 'reward or sanction'), {
      towards: 'body',
      when: text('機關列 C 等', 'the body is graded C'),
      unless: ownProvision,
      words: ['不予獎懲'],
      rules: ['appraisal.award', 'appraisal.consequences'],
    }),
    // 玖、五、(五)
    '9.5.5-a': must('body', text('提出檢討報告', 'submit a review report'), {
      when: text('列 D 等', 'it is graded D'),
      unless: ownProvision,
      words: ['應提出檢討報告'],
      rules: ['appraisal.consequences'],
    }),
    '9.5.5-b': must('body', text('列席協調會報提出報告', 'attend the council and report there'), {
      towards: 'council',
      when: text('列 D 等', 'it is graded D'),
      unless: ownProvision,
      words: ['列席重大資訊系統推動協調會報告'],
      rules: ['appraisal.consequences'],
    }),
    // 玖、五、(六)
    '9.5.6-a': must('body', text('提出檢討報告', 'submit a review report'), {
      when: text('列 E 等', 'it is graded E'),
      unless: ownProvision,
      words: ['應提出檢討報告'],
      rules: ['appraisal.consequences'],
    }),
    '9.5.6-b': must('body', text('列席協調會報提出報告', 'attend the council and report there'), {
      towards: 'council',
      when: text('列 E 等', 'it is graded E'),
      unless: ownProvision,
      words: ['列席重大資訊系統推動協調會報告'],
      rules: ['appraisal.consequences'],
    }),
    '9.5.6-c': must(
      'unnamed',
      text(
        '於次一年度將其列入資訊績效考核',
        "in the following year, include the body in the bureau's appraisal of information work",
      ),
      {
        towards: 'body',
        when: text('列 E 等，且原不在資訊績效考核之列', 'it is graded E and was not subject to that appraisal before'),
        unless: ownProvision,
        words: ['原非資訊局資訊績效考核對象者', '則於次一年度列入'],
        rules: ['appraisal.consequences'],
      },
    ),
    // 玖、六
    '9.6-a': must(
      'unnamed',
      text('將成績併入資訊績效考評計算', "count the result in the bureau's appraisal of information work"),
      {
        towards: 'body',
        when: text('同時在資訊績效考評的受評範圍', 'the body is also within the range of that appraisal'),
        words: ['相關成績併計於'],
        rules: ['appraisal.consequences'],
      },
    ),
    '9.6-b': must(
      'unnamed',
      text('將成績併計在該考評指定的項目', 'count the result under the items designated in that appraisal'),
      {
        towards: 'body',
        when: text('同時在資訊績效考評的受評範圍', 'the body is also within the range of that appraisal'),
        words: ['資訊績效考評指定項目內'],
        why: text('哪些項目、如何併計，條文沒有規定', 'which items, and how the scores merge, is not said'),
      },
    ),
  }
}
