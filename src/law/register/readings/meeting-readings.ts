/** 伍: when committees meet, and who misses a meeting. */
import { text } from '../../../kernel/locale'
import type { ReadingEntries } from './reading'

export const meetingReadings = /* @__PURE__ */ entries()

function entries(): ReadingEntries<
  | 'proxy-attendance'
  | 'seat-loss-holders'
  | 'extraordinary-meetings'
  | 'council-cadence'
  | 'partial-periods'
  | 'months-counted'
> {
  return {
    'proxy-attendance': {
      clauses: ['5.1.6'],
      question: text(
        '代表派人代理出席，是否算未親自出席？',
        'Does a representative who sends a proxy miss the meeting?',
      ),
      choices: {
        'counts-as-miss': {
          label: text('算未親自出席', 'yes, it is a miss'),
          rationale: text(
            '條文問的是有無親自出席，派員代表仍非親自。',
            'The text asks for attendance in person, which a proxy is not.',
          ),
        },
        excused: {
          label: text('不算，但也不使連續次數歸零', 'no, but it does not end a run of misses either'),
          rationale: text(
            '條文准許派員代表，依規定派員的人不應受到不利的認定。',
            'A proxy is allowed, and what is allowed should not cost the seat.',
          ),
        },
        attends: {
          label: text('視同出席，連續次數歸零', 'no, it counts as attended and ends a run of misses'),
          rationale: text(
            '派員代表本是條文准許的出席方式，「惟」字接在這句之後。',
            'A proxy is a way to attend that the text allows; the exception comes after it.',
          ),
        },
      },
    },
    'seat-loss-holders': {
      clauses: ['5.1.6'],
      question: text('連續未親自出席而失去資格，及於哪些人？', 'Who can lose a seat by missing meetings?'),
      choices: {
        'representatives-only': {
          label: text('只有常任代表與機關代表', 'representatives only'),
          rationale: text(
            '取消的是代表資格，只有代表才有這項資格。',
            'What is lost is the standing of a representative, which only representatives have.',
          ),
        },
        'all-seats': {
          label: text('召集人與副召集人也包括在內', 'the convener and the deputy too'),
          rationale: text(
            '同一段文字前面也提到召集人與副召集人。',
            'The same sentence begins with the convener and the deputy.',
          ),
        },
      },
    },
    'extraordinary-meetings': {
      clauses: ['5.1.6'],
      question: text(
        '連續未親自出席的次數，是否計入臨時會議？',
        'Do extraordinary meetings count towards a run of misses?',
      ),
      choices: {
        count: {
          label: text('計入', 'yes, they count'),
          rationale: text('條文只寫「會議」，沒有區分定期或臨時。', 'The text says meetings without distinction.'),
        },
        'regular-only': {
          label: text('只計定期會議', 'no, only regular meetings do'),
          rationale: text(
            '臨時會議的通知較為匆促，可以解為只有定期會議才計算連續次數。',
            'Meetings called at short notice can be left out of a run of regular ones.',
          ),
        },
      },
    },
    'council-cadence': {
      clauses: ['5.1.4'],
      question: text('協調會報的「每兩個月」如何起算？', 'How are the two months between council meetings counted?'),
      choices: {
        'rolling-two-months': {
          label: text('由上次會議往後算兩個月', 'from the last meeting'),
          rationale: text(
            '由上次會議往後算，兩次會議不致相隔太久。',
            'Counted from the last meeting, no two lie further apart than two months.',
          ),
        },
        'calendar-two-months': {
          label: text(
            '依曆月，每兩個月為一期（一月至二月、三月至四月，餘類推）',
            'in pairs of calendar months: January and February, March and April, and so on',
          ),
          rationale: text(
            '其他小組都按曆月或曆季計算，兩個月也可以比照。',
            'The other groups go by calendar months and quarters, and the council can do the same.',
          ),
        },
      },
    },
    'partial-periods': {
      clauses: ['5.2.4', '5.3.5'],
      question: text(
        '階段起訖造成不滿一月或一季的期間，是否也應開會？',
        'Does a month or quarter that a phase cuts short need a meeting of its own?',
      ),
      choices: {
        'at-least-one': {
          label: text(
            '不必，但階段長達一月或一季者至少應開會一次；不滿的期間未開會者，予以指出',
            'no, but a phase as long as one needs at least one meeting; a cut one without a meeting is pointed out',
          ),
          rationale: text(
            '階段滿一個月或一季，無論由哪一天開始，都應至少開會一次；不滿的部分要不要另行開會，條文沒有說。',
            'A phase of a month or quarter has at least one meeting, wherever it begins; of what is cut the text says nothing.',
          ),
        },
        required: {
          label: text('是，各應開會一次', 'yes, each needs one'),
          rationale: text(
            '開會的義務自階段開始就有，不因期間較短而免除。',
            'The duty begins with the phase, however short the month or quarter.',
          ),
        },
        'reported-only': {
          label: text('不必，未開會亦不指出', 'no, and one without a meeting is not pointed out'),
          rationale: text(
            '不滿一個月或一季，就不是完整的月或季。',
            'A month or quarter that is cut short is not a whole one.',
          ),
        },
      },
    },
    'months-counted': {
      clauses: ['5.2.4', '5.3.5'],
      question: text('「每月」「每季」由何時起算？', 'From when are "every month" and "every quarter" counted?'),
      choices: {
        calendar: {
          label: text('依日曆的月、季', 'by the months and quarters of the calendar'),
          rationale: text(
            '民法第 123 條第 1 項，稱月者依曆計算；會議紀錄與報表也多按月處理。',
            'By Civil Code 123 I months go by the calendar, and minutes and reports go by the month.',
          ),
        },
        'from-phase-start': {
          label: text('自階段首日起算', 'from the first day of the phase'),
          rationale: text(
            '民法第 121 條第 2 項，期間不以月之始日起算者，以相當日之前一日為末日。',
            'By Civil Code 121 II a period that does not begin with a month ends on the day before the corresponding day.',
          ),
        },
      },
    },
  }
}
