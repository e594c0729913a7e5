/** 柒: leave from courses, and their tests. */
import { text } from '../../../kernel/locale'
import type { ReadingEntries } from './reading'

export const trainingReadings = /* @__PURE__ */ entries()

function entries(): ReadingEntries<
  | 'leave-filing-start'
  | 'multi-day-leave'
  | 'same-day-filing'
  | 'late-non-urgent-leave'
  | 'leave-kinds'
  | 'failures-counted'
  | 'consecutive-failures'
> {
  return {
    'leave-filing-start': {
      clauses: ['7.1.3', '7.2.3', '7.3.3'],
      question: text('補假期限是否把請假日當天算入？', 'Does the limit for filing a leave count the day of the leave?'),
      choices: {
        'exclude-leave-day': {
          label: text('請假日不算入', 'no, the leave day is left out'),
          rationale: text(
            '依民法第 119、120 條的一般算法，始日不算入；有疑義時，採對可能遭退訓的學員有利的算法。',
            'Articles 119 and 120 of the Civil Code leave out the first day, and the doubt favours the trainee, who may be expelled.',
          ),
        },
        'include-leave-day': {
          label: text('請假日如為工作天，即為第 1 天', 'yes, where agencies work on it, it is day 1'),
          rationale: text(
            '其他條款要排除首日時，都另寫「次一工作天起」，這一目沒有這樣寫。',
            'Where other clauses leave out the first day they say so; this one does not.',
          ),
        },
      },
    },
    'multi-day-leave': {
      clauses: ['7.1.3', '7.2.3', '7.3.3'],
      question: text(
        '連續請假數日，補假期限自哪一天起算？',
        'From which day of a leave of several days does the limit for filing run?',
      ),
      choices: {
        'last-day': {
          label: text('自請假的最後一天', 'from its last day'),
          rationale: text(
            '假期還沒結束，補假期限不應先屆滿；有疑義時，採對學員有利的算法。',
            'A limit cannot end before the leave does, and the doubt favours the trainee.',
          ),
        },
        'first-day': {
          label: text('自請假的第一天', 'from its first day'),
          rationale: text(
            '「請假日」可以解為開始請假的那一天。',
            'The leave day can be read as the day on which the leave begins.',
          ),
        },
      },
    },
    'same-day-filing': {
      clauses: ['7.1.3', '7.2.3', '7.3.3'],
      question: text(
        '請假當天才辦理請假，算事先還是事後？',
        'Is a leave that is filed on the day itself filed in advance?',
      ),
      choices: {
        'in-advance': {
          label: text('算事先辦理', 'yes, it is filed in advance'),
          rationale: text(
            '只憑日期看不出是課前還是課後辦理；有疑義時，採對學員有利的認定。',
            'A date does not tell the hour, and the doubt favours the trainee.',
          ),
        },
        'after-the-fact': {
          label: text('算事後補假', 'no, it is filed after the fact'),
          rationale: text('「事先」可以解為請假日之前。', 'In advance can be read as on an earlier day.'),
        },
      },
    },
    'late-non-urgent-leave': {
      clauses: ['7.1.3', '7.2.3', '7.3.3'],
      question: text('沒有緊急事由，可否事後補假？', 'May a leave without an urgent cause be filed afterwards?'),
      choices: {
        unexcused: {
          label: text('不可，視同曠課', 'no, it counts as an unexcused absence'),
          rationale: text(
            '事後補假是為緊急事由所設的例外。',
            'Filing afterwards is an exception made for urgent causes.',
          ),
        },
        'allowed-until-due': {
          label: text('可以，期限內補辦即可', 'yes, until the limit ends'),
          rationale: text(
            '「違者」可以解為只指逾期未補辦的人。',
            'The sanction can be read as one for missing the limit alone.',
          ),
        },
      },
    },
    'leave-kinds': {
      clauses: ['7.1.3', '7.2.3', '7.3.3'],
      question: text(
        '計算請假時數的比例時，公假是否計入？',
        'Does official leave count into the share of leave that expels?',
      ),
      choices: {
        'every-leave': {
          label: text('各種假均計入', 'yes, every leave counts'),
          rationale: text(
            '條文只寫「請假」，沒有區分假別；要排除公假的規定，都會寫明「除公假外」。',
            'The text says leave without distinction; rules that exclude official leave say so.',
          ),
        },
        'official-leave-excluded': {
          label: text('公假不計入', 'no, official leave does not count'),
          rationale: text(
            '公假是奉派執行公務，不應使學員遭退訓。',
            'Somebody on official leave was sent on duty, and should not be expelled for that.',
          ),
        },
      },
    },
    'failures-counted': {
      clauses: ['7.1.4', '7.2.4'],
      question: text(
        '計算連續三次不合格時，首次測試是否計入？',
        'Does failing the first test count towards three failures in a row?',
      ),
      choices: {
        'all-tests': {
          label: text('各次測試均計入', 'yes, every test counts'),
          rationale: text(
            '條文只寫「連續三次」，沒有排除首次測試。',
            'The text says three in a row without saying of which.',
          ),
        },
        'make-up-tests': {
          label: text('只計補訓後的測試', 'no, only tests after make-up training count'),
          rationale: text(
            '這項規定接在補訓之後，可以解為只算補訓後的測試。',
            'The words follow the duty of make-up training and can be read as speaking of the tests after it.',
          ),
        },
      },
    },
    'consecutive-failures': {
      clauses: ['7.1.4', '7.2.4'],
      question: text(
        '兩次不合格之間遭退訓，是否仍算連續？',
        'Are two failures in a row if an expulsion lies between them?',
      ),
      choices: {
        'reset-on-pass': {
          label: text('算，只有合格才重新計算', 'yes, only passing ends a run'),
          rationale: text(
            '退訓沒有測試成績，不影響是否連續。',
            'An expulsion has no test result and so breaks no run.',
          ),
        },
        'broken-by-expulsion': {
          label: text('不算，退訓即中斷', 'no, the expulsion ends the run'),
          rationale: text(
            '兩次測試之間既有一次退訓，可以解為不再連續。',
            'With an expulsion between them, two tests can be read as no longer in a row.',
          ),
        },
      },
    },
  }
}
